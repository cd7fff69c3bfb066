package districtatlas.paint.label;

import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.label.PlacedLabel.Box;
import districtatlas.paint.mark.Canvas;
import districtatlas.paint.mark.Stamp;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/**
 * Places a view's labels and writes them into a clear picture. Remembers where labels stood, set type and its stamps.
 * One thread at a time.
 */
public final class LabelArtist {
    private final LabelPlacer placer = new LabelPlacer();
    private final LabelBlocks blocks = new LabelBlocks();
    private Letterings letterings = new Letterings(1);
    private int[] paper = new int[0];

    /** Reads the fonts and sets a first word, so that the first picture does not wait for it. */
    public void warmUp() {
        Typeface face = Typeface.bundled();
        face.glyph('A', true, false, 16);
        face.glyph('A', false, false, 12);
    }

    /** The next picture owes nothing to the last one's places; what is set in type stays at hand. */
    public void forgetPlaces() {
        placer.forget();
    }

    /**
     * @param marginPx  logical pixels beyond the view that are labelled too
     * @param keepClear in logical pixels of the view
     */
    public LabelPicture draw(List<DisplayList> lists, Viewport viewport, double pixelScale, int marginPx, List<ScreenBox> keepClear) {
        int margin = (int) Math.round(marginPx * pixelScale);
        List<PlacedLabel> labels = place(lists, viewport, pixelScale, marginPx, keepClear);
        PixelFrame frame = PixelFrame.of(viewport, pixelScale, margin);
        int size = frame.width() * frame.height();
        if (paper.length != size) {
            paper = new int[size];
        } else {
            Arrays.fill(paper, 0);
        }
        write(labels, pixelScale, margin, paper, frame.width(), frame.height());
        return new LabelPicture(frame, blocks.cut(frame, paper), labels);
    }

    /** Where the labels of a view stand. */
    public List<PlacedLabel> place(List<DisplayList> lists, Viewport viewport, double pixelScale, int marginPx, List<ScreenBox> keepClear) {
        PixelFrame view = PixelFrame.of(viewport, pixelScale);
        List<Box> panels = keepClear.stream().map(b -> new Box(b.x() * pixelScale, b.y() * pixelScale,
                b.maxX() * pixelScale, b.maxY() * pixelScale)).toList();
        int margin = (int) Math.round(marginPx * pixelScale);
        return placer.place(lists, LabelView.of(view, margin, at(pixelScale)), panels);
    }

    /**
     * Writes labels over a premultiplied picture of the view and a margin around it.
     *
     * @param margin device pixels
     */
    public void write(List<PlacedLabel> labels, double pixelScale, int margin, int[] pixels, int width, int height) {
        Graphics2D g = Canvas.over(pixels, width, height);
        Letterings type = at(pixelScale);
        for (PlacedLabel label : labels) {
            if (label.isLevel()) {
                Lettering text = type.of(label.symbol());
                Box box = label.boxes().get(0);
                int x = (int) Math.round(box.midX() - text.width() / 2) + margin;
                int y = (int) Math.round(box.midY() - text.height() / 2) + margin;
                type.stamp(label.symbol(), (s, t) -> make(s, t, pixelScale)).over(pixels, width, height, x, y);
            } else {
                write(g, outline(label, pixelScale, margin), label.symbol(), pixelScale);
            }
        }
        g.dispose();
    }

    private Letterings at(double pixelScale) {
        if (letterings.pixelScale != pixelScale) {
            letterings = new Letterings(pixelScale);
        }
        letterings.forgetIfMany();
        return letterings;
    }

    private static Stamp make(TextSymbol symbol, Lettering text, double scale) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Lettering.Letter letter : text.letters()) {
            path.append(AffineTransform.getTranslateInstance(letter.x(), letter.y())
                    .createTransformedShape(letter.glyph().outline()), false);
        }
        Rectangle2D box = path.getBounds2D();
        double grow = symbol.haloPx() * scale + 1;
        int left = (int) Math.floor(box.getMinX() - grow);
        int top = (int) Math.floor(box.getMinY() - grow);
        int width = Math.max(1, (int) Math.ceil(box.getMaxX() + grow) - left);
        int height = Math.max(1, (int) Math.ceil(box.getMaxY() + grow) - top);
        int[] pixels = new int[width * height];
        Graphics2D g = Canvas.over(pixels, width, height);
        g.translate(-left, -top);
        write(g, path, symbol, scale);
        g.dispose();
        return new Stamp(left, top, width, height, pixels);
    }

    private static Shape outline(PlacedLabel label, double scale, int margin) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        TextSymbol symbol = label.symbol();
        for (PlacedLabel.Letter letter : label.letters()) {
            Typeface.Glyph glyph = Typeface.bundled().glyph(letter.text().codePointAt(0), symbol.bold(), symbol.italic(),
                    symbol.sizePx() * scale);
            AffineTransform t = AffineTransform.getTranslateInstance(letter.x() + margin, letter.y() + margin);
            t.rotate(letter.angle());
            path.append(t.createTransformedShape(glyph.outline()), false);
        }
        return path;
    }

    private static void write(Graphics2D g, Shape outline, TextSymbol symbol, double scale) {
        if (symbol.haloPx() > 0 && symbol.haloArgb() >>> 24 != 0) {
            g.setColor(new Color(symbol.haloArgb(), true));
            g.setStroke(new BasicStroke((float) (2 * symbol.haloPx() * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(outline);
            g.fill(outline);
        }
        g.setColor(new Color(symbol.argb(), true));
        g.fill(outline);
    }
}
