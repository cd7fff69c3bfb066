package districtatlas.data.pack;

import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import districtatlas.data.VertexList;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * WKB as any program writes it: type codes of ISO and of EWKB, heights and measures passed over, curves as chords, faces as polygons.
 * A count is believed only when what it counts has room in what is left. One for each geometry.
 */
final class WkbShapes {
    private static final int MOST_DEPTH = 32;
    private static final int HEAD_BYTES = 5;
    private static final int EWKB_Z = 0x80000000;
    private static final int EWKB_M = 0x40000000;
    private static final int EWKB_SRID = 0x20000000;
    private static final int LINE = 2;
    private static final int ARCS = 8;
    private static final int COMPOUND = 9;

    private final ByteBuffer in;
    private final ShapeMaker maker;
    /** Numbers of a vertex, in the part that is being read. */
    private int dimensions;

    private WkbShapes(ByteBuffer in, ShapeMaker maker) {
        this.in = in;
        this.maker = maker;
    }

    /** @throws BufferUnderflowException when it is cut short */
    static Geometry read(ByteBuffer in, ShapeMaker maker) {
        return new WkbShapes(in, maker).shape(MOST_DEPTH);
    }

    /** The head of a part. @return its plain type */
    private int head() {
        byte order = in.get();
        if (order != 0 && order != 1) {
            throw new ShapeFault("data.gpkg-blob-order", order);
        }
        in.order(order == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int code = in.getInt();
        int plain = code & 0x1FFFFFFF;
        int iso = plain / 1000;
        boolean z = (code & EWKB_Z) != 0 || iso == 1 || iso == 3;
        boolean m = (code & EWKB_M) != 0 || iso == 2 || iso == 3;
        if (iso > 3) {
            throw new ShapeFault("data.gpkg-blob-type", Integer.toUnsignedString(code));
        }
        if ((code & EWKB_SRID) != 0) {
            in.getInt();
        }
        dimensions = 2 + (z ? 1 : 0) + (m ? 1 : 0);
        if (z) {
            maker.droppedHeight();
        }
        if (m) {
            maker.droppedMeasure();
        }
        return plain % 1000;
    }

    private Geometry shape(int depth) {
        if (depth == 0) {
            throw new ShapeFault("data.nested-deep", MOST_DEPTH);
        }
        int type = head();
        return switch (type) {
            case 1 -> point();
            case LINE -> maker.line(vertices().toArray());
            case 3, 17 -> polygon();
            case 4 -> ShapeMaker.FACTORY.createMultiPoint(parts(depth, Point.class).toArray(Point[]::new));
            case 5, 11 -> ShapeMaker.FACTORY.createMultiLineString(parts(depth, LineString.class).toArray(LineString[]::new));
            case 6, 12 -> ShapeMaker.FACTORY.createMultiPolygon(parts(depth, Polygon.class).toArray(Polygon[]::new));
            case 7 -> ShapeMaker.FACTORY.createGeometryCollection(parts(depth, Geometry.class).toArray(Geometry[]::new));
            case ARCS -> maker.line(arcs().toArray());
            case COMPOUND -> maker.line(compound().toArray());
            case 10 -> curvePolygon();
            case 15, 16 -> {
                maker.surface();
                yield ShapeMaker.FACTORY.createMultiPolygon(parts(depth, Polygon.class).toArray(Polygon[]::new));
            }
            default -> throw new ShapeFault("data.gpkg-blob-type", type);
        };
    }

    private Point point() {
        double x = in.getDouble();
        double y = in.getDouble();
        skip(1);
        return maker.point(x, y);
    }

    /** The numbers of vertices beyond x and y. */
    private void skip(int vertices) {
        in.position(in.position() + vertices * (dimensions - 2) * Double.BYTES);
    }

    private int count(int leastBytesEach) {
        int count = in.getInt();
        if (count < 0 || count > in.remaining() / leastBytesEach) {
            throw new ShapeFault("data.gpkg-blob-count", Integer.toUnsignedString(count), in.remaining());
        }
        return count;
    }

    private VertexList vertices() {
        VertexList vertices = new VertexList();
        int count = count(dimensions * Double.BYTES);
        for (int i = 0; i < count; i++) {
            vertices.add(in.getDouble(), in.getDouble());
            skip(1);
        }
        return vertices;
    }

    private double[] ringNumbers() {
        int count = count(dimensions * Double.BYTES);
        double[] xy = new double[2 * count];
        if (dimensions == 2) {
            in.slice().order(in.order()).asDoubleBuffer().get(xy);
            in.position(in.position() + xy.length * Double.BYTES);
            return xy;
        }
        for (int i = 0; i < count; i++) {
            xy[2 * i] = in.getDouble();
            xy[2 * i + 1] = in.getDouble();
            skip(1);
        }
        return xy;
    }

    private Polygon polygon() {
        int count = count(Integer.BYTES);
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rings.add(maker.ring(ringNumbers()));
        }
        return maker.polygon(rings);
    }

    private Polygon curvePolygon() {
        int count = count(HEAD_BYTES);
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rings.add(maker.ring(curve().toArray()));
        }
        return maker.polygon(rings);
    }

    /** A ring or piece with a head of its own. */
    private VertexList curve() {
        int type = head();
        return switch (type) {
            case LINE -> vertices();
            case ARCS -> arcs();
            case COMPOUND -> compound();
            default -> throw new ShapeFault("data.gpkg-blob-part", type);
        };
    }

    /** Pairs of through and to; a last one without its pair is joined straight. */
    private VertexList arcs() {
        VertexList given = vertices();
        VertexList flat = new VertexList();
        if (given.size() > 0) {
            flat.add(given.x(0), given.y(0));
            maker.flattened();
        }
        int i = 1;
        for (; i + 1 < given.size(); i += 2) {
            flat.addArc(given.x(i), given.y(i), given.x(i + 1), given.y(i + 1));
        }
        if (i < given.size()) {
            flat.add(given.x(i), given.y(i));
        }
        return flat;
    }

    /** Pieces one after the other, each beginning where the last ended. */
    private VertexList compound() {
        int count = count(HEAD_BYTES);
        VertexList all = new VertexList();
        for (int i = 0; i < count; i++) {
            int type = head();
            if (type != LINE && type != ARCS) {
                throw new ShapeFault("data.gpkg-blob-part", type);
            }
            VertexList piece = type == LINE ? vertices() : arcs();
            for (int v = 0; v < piece.size(); v++) {
                boolean again = v == 0 && all.size() > 0 && all.x(all.size() - 1) == piece.x(0) && all.y(all.size() - 1) == piece.y(0);
                if (!again) {
                    all.add(piece.x(v), piece.y(v));
                }
            }
        }
        return all;
    }

    private <G extends Geometry> List<G> parts(int depth, Class<G> kind) {
        int count = count(HEAD_BYTES);
        List<G> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Geometry part = shape(depth - 1);
            if (!kind.isInstance(part)) {
                throw new ShapeFault("data.gpkg-blob-part", part.getGeometryType());
            }
            parts.add(kind.cast(part));
        }
        return parts;
    }
}
