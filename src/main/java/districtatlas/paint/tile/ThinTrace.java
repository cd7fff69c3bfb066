package districtatlas.paint.tile;

/**
 * Strokes lines of a pixel or two straight into the coverage: a box for each segment, a wedge where it turns.
 * Many times faster than a general stroker, and at these widths nobody can tell.
 */
final class ThinTrace implements Trace {
    /** Wider lines show their joins. */
    static final double WIDEST_PX = 2.2;

    /** The gap at a corner of a narrower line is less than a tenth of a pixel. */
    private static final double NEEDS_WEDGES_PX = 0.9;

    private final Coverage coverage;
    private final double half;
    private final double capGrow;
    private final boolean wedges;
    private double startX;
    private double startY;
    private double firstDx;
    private double firstDy;
    private double x;
    private double y;
    private double lastDx;
    private double lastDy;
    private boolean begun;

    /** @param squareCaps ends reach out by half the width */
    ThinTrace(Coverage coverage, double widthPx, boolean squareCaps) {
        this.coverage = coverage;
        this.half = widthPx / 2;
        this.wedges = widthPx > NEEDS_WEDGES_PX;
        this.capGrow = squareCaps ? half : 0;
    }

    @Override
    public void moveTo(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
        begun = false;
    }

    @Override
    public void lineTo(double toX, double toY) {
        double dx = toX - x;
        double dy = toY - y;
        double length = Math.hypot(dx, dy);
        if (length < 1e-6) {
            return;
        }
        dx /= length;
        dy /= length;
        double grow = begun ? 0 : capGrow;
        box(x - dx * grow, y - dy * grow, toX + dx * capGrow, toY + dy * capGrow, dx, dy);
        if (begun && wedges) {
            wedge(x, y, lastDx, lastDy, dx, dy);
        } else if (!begun) {
            firstDx = dx;
            firstDy = dy;
            begun = true;
        }
        lastDx = dx;
        lastDy = dy;
        x = toX;
        y = toY;
    }

    @Override
    public void close() {
        lineTo(startX, startY);
        if (begun && wedges) {
            wedge(startX, startY, lastDx, lastDy, firstDx, firstDy);
        }
    }

    private void box(double x0, double y0, double x1, double y1, double dx, double dy) {
        double nx = -dy * half;
        double ny = dx * half;
        quad(x0 + nx, y0 + ny, x0 - nx, y0 - ny, x1 - nx, y1 - ny, x1 + nx, y1 + ny);
    }

    /** Fills the outer side of a turn to the point. */
    private void wedge(double px, double py, double ax, double ay, double bx, double by) {
        double cross = ax * by - ay * bx;
        double dot = ax * bx + ay * by;
        if (Math.abs(cross) < 0.05 && dot > 0) {
            return;
        }
        double side = cross > 0 ? -half : half;
        double x0 = px - ay * side;
        double y0 = py + ax * side;
        double x1 = px - by * side;
        double y1 = py + bx * side;
        double reach = dot > -0.5 ? side / (1 + dot) : 0;
        double tipX = reach == 0 ? (x0 + x1) / 2 : px + (-ay - by) * reach;
        double tipY = reach == 0 ? (y0 + y1) / 2 : py + (ax + bx) * reach;
        if (cross > 0) {
            quad(px, py, x0, y0, tipX, tipY, x1, y1);
        } else {
            quad(px, py, x1, y1, tipX, tipY, x0, y0);
        }
    }

    private void quad(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        coverage.edge(ax, ay, bx, by);
        coverage.edge(bx, by, cx, cy);
        coverage.edge(cx, cy, dx, dy);
        coverage.edge(dx, dy, ax, ay);
    }
}
