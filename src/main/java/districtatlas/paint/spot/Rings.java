package districtatlas.paint.spot;

import districtatlas.paint.lettering.PlacedLabel.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An area's rings in pixels, asked along level lines. Label thread only. */
public final class Rings {
    private static final double[] NOWHERE = {};
    private static final double ROWS_PER_PX = 2;

    private final List<float[]> rings = new ArrayList<>();
    private final Map<Integer, double[]> rows = new HashMap<>();
    private double minX = Double.POSITIVE_INFINITY;
    private double minY = Double.POSITIVE_INFINITY;
    private double maxX = Double.NEGATIVE_INFINITY;
    private double maxY = Double.NEGATIVE_INFINITY;

    void add(float[] xy, int n) {
        rows.clear();
        rings.add(Arrays.copyOf(xy, 2 * n));
        for (int i = 0; i < n; i++) {
            minX = Math.min(minX, xy[2 * i]);
            maxX = Math.max(maxX, xy[2 * i]);
            minY = Math.min(minY, xy[2 * i + 1]);
            maxY = Math.max(maxY, xy[2 * i + 1]);
        }
    }

    Box box() {
        return new Box(minX, minY, maxX, maxY);
    }

    /** Where a level line is inside: from, to, from, to … ascending; not to be changed. To half a pixel, so that rows are asked once. */
    double[] inside(double y) {
        return y < minY || y > maxY ? NOWHERE
                : rows.computeIfAbsent((int) Math.floor(y * ROWS_PER_PX), row -> crossings((row + 0.5) / ROWS_PER_PX));
    }

    private double[] crossings(double y) {
        double[] crossings = new double[8];
        int n = 0;
        for (float[] xy : rings) {
            int size = xy.length / 2;
            for (int i = 0, j = size - 1; i < size; j = i++) {
                float yi = xy[2 * i + 1];
                float yj = xy[2 * j + 1];
                if (yi > y != yj > y) {
                    if (n == crossings.length) {
                        crossings = Arrays.copyOf(crossings, 2 * n);
                    }
                    crossings[n++] = xy[2 * i] + (y - yi) / (yj - yi) * (xy[2 * j] - xy[2 * i]);
                }
            }
        }
        crossings = Arrays.copyOf(crossings, n);
        Arrays.sort(crossings);
        return crossings;
    }

    boolean has(double x, double y) {
        if (x < minX || x > maxX) {
            return false;
        }
        double[] spans = inside(y);
        for (int i = 0; i + 1 < spans.length; i += 2) {
            if (x >= spans[i] && x <= spans[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** To half a pixel, as rows are asked: a place at the very edge, to the grid and back, is there still. */
    boolean hasAbout(double x, double y) {
        return has(x, y) || has(x - 1 / ROWS_PER_PX, y) || has(x + 1 / ROWS_PER_PX, y);
    }

    /** What is in both lists of spans. */
    static double[] both(double[] a, double[] b) {
        double[] result = new double[Math.max(2, a.length + b.length)];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i + 1 < a.length && j + 1 < b.length) {
            double from = Math.max(a[i], b[j]);
            double to = Math.min(a[i + 1], b[j + 1]);
            if (from < to) {
                result[n++] = from;
                result[n++] = to;
            }
            if (a[i + 1] < b[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return Arrays.copyOf(result, n);
    }

    /** The share of a box that lies inside, from seven by five samples. */
    public double share(Box box) {
        int in = 0;
        for (int row = 0; row < 5; row++) {
            double[] spans = inside(box.minY() + (box.maxY() - box.minY()) * (row + 0.5) / 5);
            for (int column = 0; column < 7; column++) {
                double x = box.minX() + (box.maxX() - box.minX()) * (column + 0.5) / 7;
                for (int i = 0; i + 1 < spans.length; i += 2) {
                    if (x >= spans[i] && x <= spans[i + 1]) {
                        in++;
                        break;
                    }
                }
            }
        }
        return in / 35.0;
    }

    /** The share of a box that lies inside, measured along rows that are no farther apart than so much. */
    double shareByRows(Box box, double rowPx) {
        int rows = Math.max(2, (int) Math.ceil((box.maxY() - box.minY()) / rowPx));
        double in = 0;
        for (int row = 0; row < rows; row++) {
            double[] spans = inside(box.minY() + (box.maxY() - box.minY()) * (row + 0.5) / rows);
            for (int i = 0; i + 1 < spans.length; i += 2) {
                in += Math.max(0, Math.min(spans[i + 1], box.maxX()) - Math.max(spans[i], box.minX()));
            }
        }
        return in / rows / (box.maxX() - box.minX());
    }
}
