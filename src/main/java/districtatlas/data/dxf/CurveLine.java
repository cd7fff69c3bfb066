package districtatlas.data.dxf;

import java.util.Arrays;

/**
 * Places of a line as it is drawn, curves flattened: none leaves its curve by more than {@link #TOLERANCE} of the drawing's units or a
 * hundred-thousandth of its radius, whichever is more. One thread at a time.
 */
final class CurveLine {
    static final double TOLERANCE = 0.02;
    private static final int FEWEST = 64;
    private static final int MOST = 720;
    /** Of one entity. */
    private static final int MOST_PLACES = 4_000_000;

    private double[] xy = new double[32];
    private int length;
    private boolean curved;

    void add(double x, double y) {
        if (length == xy.length) {
            if (length >= MOST_PLACES * 2) {
                return;
            }
            xy = Arrays.copyOf(xy, length * 2);
        }
        xy[length++] = x;
        xy[length++] = y;
    }

    /** The same place once. */
    void addNext(double x, double y) {
        if (length == 0 || xy[length - 2] != x || xy[length - 1] != y) {
            add(x, y);
        }
    }

    boolean isCurved() {
        return curved;
    }

    void curved() {
        curved = true;
    }

    int places() {
        return length / 2;
    }

    double[] xy() {
        return Arrays.copyOf(xy, length);
    }

    /** How many pieces stand for a whole turn. */
    private static int pieces(double radius) {
        double step = radius > TOLERANCE ? Math.acos(1 - TOLERANCE / radius) : 1;
        double pieces = Math.ceil(Math.PI / step);
        return pieces >= FEWEST ? (int) Math.min(MOST, pieces) : FEWEST;
    }

    /**
     * Along an ellipse from one angle to another, both ends in it.
     *
     * @param ux x of its first half axis, uy y of it; vx, vy of its second
     * @param from in radians, to may be less: then it runs with the clock
     */
    void arc(double cx, double cy, double ux, double uy, double vx, double vy, double from, double to) {
        curved = true;
        double radius = Math.max(Math.hypot(ux, uy), Math.hypot(vx, vy));
        double turn = Math.max(-4 * Math.PI, Math.min(4 * Math.PI, to - from));
        int steps = (int) Math.max(2, Math.ceil(pieces(radius) * Math.abs(turn) / (2 * Math.PI)));
        for (int i = 0; i <= steps; i++) {
            double angle = from + turn * i / steps;
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            addNext(cx + ux * cos + vx * sin, cy + uy * cos + vy * sin);
        }
    }

    void circle(double cx, double cy, double radius, double from, double to) {
        arc(cx, cy, radius, 0, 0, radius, from, to);
    }

    /**
     * From a place to the next by an arc, the first place in it and the second left to come.
     *
     * @param bulge tangent of a quarter of the angle of the arc; more than 0 against the clock
     */
    void bulge(double x1, double y1, double x2, double y2, double bulge) {
        addNext(x1, y1);
        double dx = x2 - x1;
        double dy = y2 - y1;
        double chord = Math.hypot(dx, dy);
        if (!(Math.abs(bulge) > 1e-9) || !(chord > 0) || Math.abs(bulge) > 1e6) {
            return;
        }
        double away = (1 - bulge * bulge) / (4 * bulge);   // of the middle of the circle from the chord, in chords
        double cx = (x1 + x2) / 2 - dy * away;
        double cy = (y1 + y2) / 2 + dx * away;
        double from = Math.atan2(y1 - cy, x1 - cx);
        double turn = 4 * Math.atan(bulge);
        curved = true;
        double radius = Math.hypot(x1 - cx, y1 - cy);
        int steps = (int) Math.max(2, Math.ceil(pieces(radius) * Math.abs(turn) / (2 * Math.PI)));
        for (int i = 1; i < steps; i++) {
            double angle = from + turn * i / steps;
            addNext(cx + radius * Math.cos(angle), cy + radius * Math.sin(angle));
        }
    }
}
