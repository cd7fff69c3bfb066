package districtatlas.paint.display;

import districtatlas.coord.EastNorth;

/** The corner and the place on a line or an edge, among all that are looked at, that lie nearest to a place within reach. One thread at a time. */
public final class Nearest {
    private final EastNorth place;
    private double cornerSquared;
    private double lineSquared;
    private EastNorth corner;
    private EastNorth onLine;

    public Nearest(EastNorth place, double reachMetres) {
        this.place = place;
        this.cornerSquared = reachMetres * reachMetres;
        this.lineSquared = cornerSquared;
    }

    /** Null for none within reach. */
    public EastNorth corner() {
        return corner;
    }

    /** Null for none within reach. */
    public EastNorth onLine() {
        return onLine;
    }

    /** A part of a shape, or points. @param closed whether the last joins the first */
    void look(Shapes shapes, int from, int to, boolean closed, boolean joined) {
        double east = place.east() - shapes.originEast;
        double north = place.north() - shapes.originNorth;
        float[] x = shapes.x;
        float[] y = shapes.y;
        int foundCorner = -1;
        for (int i = from; i < to; i++) {
            double squared = squared(x[i] - east, y[i] - north);
            if (squared <= cornerSquared) {
                cornerSquared = squared;
                foundCorner = i;
            }
        }
        if (foundCorner >= 0) {
            corner = new EastNorth(shapes.originEast + x[foundCorner], shapes.originNorth + y[foundCorner]);
        }
        for (int i = joined ? from + (closed ? 0 : 1) : to; i < to; i++) {
            int before = i == from ? to - 1 : i - 1;
            lookAlong(x[before] - east, y[before] - north, x[i] - east, y[i] - north);
        }
    }

    /** From a place to another, both seen from here. */
    private void lookAlong(double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
        double x = ax + along * dx;
        double y = ay + along * dy;
        double squared = squared(x, y);
        if (squared <= lineSquared) {
            lineSquared = squared;
            onLine = new EastNorth(place.east() + x, place.north() + y);
        }
    }

    private static double squared(double dx, double dy) {
        return dx * dx + dy * dy;
    }
}
