package districtatlas.paint.lettering;

import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.mark.Stamp;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Words written into pictures of their own, halo first. Pure functions. */
final class LabelStamps {
    private LabelStamps() {
    }

    /** Of a level label: its place is its block's top left corner. */
    static WordMask level(TextSymbol symbol, Lettering text, double pixelScale) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Lettering.Letter letter : text.letters()) {
            path.append(AffineTransform.getTranslateInstance(letter.x(), letter.y())
                    .createTransformedShape(letter.glyph().outline()), false);
        }
        return WordMask.of(path, haloWidth(symbol, pixelScale));
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
        return WordMask.of(path, haloWidth(symbol, pixelScale)).in(symbol.argb(), symbol.haloArgb());
    }

    /** A halo that nobody sees is none. */
    static double haloWidth(TextSymbol symbol, double pixelScale) {
        return symbol.haloArgb() >>> 24 == 0 ? 0 : symbol.haloPx() * pixelScale;
    }
}
