package districtatlas.paint.display;

import java.util.function.IntConsumer;

/**
 * Finds which of many boxes meet a rectangle: a tree packed bottom up over boxes that are already in Hilbert order.
 * Costs one byte a box. Immutable, any thread.
 */
final class PackedIndex {
    private static final int FAN = 16;

    private final int[] shapes;
    private final float[] box;
    private final float[][] levels;

    /**
     * @param shapes ascending, hence in Hilbert order
     * @param box    of every shape: four floats
     */
    PackedIndex(int[] shapes, float[] box) {
        this.shapes = shapes;
        this.box = box;
        int depth = 0;
        for (int n = shapes.length; n > FAN; n = (n + FAN - 1) / FAN) {
            depth++;
        }
        levels = new float[depth][];
        int below = shapes.length;
        for (int level = 0; level < depth; level++) {
            int n = (below + FAN - 1) / FAN;
            levels[level] = new float[4 * n];
            for (int i = 0; i < n; i++) {
                enclose(level, i, Math.min(below, (i + 1) * FAN));
            }
            below = n;
        }
    }

    /** Whether its boxes are those of the shapes. */
    boolean covers(Shapes all) {
        return box == all.box;
    }

    private void enclose(int level, int node, int end) {
        float[] into = levels[level];
        float minX = Float.POSITIVE_INFINITY;
        float minY = Float.POSITIVE_INFINITY;
        float maxX = Float.NEGATIVE_INFINITY;
        float maxY = Float.NEGATIVE_INFINITY;
        for (int i = node * FAN; i < end; i++) {
            float[] from = level == 0 ? box : levels[level - 1];
            int at = 4 * (level == 0 ? shapes[i] : i);
            minX = Math.min(minX, from[at]);
            minY = Math.min(minY, from[at + 1]);
            maxX = Math.max(maxX, from[at + 2]);
            maxY = Math.max(maxY, from[at + 3]);
        }
        into[4 * node] = minX;
        into[4 * node + 1] = minY;
        into[4 * node + 2] = maxX;
        into[4 * node + 3] = maxY;
    }

    /** Calls with each item's position whose box meets the rectangle, ascending. */
    void query(double minX, double minY, double maxX, double maxY, IntConsumer found) {
        int top = levels.length;
        int n = top == 0 ? shapes.length : levels[top - 1].length / 4;
        for (int i = 0; i < n; i++) {
            visit(top, i, minX, minY, maxX, maxY, found);
        }
    }

    private void visit(int level, int node, double minX, double minY, double maxX, double maxY, IntConsumer found) {
        float[] boxes = level == 0 ? box : levels[level - 1];
        int at = 4 * (level == 0 ? shapes[node] : node);
        if (boxes[at] > maxX || boxes[at + 2] < minX || boxes[at + 1] > maxY || boxes[at + 3] < minY) {
            return;
        }
        if (level == 0) {
            found.accept(node);
            return;
        }
        int size = level == 1 ? shapes.length : levels[level - 2].length / 4;
        for (int i = node * FAN; i < Math.min(size, (node + 1) * FAN); i++) {
            visit(level - 1, i, minX, minY, maxX, maxY, found);
        }
    }

    long sizeBytes() {
        long bytes = 4L * shapes.length;
        for (float[] level : levels) {
            bytes += 4L * level.length;
        }
        return bytes;
    }
}
