package districtatlas.print.pdf;

/**
 * Cuts rings to a rectangle, so that a sheet of a small place holds no more than the place (Sutherland and Hodgman). What is cut off
 * leaves edges on the rectangle, which lies beyond the page. One thread at a time.
 */
final class RingClip {
    private final double[] bounds;
    private float[] now = new float[256];
    private float[] next = new float[256];
    private int n;

    RingClip(double minX, double minY, double maxX, double maxY) {
        this.bounds = new double[] {minX, minY, maxX, maxY};
    }

    /** @return how many vertices are left, to be had of {@link #xy()} */
    int clip(float[] xy, int vertices) {
        n = vertices;
        now = room(now, n);
        System.arraycopy(xy, 0, now, 0, 2 * n);
        for (int side = 0; side < 4 && n > 0; side++) {
            cut(side);
        }
        return n < 3 ? 0 : n;
    }

    float[] xy() {
        return now;
    }

    private void cut(int side) {
        int axis = side % 2;
        double limit = bounds[side];
        double sign = side < 2 ? 1 : -1;
        boolean allIn = true;
        for (int i = 0; i < n && allIn; i++) {
            allIn = (now[2 * i + axis] - limit) * sign >= 0;
        }
        if (allIn) {
            return;
        }
        next = room(next, 2 * n + 2);
        int m = 0;
        for (int i = 0, j = n - 1; i < n; j = i++) {
            double before = (now[2 * j + axis] - limit) * sign;
            double here = (now[2 * i + axis] - limit) * sign;
            if (before >= 0 != here >= 0) {
                double t = before / (before - here);
                next[2 * m] = (float) (now[2 * j] + (now[2 * i] - now[2 * j]) * t);
                next[2 * m + 1] = (float) (now[2 * j + 1] + (now[2 * i + 1] - now[2 * j + 1]) * t);
                m++;
            }
            if (here >= 0) {
                next[2 * m] = now[2 * i];
                next[2 * m + 1] = now[2 * i + 1];
                m++;
            }
        }
        float[] swap = now;
        now = next;
        next = swap;
        n = m;
    }

    private static float[] room(float[] xy, int vertices) {
        return xy.length >= 2 * vertices ? xy : new float[Math.max(2 * vertices, 2 * xy.length)];
    }
}
