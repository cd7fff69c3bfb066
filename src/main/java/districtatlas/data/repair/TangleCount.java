package districtatlas.data.repair;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * How often a large shape crosses itself, counted to a limit: what crosses itself ten million times would keep a machine busy for an hour
 * and fill its memory, were it mended.
 */
final class TangleCount {
    /** What is known after counting. */
    enum Sort {
        /** So few that the shape can be tested and mended. */
        BEARABLE,
        /** More than anybody draws. */
        TANGLED
    }

    private static final long MOST_CROSSINGS = 20_000;
    private static final long MOST_TESTS = 40_000_000;

    /** Counts and gives up. */
    private static final class Counter implements SegmentIntersector {
        private final LineIntersector intersector = new RobustLineIntersector();
        private long crossings;
        private long tests;

        @Override
        public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
            if (one == other && Math.abs(i - j) <= 1) {
                return;
            }
            tests++;
            intersector.computeIntersection(one.getCoordinate(i), one.getCoordinate(i + 1), other.getCoordinate(j), other.getCoordinate(j + 1));
            if (intersector.hasIntersection() && intersector.isProper()) {
                crossings++;
            }
        }

        @Override
        public boolean isDone() {
            return tests > MOST_TESTS || crossings > MOST_CROSSINGS;
        }
    }

    private TangleCount() {
    }

    static Sort of(Geometry shape) {
        List<SegmentString> lines = new ArrayList<>();
        shape.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString line) {
                Coordinate[] places = line.getCoordinates();
                lines.add(new BasicSegmentString(places, null));
            }
        });
        Counter counter = new Counter();
        new MCIndexNoder(counter).computeNodes(lines);
        return counter.isDone() ? Sort.TANGLED : Sort.BEARABLE;
    }
}
