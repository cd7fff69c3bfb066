package districtatlas.paint.decor;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.lettering.Typeface;
import districtatlas.paint.mark.Canvas;
import districtatlas.paint.mark.Stamp;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws laid out decorations over a picture. One thread at a time. */
public final class Decorator {
    private final SheetInks inks;
    private final int[] pixels;
    private final int width;
    private final int height;
    private final double pixelScale;
    private final Graphics2D g;

    private Decorator(SheetInks inks, int[] pixels, int width, int height, double pixelScale) {
        this.inks = inks;
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.pixelScale = pixelScale;
        this.g = Canvas.over(pixels, width, height);
        g.scale(pixelScale, pixelScale);
    }

    /** @param pixels premultiplied, of the view */
    public static void draw(List<Piece> pieces, SheetInks inks, int[] pixels, int width, int height, double pixelScale) {
        Decorator decorator = new Decorator(inks, pixels, width, height, pixelScale);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Card card) {
                decorator.draw(card);
            } else if (piece instanceof Piece.Words words) {
                decorator.draw(words);
            } else if (piece instanceof Piece.Figure figure) {
                decorator.draw(figure);
            } else if (piece instanceof Piece.Sample sample) {
                decorator.draw(sample);
            } else if (piece instanceof Piece.Line line) {
                decorator.line(new Line2D.Double(line.from().x(), line.from().y(), line.to().x(), line.to().y()), line.widthPx(), line.quiet());
            } else if (piece instanceof Piece.Frame frame) {
                decorator.line(rectangle(frame.box()), frame.widthPx(), false);
            } else if (piece instanceof Piece.Tint tint) {
                decorator.g.setColor(new Color(tinted(inks.ink(), tint.share()), true));
                decorator.g.fill(rectangle(tint.box()));
            }
        }
        decorator.g.dispose();
    }

    private static Rectangle2D rectangle(ScreenBox box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private void line(Shape line, double width, boolean quiet) {
        g.setColor(new Color(quiet ? inks.quiet() : inks.ink(), true));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(line);
    }

    /** An ink that covers only a share of what lies below. */
    public static int tinted(int argb, double share) {
        return argb & 0xffffff | (int) Math.round((argb >>> 24) * share) << 24;
    }

    private void draw(Piece.Card card) {
        ScreenBox box = card.box();
        RoundRectangle2D plate = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * card.radius(), 2 * card.radius());
        g.setColor(new Color(inks.card(), true));
        g.fill(plate);
        g.setColor(new Color(inks.edge(), true));
        g.setStroke(new BasicStroke(0.75f));
        g.draw(plate);
    }

    private void draw(Piece.Words words) {
        g.setColor(new Color(words.quiet() ? inks.quiet() : inks.ink(), true));
        double x = words.x();
        for (int code : words.text().codePoints().toArray()) {
            Typeface.Glyph glyph = Typeface.bundled().glyph(code, words.bold(), false, words.sizePx());
            g.translate(x, words.baseline());
            g.fill(glyph.outline());
            g.translate(-x, -words.baseline());
            x += glyph.advance();
        }
    }

    private void draw(Piece.Figure figure) {
        Path2D path = new Path2D.Double();
        for (ScreenXY p : figure.outline()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(p.x(), p.y());
            } else {
                path.lineTo(p.x(), p.y());
            }
        }
        path.closePath();
        g.setColor(new Color(figure.hollow() ? inks.card() | 0xFF << 24 : inks.ink(), true));
        g.fill(path);
        g.setColor(new Color(inks.ink(), true));
        g.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private void draw(Piece.Sample sample) {
        ScreenBox box = sample.box();
        int w = (int) Math.max(1, Math.round(box.width() * pixelScale));
        int h = (int) Math.max(1, Math.round(box.height() * pixelScale));
        g.setColor(new Color(inks.ground(), true));
        g.fill(new Rectangle2D.Double(Math.round(box.x() * pixelScale) / pixelScale, Math.round(box.y() * pixelScale) / pixelScale,
                w / pixelScale, h / pixelScale));
        new Stamp(0, 0, w, h, Swatch.paint(sample.line(), box.width(), box.height(), pixelScale)).over(pixels, width, height,
                (int) Math.round(box.x() * pixelScale), (int) Math.round(box.y() * pixelScale));
    }
}
