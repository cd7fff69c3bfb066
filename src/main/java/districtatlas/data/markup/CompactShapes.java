package districtatlas.data.markup;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** Makes geometry of x and y by turns, sixteen bytes a place. Stateless. */
public final class CompactShapes {
    public static final GeometryFactory FACTORY = new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private CompactShapes() {
    }

    /** A line; of one place a line that goes nowhere, as JTS knows no line of one place. */
    public static LineString line(double[] xy) {
        return FACTORY.createLineString(sequence(xy.length == 2 ? new double[] {xy[0], xy[1], xy[0], xy[1]} : xy));
    }

    /** Whether the last place of a ring is its first. */
    public static boolean isClosed(double[] xy) {
        int n = xy.length;
        return n == 0 || Double.compare(xy[0], xy[n - 2]) == 0 && Double.compare(xy[1], xy[n - 1]) == 0;
    }

    /** A ring, closed where it is not; of less than four places, it comes back to its first until they are four. */
    public static LinearRing ring(double[] xy) {
        int missing = isClosed(xy) ? 0 : 1;
        int places = xy.length == 0 ? 0 : Math.max(4, xy.length / 2 + missing);
        double[] closed = Arrays.copyOf(xy, places * 2);
        for (int i = xy.length; i < closed.length; i += 2) {
            closed[i] = xy[0];
            closed[i + 1] = xy[1];
        }
        return FACTORY.createLinearRing(sequence(closed));
    }

    public static CoordinateSequence sequence(double[] xy) {
        return new PackedCoordinateSequence.Double(xy, 2, 0);
    }
}
