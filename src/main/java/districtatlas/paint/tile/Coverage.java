package districtatlas.paint.tile;

import java.util.Arrays;

/**
 * How much of each pixel the shapes drawn so far cover, exactly.
 * Every edge adds its signed area to two columns of each row it crosses; a running sum along the row is the coverage. So shapes that
 * share an edge add up to one without a seam, half a million shapes smaller than a pixel still give the right grey, and shapes that
 * turn the same way may overlap. The idea is Raph Levien's accumulation buffer. One thread at a time.
 */
final class Coverage {
    private final int width;
    private final int height;
    private final int stride;
    private final float[] cells;
    private int minX;
    private int minY;
    private int maxX;
    private int maxY;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = width + 2;
        this.cells = new float[stride * height];
        reset();
    }

    private void reset() {
        minX = width;
        minY = height;
        maxX = -1;
        maxY = -1;
    }

    /** A ring of n vertices; the edge back to the first is added. */
    void ring(float[] xy, int n) {
        for (int i = 0, j = n - 1; i < n; j = i++) {
            edge(xy[2 * j], xy[2 * j + 1], xy[2 * i], xy[2 * i + 1]);
        }
    }

    void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        float sign = 1;
        if (y0 > y1) {
            double sx = x0;
            double sy = y0;
            x0 = x1;
            y0 = y1;
            x1 = sx;
            y1 = sy;
            sign = -1;
        }
        if (y1 <= 0 || y0 >= height || (x0 >= width && x1 >= width)) {
            return;
        }
        double slope = (x1 - x0) / (y1 - y0);
        if (y0 < 0) {
            x0 -= y0 * slope;
            y0 = 0;
        }
        if (y1 > height) {
            x1 = x0 + (height - y0) * slope;
            y1 = height;
        }
        if ((x0 < 0) != (x1 < 0)) {
            double yAt = Math.max(y0, Math.min(y1, y0 - x0 / slope));
            if (x0 < 0) {
                inside(0, y0, 0, yAt, sign);
                inside(0, yAt, x1, y1, sign);
            } else {
                inside(x0, y0, 0, yAt, sign);
                inside(0, yAt, 0, y1, sign);
            }
        } else if (x0 < 0) {
            inside(0, y0, 0, y1, sign);
        } else {
            inside(x0, y0, x1, y1, sign);
        }
    }

    /** An upright edge that counts {@code weight} times. */
    private void upright(double x, double y0, double y1, double weight) {
        double top = Math.max(0, y0);
        double bottom = Math.min(height, y1);
        if (top < bottom && x < width) {
            inside(Math.max(0, x), top, Math.max(0, x), bottom, (float) weight);
        }
    }

    /** A box of which only a share is covered: what a shape below a few pixels looks like. */
    void box(double x0, double y0, double x1, double y1, double share) {
        upright(x0, y0, y1, share);
        upright(x1, y0, y1, -share);
    }

    /** Within the rows, right of the left edge; may leave on the right. */
    private void inside(double x0, double y0, double x1, double y1, float sign) {
        if (!(y1 > y0)) {
            return;
        }
        int firstRow = (int) y0;
        int lastRow = Math.min(height - 1, (int) Math.ceil(y1) - 1);
        minY = Math.min(minY, firstRow);
        maxY = Math.max(maxY, lastRow);
        double slope = (x1 - x0) / (y1 - y0);
        double x = x0;
        for (int row = firstRow; row <= lastRow; row++) {
            double top = Math.max(row, y0);
            double bottom = Math.min(row + 1, y1);
            double next = row == lastRow ? x1 : x + slope * (bottom - top);
            span(row, Math.min(x, next), Math.max(x, next), (float) (bottom - top) * sign);
            x = next;
        }
    }

    /** Spreads a row's share {@code d} of an edge that runs from {@code left} to {@code right}. */
    private void span(int row, double left, double right, float d) {
        if (left >= width) {
            return;
        }
        int base = row * stride;
        int first = (int) left;
        minX = Math.min(minX, first);
        int end = (int) Math.ceil(right);
        if (end <= first + 1) {
            double middle = (left + right) / 2 - first;
            cells[base + first] += (float) (d * (1 - middle));
            cells[base + first + 1] += (float) (d * middle);
            maxX = Math.max(maxX, first + 1);
            return;
        }
        double inverse = 1 / (right - left);
        double before = 0;
        for (int column = first; column < end && column <= width; column++) {
            double a = Math.max(left, column) - column;
            double b = Math.min(right, column + 1.0) - column;
            double share = (b - a) * inverse;
            double covered = before + share * (1 - (a + b) / 2);
            cells[base + column] += (float) (d * covered);
            before = share * (a + b) / 2;
            maxX = Math.max(maxX, Math.min(width, column + 1));
        }
        if (end <= width) {
            cells[base + end] += (float) (d * before);
        }
    }

    boolean isEmpty() {
        return maxY < minY;
    }

    /** Paints what is covered with the inks, first one lowest, and forgets it. */
    void paint(int[] pixels, long worldLeft, long worldTop, Ink... inks) {
        int from = Math.max(0, Math.min(minX, width));
        for (int row = minY; row <= maxY; row++) {
            int at = row * stride + from;
            for (Ink ink : inks) {
                ink.row(cells, at, width - from, maxX - from, pixels, row * width + from, worldLeft + from, worldTop + row);
            }
            Arrays.fill(cells, row * stride, (row + 1) * stride, 0);
        }
        reset();
    }
}
