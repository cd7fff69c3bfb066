package districtatlas.paint.spot;

import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.lettering.Lettering;

/**
 * Where a label may stand by a point: as the style says, and if it may be moved, on the other sides; farther off only by so much that it
 * is still nearer to its mark than to anything else. One that must show and may not be moved keeps to its side, right or left. Gone through one by one, without garbage: there are thousands of points.
 */
public final class PointPlaces {
    /** The style's own place and the eight around the point. */
    static final int FIRST_RING = 9;
    private static final int SPIRAL_ARMS = 8;
    private static final double FARTHER = 0.45;
    /** Of the eight: which way, and which point of the label's box is there. */
    private static final double[][] SIDES = {
        {1, 0, 0, 0.5}, {-1, 0, 1, 0.5}, {0, 1, 0.5, 0}, {0, -1, 0.5, 1},
        {0.7, 0.7, 0, 0.2}, {0.7, -0.7, 0, 0.8}, {-0.7, 0.7, 1, 0.2}, {-0.7, -0.7, 1, 0.8}};

    private final double pointX;
    private final double pointY;
    private final double width;
    private final double height;
    private final double size;
    private final double gap;
    private final double farther;
    private final boolean spiral;
    /** Which way it must lie, as a sign; 0 when any way will do. */
    private final double keptSide;
    private final int count;
    private final double firstX;
    private final double firstY;
    private double x;
    private double y;

    public PointPlaces(TextSymbol symbol, Lettering text, double scale, double pointX, double pointY) {
        this.pointX = pointX;
        this.pointY = pointY;
        this.width = text.width();
        this.height = text.height();
        this.size = text.size();
        double dx = symbol.dx() * scale;
        double dy = symbol.dy() * scale;
        double most = symbol.maxMovePx() * scale;
        this.gap = Math.max(Math.abs(dx), Math.abs(dy));
        this.spiral = gap == 0 && symbol.anchorX() == 0.5 && symbol.anchorY() == 0.5;
        this.keptSide = most <= 0 ? Math.signum(dx) : 0;
        this.farther = gap + Math.min(most / 2, FARTHER * size);
        stand(dx, dy, symbol.anchorX(), symbol.anchorY());
        this.firstX = x;
        this.firstY = y;
        if (most <= 0 && symbol.priority() < TextSymbol.ALWAYS) {
            this.count = 1;
        } else {
            this.count = spiral ? 1 + SPIRAL_ARMS * (int) (most / (size / 2)) : 1 + 2 * SIDES.length;
        }
    }

    public int size() {
        return count;
    }

    /** To one of the places; the style's own is 0. */
    public void go(int place) {
        if (place == 0 || !spiral && keptSide != 0 && SIDES[(place - 1) % SIDES.length][0] * keptSide <= 0) {
            x = firstX;
            y = firstY;
        } else if (spiral) {
            double r = ((place - 1) / SPIRAL_ARMS + 1) * size / 2;
            double angle = Math.PI / 4 * ((place - 1) % SPIRAL_ARMS) - Math.PI / 2;
            x = firstX + r * Math.cos(angle);
            y = firstY + r * Math.sin(angle);
        } else {
            double[] side = SIDES[(place - 1) % SIDES.length];
            double away = place <= SIDES.length ? gap : farther;
            stand(side[0] * away, side[1] * away, side[2], side[3]);
        }
    }

    private void stand(double dx, double dy, double anchorX, double anchorY) {
        x = pointX + dx + (0.5 - anchorX) * width;
        y = pointY - dy - (0.5 - anchorY) * height;
    }

    /** The middle of the label's box. */
    public double x() {
        return x;
    }

    public double y() {
        return y;
    }
}
