package districtatlas.data.shp;

import districtatlas.data.Findings;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Makes geometry of a record's bytes, in the file's own numbers, without heights and measures. What a record claims to hold is held against
 * its bytes before anything is made of it. One thread at a time.
 */
final class ShapeReader {
    private static final int PARTS_AT = 40;
    private static final long MOST_SPARE_STEPS = 200_000_000;
    private static final long STEPS_FOR_A_POINT = 200;
    private final GeometryFactory geometry;
    private final Findings found;
    private boolean heightsTold;
    private long spareSteps = MOST_SPARE_STEPS;

    ShapeReader(GeometryFactory geometry, Findings found) {
        this.geometry = geometry;
        this.found = found;
    }

    /**
     * @param content of one record, from its position to its limit, its numbers in little endian
     * @param record  its number, for what is told of it
     * @return empty for a null shape
     * @throws BrokenShape when it is none
     */
    Optional<Geometry> read(ByteBuffer content, String record) {
        int type = content.getInt();
        if (!ShapeType.isKnown(type)) {
            throw new BrokenShape("data.shp.shape-type", type);
        }
        if (type == ShapeType.NULL) {
            return Optional.empty();
        }
        tellHeights(type);
        return Optional.of(switch (ShapeType.flat(type)) {
            case ShapeType.POINT -> point(content);
            case ShapeType.MULTIPOINT -> points(content);
            case ShapeType.LINE -> lines(content, record);
            case ShapeType.POLYGON -> polygon(content, record);
            default -> patch(content, record);
        });
    }

    private void tellHeights(int type) {
        if (!heightsTold && !ShapeType.isFlat(type)) {
            heightsTold = true;
            found.repaired(type < 20 || type > 30 ? "data.shp.heights" : "data.shp.measures", "", type);
        }
    }

    private Point point(ByteBuffer content) {
        expect(content, 16, 1, 0);
        return geometry.createPoint(sequence(new double[] {content.getDouble(), content.getDouble()}));
    }

    private Geometry points(ByteBuffer content) {
        expect(content, 36, 0, 0);
        int count = content.getInt(content.position() + 32);
        expect(content, 36 + 16L * count, count, 0);
        Point[] points = new Point[count];
        content.position(content.position() + 36);
        for (int i = 0; i < count; i++) {
            points[i] = geometry.createPoint(sequence(new double[] {content.getDouble(), content.getDouble()}));
        }
        return geometry.createMultiPoint(points);
    }

    private Geometry lines(ByteBuffer content, String record) {
        List<LineString> lines = new ArrayList<>();
        for (double[] part : parts(content, 0)) {
            if (part.length < 4) {
                found.repaired("data.shp.part-short", record, part.length / 2);
            } else {
                lines.add(geometry.createLineString(sequence(part)));
            }
        }
        return lines.size() == 1 ? lines.get(0) : geometry.createMultiLineString(lines.toArray(new LineString[0]));
    }

    private Geometry polygon(ByteBuffer content, String record) {
        long most = spareSteps + STEPS_FOR_A_POINT * content.remaining() / 16;
        RingNest nest = new RingNest(geometry, found, record, most);
        for (double[] part : parts(content, 0)) {
            nest.add(part);
        }
        Geometry polygon = nest.polygon();
        spareSteps = Math.max(0, Math.min(MOST_SPARE_STEPS, most - nest.steps()));
        return polygon;
    }

    private Geometry patch(ByteBuffer content, String record) {
        int begin = content.position();
        List<double[]> parts = parts(content, 4);
        int[] kinds = new int[parts.size()];
        content.slice(begin + PARTS_AT + 4 * parts.size(), 4 * parts.size()).order(content.order()).asIntBuffer().get(kinds);
        return new Patches(geometry, found, record).footprint(parts, kinds);
    }

    /** @param moreBytes of a part that stand before the coordinates, after its beginning */
    private static List<double[]> parts(ByteBuffer content, int moreBytes) {
        expect(content, PARTS_AT, 0, 0);
        int begin = content.position();
        int partCount = content.getInt(begin + 32);
        int pointCount = content.getInt(begin + 36);
        long header = PARTS_AT + (4L + moreBytes) * partCount;
        expect(content, header + 16L * pointCount, pointCount, partCount);
        int coordinates = (int) (begin + header);
        List<double[]> parts = new ArrayList<>(partCount);
        for (int i = 0; i < partCount; i++) {
            int from = content.getInt(begin + PARTS_AT + 4 * i);
            int to = i + 1 < partCount ? content.getInt(begin + PARTS_AT + 4 * (i + 1)) : pointCount;
            if (from < 0 || to < from || to > pointCount || i == 0 && from != 0) {
                throw new BrokenShape("data.shp.shape-parts", i + 1, from, pointCount);
            }
            double[] ordinates = new double[2 * (to - from)];
            content.position(coordinates + 16 * from);
            content.asDoubleBuffer().get(ordinates);
            parts.add(ordinates);
        }
        return parts;
    }

    private static void expect(ByteBuffer content, long bytes, int points, int parts) {
        if (points < 0 || parts < 0 || bytes > content.remaining()) {
            throw new BrokenShape("data.shp.shape-claims", points, parts, content.remaining());
        }
    }

    static PackedCoordinateSequence sequence(double[] ordinates) {
        return new PackedCoordinateSequence.Double(ordinates, 2, 0);
    }
}
