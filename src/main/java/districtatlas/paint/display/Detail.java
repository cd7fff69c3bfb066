package districtatlas.paint.display;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * How much of a line each power of two of the scale needs.
 * Douglas and Peucker's split gives every vertex the distance at which it stops to matter; kept as one byte, it serves all scales:
 * at level L a painter takes the vertices marked L or higher. Level 0 is {@value #FINEST_METRES_PER_PIXEL} m a device pixel.
 */
final class Detail {
    static final double FINEST_METRES_PER_PIXEL = 0.125;
    static final double TOLERANCE_PX = 0.35;
    static final byte ALWAYS = Byte.MAX_VALUE;
    /** Nobody sees it even at the finest level. */
    static final byte NEVER = -1;

    private Detail() {
    }

    static int level(double metresPerPixel) {
        return Math.max(0, Math.getExponent(metresPerPixel / FINEST_METRES_PER_PIXEL));
    }

    private static byte levelOf(double distanceMetres) {
        double steps = distanceMetres / (TOLERANCE_PX * FINEST_METRES_PER_PIXEL);
        return steps <= 1 ? NEVER : (byte) Math.min(100, Math.ceil(Math.log(steps) / Math.log(2)) - 1);
    }

    /**
     * @param closed a ring whose last vertex is not repeated; it keeps at least three vertices at every level
     * @return a level for each vertex of {@code x[from..to)}
     */
    static byte[] mark(double[] x, double[] y, int n, boolean closed) {
        byte[] keep = new byte[n];
        Arrays.fill(keep, NEVER);
        keep[0] = ALWAYS;
        if (!closed) {
            keep[n - 1] = ALWAYS;
            split(x, y, 0, n - 1, n, keep);
            return keep;
        }
        int far = 0;
        double farthest = -1;
        for (int i = 1; i < n; i++) {
            double d = Math.hypot(x[i] - x[0], y[i] - y[0]);
            if (d > farthest) {
                farthest = d;
                far = i;
            }
        }
        keep[far] = ALWAYS;
        split(x, y, 0, far, n, keep);
        split(x, y, far, n, n, keep);
        keepThird(x, y, n, far, keep);
        return keep;
    }

    private static void keepThird(double[] x, double[] y, int n, int far, byte[] keep) {
        int third = -1;
        double best = -1;
        for (int i = 1; i < n; i++) {
            double d = i == far ? -1 : distance(x, y, i, 0, far);
            if (d > best) {
                best = d;
                third = i;
            }
        }
        if (third > 0) {
            keep[third] = ALWAYS;
        }
    }

    /** @param b may be n, the first vertex again */
    private static void split(double[] x, double[] y, int a, int b, int n, byte[] keep) {
        Deque<double[]> open = new ArrayDeque<>();
        open.push(new double[] {a, b, Double.POSITIVE_INFINITY});
        while (!open.isEmpty()) {
            double[] span = open.pop();
            int from = (int) span[0];
            int to = (int) span[1];
            int worst = -1;
            double distance = -1;
            for (int i = from + 1; i < to; i++) {
                double d = distance(x, y, i, from, to % n);
                if (d > distance) {
                    distance = d;
                    worst = i;
                }
            }
            byte level = levelOf(Math.min(distance, span[2]));
            if (worst < 0 || level == NEVER) {
                continue;
            }
            keep[worst] = level;
            open.push(new double[] {from, worst, Math.min(distance, span[2])});
            open.push(new double[] {worst, to, Math.min(distance, span[2])});
        }
    }

    private static double distance(double[] x, double[] y, int p, int a, int b) {
        double dx = x[b] - x[a];
        double dy = y[b] - y[a];
        double length2 = dx * dx + dy * dy;
        double px = x[p] - x[a];
        double py = y[p] - y[a];
        double t = length2 == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
        return Math.hypot(px - t * dx, py - t * dy);
    }
}
