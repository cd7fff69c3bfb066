package districtatlas.paint.mark;

import districtatlas.map.symbol.PointSymbol;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** A point symbol's outline in device pixels around its place, y down. */
public final class MarkOutline {
    private final PointSymbol symbol;
    private final double scale;
    private final Shape outline;

    /** @param scale device pixels per logical pixel */
    public MarkOutline(PointSymbol symbol, double scale) {
        this.symbol = symbol;
        this.scale = scale;
        double size = symbol.sizePx() * scale;
        AffineTransform t = AffineTransform.getTranslateInstance(symbol.dx() * scale, -symbol.dy() * scale);
        t.rotate(Math.toRadians(symbol.rotationDeg()));
        t.translate((0.5 - symbol.anchorX()) * size, -(0.5 - symbol.anchorY()) * size);
        t.scale(size, -size);
        this.outline = t.createTransformedShape(SvgPath.parse(symbol.shape()));
    }

    /** What it covers around its place, stroke included. */
    public Rectangle2D bounds() {
        Rectangle2D box = outline.getBounds2D();
        double grow = symbol.strokeArgb() >>> 24 == 0 ? 0 : symbol.strokeWidthPx() * scale * 0.75;
        return new Rectangle2D.Double(box.getX() - grow, box.getY() - grow, box.getWidth() + 2 * grow, box.getHeight() + 2 * grow);
    }

    public Shape outline() {
        return outline;
    }

    /** The line around it, as a shape to be filled. */
    public Shape stroked() {
        return stroke().createStrokedShape(outline);
    }

    private BasicStroke stroke() {
        return new BasicStroke((float) (symbol.strokeWidthPx() * scale), symbol.open() ? BasicStroke.CAP_SQUARE : BasicStroke.CAP_ROUND,
                symbol.open() ? BasicStroke.JOIN_MITER : BasicStroke.JOIN_ROUND);
    }

    public boolean isFilled() {
        return !symbol.open() && symbol.fillArgb() >>> 24 != 0;
    }

    public boolean isStroked() {
        return symbol.strokeArgb() >>> 24 != 0 && symbol.strokeWidthPx() > 0;
    }

    void draw(Graphics2D g) {
        if (isFilled()) {
            g.setColor(new Color(symbol.fillArgb(), true));
            g.fill(outline);
        }
        if (isStroked()) {
            g.setColor(new Color(symbol.strokeArgb(), true));
            g.fill(stroked());
        }
    }
}
