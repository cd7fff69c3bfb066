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

    /** A ring whose inside is covered by {@code share} only. */
    void ring(float[] xy, int n, float share) {
        for (int i = 0, j = n - 1; i < n; j = i++) {
            edge(xy[2 * j], xy[2 * j + 1], xy[2 * i], xy[2 * i + 1], share);
        }
    }

    void edge(double x0, double y0, double x1, double y1) {
        edge(x0, y0, x1, y1, 1);
    }

    private void edge(double x0, double y0, double x1, double y1, float share) {
        if (y0 == y1) {
            return;
        }
        float sign = share;
        if (y0 > y1) {
            double sx = x0;
            double sy = y0;
            x0 = x1;
            y0 = y1;
            x1 = sx;
            y1 = sy;
            sign = -share;
        }
        if (y1 <= 0 || y0 >= height || (x0 >= width && x1 >= width)) {
            return;
        }
        if (y0 >= 0 && x0 >= 0 && x1 >= 0 && y1 <= height) {
            inside(x0, y0, x1, y1, sign);
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

    /** Covers one pixel by so much: what a shape below a pixel looks like. */
    void speck(double x, double y, double share) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        if (column < 0 || row < 0 || column >= width || row >= height) {
            return;
        }
        int cell = row * stride + column;
        cells[cell] += (float) share;
        cells[cell + 1] -= (float) share;
        minX = Math.min(minX, column);
        maxX = Math.max(maxX, column + 1);
        minY = Math.min(minY, row);
        maxY = Math.max(maxY, row);
    }

    /** Within the rows, right of the left edge; may leave on the right. The innermost loop of all: no calls, no boxes. */
    private void inside(double x0, double y0, double x1, double y1, float sign) {
        if (!(y1 > y0)) {
            return;
        }
        int firstRow = (int) y0;
        int lastRow = (int) y1;
        if (lastRow == y1) {
            lastRow--;
        }
        minY = firstRow < minY ? firstRow : minY;
        maxY = lastRow > maxY ? lastRow : maxY;
        if (firstRow == lastRow) {
            span(firstRow, x0 < x1 ? x0 : x1, x0 < x1 ? x1 : x0, (float) (y1 - y0) * sign);
            return;
        }
        double slope = (x1 - x0) / (y1 - y0);
        double x = x0;
        double y = y0;
        for (int row = firstRow; row <= lastRow; row++) {
            double bottom = row == lastRow ? y1 : row + 1;
            double next = row == lastRow ? x1 : x0 + slope * (bottom - y0);
            span(row, x < next ? x : next, x < next ? next : x, (float) (bottom - y) * sign);
            x = next;
            y = bottom;
        }
    }

    /** Spreads a row's share {@code d} of an edge that runs from {@code left} to {@code right}. */
    private void span(int row, double left, double right, float d) {
        if (left >= width) {
            return;
        }
        int first = (int) left;
        int cell = row * stride + first;
        minX = first < minX ? first : minX;
        if (right <= first + 1) {
            float beyond = d * (float) ((left + right) * 0.5 - first);
            cells[cell] += d - beyond;
            cells[cell + 1] += beyond;
            maxX = first + 1 > maxX ? first + 1 : maxX;
            return;
        }
        double inverse = 1 / (right - left);
        int end = (int) Math.ceil(right);
        int last = end <= width ? end : width + 1;
        double before = 0;
        for (int column = first; column < last; column++) {
            double a = column == first ? left - first : 0;
            double b = column == end - 1 ? right - column : 1;
            double share = (b - a) * inverse;
            double middle = (a + b) * 0.5;
            cells[cell++] += (float) (d * (before + share * (1 - middle)));
            before = share * middle;
        }
        if (end <= width) {
            cells[cell] += (float) (d * before);
        }
        maxX = last > maxX ? last : maxX;
    }

    boolean isEmpty() {
        return maxY < minY;
    }

    /** Paints what is covered and forgets it. */
    void paint(int[] pixels, long worldLeft, long worldTop, Ink ink) {
        if (minX < width) {             // else all of it lies to the right
            for (int row = minY; row <= maxY; row++) {
                int at = row * stride + minX;
                ink.row(cells, at, width - minX, maxX - minX, pixels, row * width + minX, worldLeft + minX, worldTop + row);
                Arrays.fill(cells, at, row * stride + maxX + 1, 0);
            }
        }
        reset();
    }
}
