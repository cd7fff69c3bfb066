package districtatlas.data;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Makes shapes of the numbers that a file has, and remembers what it changed to be able to: one for each record. Rings are closed and
 * nothing else is mended: what is made may be invalid. One thread at a time.
 */
public final class ShapeMaker {
    /** Of all shapes; without a reference system. */
    public static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int FEWEST_OF_A_RING = 3;

    /** What became of a shape while it was read. */
    private enum Change {
        CLOSED("data.ring-closed"), FLATTENED("data.curve-flattened"), HEIGHT("data.height-dropped"), MEASURE("data.measure-dropped"), SURFACE("data.surface-parts");

        private final String code;

        Change(String code) {
            this.code = code;
        }
    }

    private final Set<Change> changes = EnumSet.noneOf(Change.class);

    public Point point(double x, double y) {
        return Double.isNaN(x) && Double.isNaN(y) ? FACTORY.createPoint() : FACTORY.createPoint(new CoordinateXY(x, y));
    }

    /**
     * @param xy kept, not copied
     * @throws ShapeFault of a single vertex
     */
    public LineString line(double[] xy) {
        if (xy.length == 2) {
            throw new ShapeFault("data.line-short", 1);
        }
        return FACTORY.createLineString(sequence(xy));
    }

    /**
     * Closed if it was not. Of one or two places, one that has no area.
     *
     * @param xy kept, not copied
     * @throws ShapeFault when it begins nowhere
     */
    public LinearRing ring(double[] xy) {
        int length = xy.length;
        if (length == 0) {
            return FACTORY.createLinearRing();
        }
        if (Double.isNaN(xy[0]) || Double.isNaN(xy[1])) {
            throw new ShapeFault("data.ring-nowhere", "NaN");
        }
        boolean closed = xy[0] == xy[length - 2] && xy[1] == xy[length - 1];
        if (closed && length / 2 >= FEWEST_OF_A_RING) {
            return FACTORY.createLinearRing(sequence(xy));
        }
        changes.add(Change.CLOSED);
        double[] whole = Arrays.copyOf(xy, Math.max(2 * FEWEST_OF_A_RING, length + 2));
        for (int i = length; i < whole.length; i += 2) {
            whole[i] = xy[0];
            whole[i + 1] = xy[1];
        }
        return FACTORY.createLinearRing(sequence(whole));
    }

    /** @param rings the outer one first */
    public Polygon polygon(List<LinearRing> rings) {
        List<LinearRing> there = rings.stream().filter(r -> !r.isEmpty()).toList();
        if (rings.isEmpty() || rings.get(0).isEmpty()) {
            return FACTORY.createPolygon();
        }
        return FACTORY.createPolygon(there.get(0), there.subList(1, there.size()).toArray(LinearRing[]::new));
    }

    private static PackedCoordinateSequence sequence(double[] xy) {
        return new PackedCoordinateSequence.Double(xy, 2, 0);
    }

    /** Arcs or other curves became chords. */
    public void flattened() {
        changes.add(Change.FLATTENED);
    }

    /** Heights are not kept. */
    public void droppedHeight() {
        changes.add(Change.HEIGHT);
    }

    /** Measures along a line are not kept. */
    public void droppedMeasure() {
        changes.add(Change.MEASURE);
    }

    /** The faces of a body became polygons. */
    public void surface() {
        changes.add(Change.SURFACE);
    }

    /** Says what was changed in a record. */
    public void tell(Findings found, String record) {
        for (Change change : changes) {
            found.repaired(change.code, record, Math.round(VertexList.DEGREES_OF_CHORD));
        }
    }
}
