package districtatlas.data.repair;

import org.locationtech.jts.geom.CoordinateSequence;

/**
 * Whether a short ring surely meets itself nowhere: some 100 ns for a house, where the whole test of validity takes twenty times as long.
 * One thread at a time.
 */
final class SimpleRing {
    /** Of a longer ring the whole test is as fast. */
    private static final int MOST_SIDES = 48;
    /** So much of the size of its terms may be wrong in a cross product. */
    private static final double ROUNDING = 4e-16;

    private final double[] xs = new double[MOST_SIDES + 1];
    private final double[] ys = new double[MOST_SIDES + 1];

    /** @return false also when that cannot be told cheaply */
    boolean isSurelySimple(CoordinateSequence ring) {
        int sides = ring.size() - 1;
        if (sides < 3 || sides > MOST_SIDES) {
            return false;
        }
        for (int i = 0; i <= sides; i++) {
            xs[i] = ring.getX(i);
            ys[i] = ring.getY(i);
        }
        if (xs[0] != xs[sides] || ys[0] != ys[sides]) {
            return false;
        }
        for (int i = 0; i < sides; i++) {
            int next = i + 1 == sides ? 0 : i + 1;
            if (!goesOn(i, next)) {
                return false;
            }
            int last = i == 0 ? sides - 1 : sides;      // the side before the first is its neighbour
            for (int j = i + 2; j < last; j++) {
                if (!isApart(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a side leads on from the one before, and not back over it. */
    private boolean goesOn(int i, int next) {
        double ax = xs[i + 1] - xs[i];
        double ay = ys[i + 1] - ys[i];
        double bx = xs[next + 1] - xs[next];
        double by = ys[next + 1] - ys[next];
        if (ax == 0 && ay == 0) {
            return false;
        }
        return turn(i, i + 1, xs[next + 1], ys[next + 1]) != 0 || ax * bx + ay * by > 0;
    }

    private boolean isApart(int i, int j) {
        if (Math.max(xs[i], xs[i + 1]) < Math.min(xs[j], xs[j + 1]) || Math.max(xs[j], xs[j + 1]) < Math.min(xs[i], xs[i + 1])
                || Math.max(ys[i], ys[i + 1]) < Math.min(ys[j], ys[j + 1]) || Math.max(ys[j], ys[j + 1]) < Math.min(ys[i], ys[i + 1])) {
            return true;
        }
        return turn(i, i + 1, xs[j], ys[j]) * turn(i, i + 1, xs[j + 1], ys[j + 1]) > 0
                || turn(j, j + 1, xs[i], ys[i]) * turn(j, j + 1, xs[i + 1], ys[i + 1]) > 0;
    }

    /** On which side of a line a place lies: 1, -1, or 0 where rounding decides. */
    private int turn(int from, int to, double x, double y) {
        double left = (xs[to] - xs[from]) * (y - ys[from]);
        double right = (ys[to] - ys[from]) * (x - xs[from]);
        double cross = left - right;
        double doubt = ROUNDING * (Math.abs(left) + Math.abs(right));
        return cross > doubt ? 1 : cross < -doubt ? -1 : 0;
    }
}
