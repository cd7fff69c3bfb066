package districtatlas.paint.display;

import java.io.IOException;

/**
 * Geometries as flat arrays, in Hilbert order: metres from an origin near them, east and north. Immutable once made, any thread.
 * A shape has parts, a part has vertices; rings do not repeat their first vertex, and every shell turns the same way, every hole
 * the other, so that many shapes may be filled as one. Floats hold 100 km around the origin to under a centimetre.
 */
public final class Shapes {
    /** Rings of so few vertices are houses: nothing is gained by leaving one out. */
    static final int ALWAYS_WHOLE = 8;

    final double originEast;
    final double originNorth;
    final float[] x;
    final float[] y;
    final byte[] keep;
    final int[] partStart;
    final int[] firstPart;
    final float[] box;
    final byte[] dimension;
    /** Of an area: its share of its box, 0 … 255. */
    final byte[] solidity;
    final int[] feature;

    Shapes(double originEast, double originNorth, float[] x, float[] y, byte[] keep, int[] partStart, int[] firstPart, float[] box,
           byte[] dimension, byte[] solidity, int[] feature) {
        this.originEast = originEast;
        this.originNorth = originNorth;
        this.x = x;
        this.y = y;
        this.keep = keep;
        this.partStart = partStart;
        this.firstPart = firstPart;
        this.box = box;
        this.dimension = dimension;
        this.solidity = solidity;
        this.feature = feature;
    }

    public int size() {
        return dimension.length;
    }

    /** 0 point, 1 line, 2 area. */
    public int dimension(int shape) {
        return dimension[shape];
    }

    public int feature(int shape) {
        return feature[shape];
    }

    public int firstPart(int shape) {
        return firstPart[shape];
    }

    /** One past the last part of the shape. */
    public int endPart(int shape) {
        return firstPart[shape + 1];
    }

    public int partSize(int part) {
        return partStart[part + 1] - partStart[part];
    }

    double east(int part, int vertex) {
        return originEast + x[partStart[part] + vertex];
    }

    double north(int part, int vertex) {
        return originNorth + y[partStart[part] + vertex];
    }

    public double minEast(int shape) {
        return originEast + box[4 * shape];
    }

    public double minNorth(int shape) {
        return originNorth + box[4 * shape + 1];
    }

    public double maxEast(int shape) {
        return originEast + box[4 * shape + 2];
    }

    public double maxNorth(int shape) {
        return originNorth + box[4 * shape + 3];
    }

    /** The share of an area's box that it fills, 0 … 1. */
    public double solidity(int shape) {
        return (solidity[shape] & 0xFF) / 255.0;
    }

    /**
     * The part's vertices in a frame, simplified to what its scale can show.
     *
     * @param into grown as needed; x, y, x, y …
     * @return how many vertices
     */
    public int vertices(int part, PixelFrame frame, VertexBuffer into) {
        return vertices(part, frame, into, 0);
    }

    /** @param coarser so many powers of two less detail than the scale could show */
    public int vertices(int part, PixelFrame frame, VertexBuffer into, int coarser) {
        int from = partStart[part];
        int to = partStart[part + 1];
        int level = Detail.level(frame.metresPerPixel()) + coarser;
        double scale = 1 / frame.metresPerPixel();
        double left = originEast * scale - frame.left();
        double top = -originNorth * scale - frame.top();
        float[] xy = into.room(to - from);
        int n = 0;
        for (int i = from; i < to; i++) {
            if (keep[i] >= level) {
                xy[2 * n] = (float) (x[i] * scale + left);
                xy[2 * n + 1] = (float) (top - y[i] * scale);
                n++;
            }
        }
        return n;
    }

    /** Has the shape's corners and edges considered, all of them, whatever a scale shows. */
    public void near(int shape, Nearest into) {
        boolean closed = dimension[shape] == 2;
        for (int part = firstPart[shape]; part < firstPart[shape + 1]; part++) {
            into.look(this, partStart[part], partStart[part + 1], closed, dimension[shape] > 0);
        }
    }

    long sizeBytes() {
        return 9L * x.length + 4L * partStart.length + 26L * dimension.length;
    }

    void write(ArrayFile.Writer out) throws IOException {
        out.number(Double.doubleToRawLongBits(originEast));
        out.number(Double.doubleToRawLongBits(originNorth));
        out.floats(x);
        out.floats(y);
        out.bytes(keep);
        out.ints(partStart);
        out.ints(firstPart);
        out.floats(box);
        out.bytes(dimension);
        out.bytes(solidity);
        out.ints(feature);
    }

    /** @throws IOException when they were not written there */
    static Shapes read(ArrayFile.Reader in) throws IOException {
        return new Shapes(Double.longBitsToDouble(in.number()), Double.longBitsToDouble(in.number()), in.floats(), in.floats(), in.bytes(), in.ints(), in.ints(),
                in.floats(), in.bytes(), in.bytes(), in.ints());
    }
}
