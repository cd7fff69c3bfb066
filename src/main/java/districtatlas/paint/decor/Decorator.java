package districtatlas.paint.decor;

import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.paint.label.ScreenBox;
import districtatlas.paint.label.Typeface;
import districtatlas.paint.mark.Canvas;
import districtatlas.paint.mark.Stamp;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays decorations out on a picture and draws them: words and bars with a halo of the ground, the legend on a sheet of it.
 * Logical pixels. One thread at a time.
 */
public final class Decorator {
    private static final double MARGIN = 18;
    private static final double TITLE_SIZE = 24;
    private static final double SMALL_SIZE = 12;
    private static final double ROW = 22;
    private static final double SWATCH_WIDTH = 34;
    private static final double BAR_MOST = 180;
    private static final double BAR_HEIGHT = 6;
    private static final double ARROW_HEIGHT = 34;
    private static final double PADDING = 10;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Decorations wanted;
    private final Viewport view;
    private final ScaleBar bar;
    private final Color ink;
    private final Color ground;

    /** @param groundArgb of halos and of the legend's sheet */
    public Decorator(Decorations wanted, Viewport view, int inkArgb, int groundArgb) {
        this.wanted = wanted;
        this.view = view;
        this.bar = ScaleBar.of(view, Math.min(BAR_MOST, view.width() / 4));
        this.ink = new Color(inkArgb, true);
        this.ground = new Color(groundArgb, true);
    }

    /** Where decorations stand: labels keep clear of it. */
    public List<ScreenBox> boxes() {
        List<ScreenBox> boxes = new ArrayList<>();
        if (!wanted.title().isEmpty()) {
            boxes.add(new ScreenBox(MARGIN, MARGIN, width(wanted.title(), TITLE_SIZE, true), TITLE_SIZE * 1.3));
        }
        if (wanted.northArrow()) {
            boxes.add(new ScreenBox(view.width() - MARGIN - ARROW_HEIGHT, MARGIN, ARROW_HEIGHT, ARROW_HEIGHT * 1.6));
        }
        if (wanted.scaleBar()) {
            boxes.add(new ScreenBox(MARGIN - 6, view.height() - MARGIN - 30, bar.lengthPx() + 40, 34));
        }
        if (!wanted.foot().isEmpty()) {
            double w = width(wanted.foot(), SMALL_SIZE, false);
            boxes.add(new ScreenBox(view.width() - MARGIN - w, view.height() - MARGIN - SMALL_SIZE, w, SMALL_SIZE * 1.5));
        }
        if (!wanted.legend().isEmpty()) {
            boxes.add(legendBox());
        }
        return boxes;
    }

    private ScreenBox legendBox() {
        double widest = width(wanted.legendTitle(), SMALL_SIZE + 1, true);
        for (LegendSample sample : wanted.legend()) {
            widest = Math.max(widest, SWATCH_WIDTH + 8 + width(sample.label(), SMALL_SIZE, false));
        }
        double rows = wanted.legend().size() + (wanted.legendTitle().isEmpty() ? 0 : 1);
        double height = rows * ROW + 2 * PADDING;
        double bottom = view.height() - MARGIN - (wanted.scaleBar() ? 42 : 0);
        return new ScreenBox(MARGIN, bottom - height, widest + 2 * PADDING, height);
    }

    private static double width(String text, double size, boolean bold) {
        return text.isEmpty() ? 0 : Typeface.bundled().font(bold, false, size).getStringBounds(text, EXACT).getWidth();
    }

    /** Draws over a premultiplied picture of the view. */
    public void draw(int[] pixels, int width, int height, double pixelScale) {
        Graphics2D g = Canvas.over(pixels, width, height);
        g.scale(pixelScale, pixelScale);
        write(g, wanted.title(), MARGIN, MARGIN + TITLE_SIZE, TITLE_SIZE, true);
        double w = width(wanted.foot(), SMALL_SIZE, false);
        write(g, wanted.foot(), view.width() - MARGIN - w, view.height() - MARGIN, SMALL_SIZE, false);
        if (wanted.scaleBar()) {
            drawBar(g);
        }
        if (wanted.northArrow()) {
            drawArrow(g);
        }
        if (!wanted.legend().isEmpty()) {
            drawLegend(g, pixels, width, height, pixelScale);
        }
        g.dispose();
    }

    private void write(Graphics2D g, String text, double x, double baseline, double size, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        Font font = Typeface.bundled().font(bold, false, size);
        Shape outline = font.createGlyphVector(EXACT, text).getOutline((float) x, (float) baseline);
        halo(g, outline, size > SMALL_SIZE + 2 ? 2.5 : 2);
        g.setColor(ink);
        g.fill(outline);
    }

    private void halo(Graphics2D g, Shape shape, double reach) {
        g.setColor(ground);
        g.setStroke(new BasicStroke((float) (2 * reach), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private void drawBar(Graphics2D g) {
        double x = MARGIN;
        double y = view.height() - MARGIN - BAR_HEIGHT;
        halo(g, new Rectangle2D.Double(x, y, bar.lengthPx(), BAR_HEIGHT), 2);
        for (ScaleBar.Segment segment : bar.segments()) {
            Rectangle2D box = new Rectangle2D.Double(x + segment.fromPx(), y, segment.toPx() - segment.fromPx(), BAR_HEIGHT);
            g.setColor(segment.filled() ? ink : ground);
            g.fill(box);
            g.setColor(ink);
            g.setStroke(new BasicStroke(1));
            g.draw(box);
        }
        for (int i = 0; i < bar.labels().size(); i++) {
            ScaleBar.Label label = bar.labels().get(i);
            double half = i == 0 ? 0 : width(i == bar.labels().size() - 1 ? label.text().split(" ")[0] : label.text(), SMALL_SIZE, false) / 2;
            write(g, label.text(), x + label.atPx() - half, y - 6, SMALL_SIZE, false);
        }
    }

    private void drawArrow(Graphics2D g) {
        NorthArrow arrow = NorthArrow.of(ARROW_HEIGHT);
        double x = view.width() - MARGIN - ARROW_HEIGHT / 2 - arrow.width() / 2;
        double y = MARGIN + SMALL_SIZE + 8;
        Path2D dark = path(arrow.dark(), x, y);
        Path2D light = path(arrow.light(), x, y);
        halo(g, dark, 2);
        halo(g, light, 2);
        g.setColor(ground);
        g.fill(light);
        g.setColor(ink);
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.fill(dark);
        g.draw(dark);
        g.draw(light);
        write(g, "N", x + arrow.width() / 2 - width("N", SMALL_SIZE + 1, true) / 2, y - 5, SMALL_SIZE + 1, true);
    }

    private static Path2D path(List<ScreenXY> points, double x, double y) {
        Path2D path = new Path2D.Double();
        for (ScreenXY p : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x + p.x(), y + p.y());
            } else {
                path.lineTo(x + p.x(), y + p.y());
            }
        }
        path.closePath();
        return path;
    }

    private void drawLegend(Graphics2D g, int[] pixels, int width, int height, double pixelScale) {
        ScreenBox box = legendBox();
        g.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 232));
        g.fill(new java.awt.geom.RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 8, 8));
        double y = box.y() + PADDING;
        if (!wanted.legendTitle().isEmpty()) {
            write(g, wanted.legendTitle(), box.x() + PADDING, y + ROW * 0.68, SMALL_SIZE + 1, true);
            y += ROW;
        }
        for (LegendSample sample : wanted.legend()) {
            int w = (int) Math.round(SWATCH_WIDTH * pixelScale);
            int h = (int) Math.round(ROW * pixelScale);
            int[] swatch = Swatch.paint(sample.symbols(), SWATCH_WIDTH, ROW, pixelScale);
            new Stamp(0, 0, w, h, swatch).over(pixels, width, height, (int) Math.round((box.x() + PADDING) * pixelScale),
                    (int) Math.round(y * pixelScale));
            write(g, sample.label(), box.x() + PADDING + SWATCH_WIDTH + 8, y + ROW * 0.68, SMALL_SIZE, false);
            y += ROW;
        }
    }
}
