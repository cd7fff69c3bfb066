package districtatlas.paint.display;

import java.util.Arrays;
import java.util.List;

/**
 * Puts shapes into Hilbert order, those of several builders of one origin as one: a builder's features are numbered on from those of the builders
 * before it. Takes as much room again as the builders. One thread at a time; the builders stay as they are.
 */
final class ShapeSort {
    private final List<ShapesBuilder> from;
    /** By builder, how many features stand before its own. */
    private final int[] featuresBefore;
    /** By builder, how many shapes stand before its own; one more at the end. */
    private final int[] shapesBefore;
    private int parts;
    private int vertices;
    private boolean tagged;

    private ShapeSort(List<ShapesBuilder> from, int[] featuresBefore) {
        this.from = from;
        this.featuresBefore = featuresBefore;
        this.shapesBefore = new int[from.size() + 1];
        for (int b = 0; b < from.size(); b++) {
            ShapesBuilder builder = from.get(b);
            shapesBefore[b + 1] = Math.addExact(shapesBefore[b], builder.size());
            parts = Math.addExact(parts, builder.partStart.size);
            vertices = Math.addExact(vertices, builder.xs.size);
            tagged |= builder.tags.size > 0;
        }
    }

    static ShapesBuilder.Sorted of(List<ShapesBuilder> from) {
        return of(from, new int[from.size()]);
    }

    /** @param featuresBefore by builder, how many features stand before its own */
    static ShapesBuilder.Sorted of(List<ShapesBuilder> from, int[] featuresBefore) {
        return new ShapeSort(from, featuresBefore).sorted();
    }

    private ShapesBuilder.Sorted sorted() {
        int n = shapesBefore[from.size()];
        long[] keyed = hilbertOrder(n);
        int[] tags = tagged ? new int[n] : null;
        float[] x = new float[vertices];
        float[] y = new float[vertices];
        byte[] levels = new byte[vertices];
        int[] starts = new int[parts + 1];
        int[] firsts = new int[n + 1];
        float[] boxes = new float[4 * n];
        byte[] dims = new byte[n];
        byte[] solid = new byte[n];
        int[] features = new int[n];
        int vertex = 0;
        int part = 0;
        for (int i = 0; i < n; i++) {
            int number = (int) keyed[i];
            int b = builderOf(number);
            ShapesBuilder builder = from.get(b);
            int old = number - shapesBefore[b];
            if (tags != null) {
                tags[i] = old < builder.tags.size ? builder.tags.values[old] : 0;
            }
            firsts[i] = part;
            int endPart = old + 1 < builder.size() ? builder.firstPart.values[old + 1] : builder.partStart.size;
            for (int p = builder.firstPart.values[old]; p < endPart; p++) {
                int begin = builder.partStart.values[p];
                int count = (p + 1 < builder.partStart.size ? builder.partStart.values[p + 1] : builder.xs.size) - begin;
                starts[part++] = vertex;
                System.arraycopy(builder.xs.values, begin, x, vertex, count);
                System.arraycopy(builder.ys.values, begin, y, vertex, count);
                System.arraycopy(builder.keep.values, begin, levels, vertex, count);
                vertex += count;
            }
            System.arraycopy(builder.box.values, 4 * old, boxes, 4 * i, 4);
            dims[i] = builder.dimension.values[old];
            solid[i] = builder.solidity.values[old];
            features[i] = featuresBefore[b] + builder.feature.values[old];
        }
        firsts[n] = part;
        starts[part] = vertex;
        ShapesBuilder origin = from.stream().filter(b -> !Double.isNaN(b.originEast)).findFirst().orElse(null);
        return new ShapesBuilder.Sorted(new Shapes(origin == null ? 0 : origin.originEast, origin == null ? 0 : origin.originNorth, x, y, levels, starts,
                firsts, boxes, dims, solid, features), tags);
    }

    /** Which builder's a shape is. */
    private int builderOf(int number) {
        if (from.size() == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(shapesBefore, number);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < shapesBefore.length && shapesBefore[found + 1] == number) {
            found++;                // builders without shapes
        }
        return found;
    }

    /** The number of a shape in the lower half, by its place in the upper. */
    private long[] hilbertOrder(int n) {
        float minX = Float.POSITIVE_INFINITY;
        float minY = Float.POSITIVE_INFINITY;
        float maxX = Float.NEGATIVE_INFINITY;
        float maxY = Float.NEGATIVE_INFINITY;
        for (ShapesBuilder builder : from) {
            float[] box = builder.box.values;
            for (int i = 0; i < 4 * builder.size(); i += 4) {
                minX = Math.min(minX, box[i]);
                minY = Math.min(minY, box[i + 1]);
                maxX = Math.max(maxX, box[i + 2]);
                maxY = Math.max(maxY, box[i + 3]);
            }
        }
        double side = Math.max(Math.max(maxX - minX, maxY - minY), 1e-3);
        long[] keyed = new long[n];
        int i = 0;
        for (ShapesBuilder builder : from) {
            float[] box = builder.box.values;
            for (int at = 0; at < 4 * builder.size(); at += 4) {
                double cx = ((box[at] + box[at + 2]) / 2 - minX) / side;
                double cy = ((box[at + 1] + box[at + 3]) / 2 - minY) / side;
                keyed[i] = (long) Hilbert.number(cx, cy) << 32 | i;
                i++;
            }
        }
        Arrays.sort(keyed);
        return keyed;
    }
}
