package districtatlas.paint.lettering;

import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.mark.Canvas;
import districtatlas.paint.mark.Stamp;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Words written into pictures of their own, halo first. Pure functions. */
final class LabelStamps {
    private LabelStamps() {
    }

    /** Of a level label: its place is its block's top left corner. */
    static Stamp level(TextSymbol symbol, Lettering text, double pixelScale) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Lettering.Letter letter : text.letters()) {
            path.append(AffineTransform.getTranslateInstance(letter.x(), letter.y())
                    .createTransformedShape(letter.glyph().outline()), false);
        }
        return stamp(path, symbol, pixelScale);
    }

    /** Of a label whose letters turn: its place is the view's top left corner. */
    static Stamp turned(PlacedLabel label, double pixelScale) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        TextSymbol symbol = label.symbol();
        for (PlacedLabel.Letter letter : label.letters()) {
            Typeface.Glyph glyph = Typeface.bundled().glyph(letter.text().codePointAt(0), symbol.bold(), symbol.italic(),
                    symbol.sizePx() * pixelScale);
            AffineTransform t = AffineTransform.getTranslateInstance(letter.x(), letter.y());
            t.rotate(letter.angle());
            path.append(t.createTransformedShape(glyph.outline()), false);
        }
        return stamp(path, symbol, pixelScale);
    }

    private static Stamp stamp(Path2D outline, TextSymbol symbol, double pixelScale) {
        Rectangle2D box = outline.getBounds2D();
        double grow = symbol.haloPx() * pixelScale + 1;
        int left = (int) Math.floor(box.getMinX() - grow);
        int top = (int) Math.floor(box.getMinY() - grow);
        int width = Math.max(1, (int) Math.ceil(box.getMaxX() + grow) - left);
        int height = Math.max(1, (int) Math.ceil(box.getMaxY() + grow) - top);
        int[] pixels = new int[width * height];
        Graphics2D g = Canvas.over(pixels, width, height);
        g.translate(-left, -top);
        if (symbol.haloPx() > 0 && symbol.haloArgb() >>> 24 != 0) {
            g.setColor(new Color(symbol.haloArgb(), true));
            g.setStroke(new BasicStroke((float) (2 * symbol.haloPx() * pixelScale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(outline);
            g.fill(outline);
        }
        g.setColor(new Color(symbol.argb(), true));
        g.fill(outline);
        g.dispose();
        return new Stamp(left, top, width, height, pixels);
    }
}
