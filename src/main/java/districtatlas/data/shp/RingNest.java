package districtatlas.data.shp;

import districtatlas.data.Findings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Makes polygons of the rings of one record by which lies inside which: a ring inside an odd number of others is a hole. How a ring turns
 * and where it stands among the others tells nothing, as too many files have it wrong. One thread at a time.
 */
final class RingNest {
    private static final int STEPS_OF_A_PAIR = 10;
    private static final int STEPS_WITH_INDEX = 50;
    private static final int WITHOUT_INDEX = 8;
    private static final int TRIES = 12;
    private final GeometryFactory geometry;
    private final Findings found;
    private final String record;
    private final long mostSteps;
    private final List<Ring> rings = new ArrayList<>();
    private long steps;

    private static final class Ring {
        private final LinearRing shape;
        private final double[] ordinates;
        private final Envelope box;
        private final double area;
        private final List<LinearRing> holes = new ArrayList<>(0);
        private Ring around;
        private int depth;
        private int asked;
        private PointOnGeometryLocator locator;

        Ring(LinearRing shape, double[] ordinates) {
            this.shape = shape;
            this.ordinates = ordinates;
            box = shape.getEnvelopeInternal();
            area = Math.abs(Area.ofRingSigned(shape.getCoordinateSequence()));
        }
    }

    /** @param mostSteps of work, some nanoseconds each, after which the rest are taken as shells, with a word; no real record takes them */
    RingNest(GeometryFactory geometry, Findings found, String record, long mostSteps) {
        this.geometry = geometry;
        this.found = found;
        this.mostSteps = mostSteps;
        this.record = record;
    }

    /** @param ordinates x and y in turn; an open ring is closed, one that encloses nothing left away, each with a word */
    void add(double[] ordinates) {
        double[] closed = closed(ordinates);
        if (closed.length < 8) {
            found.repaired("data.shp.part-short", record, ordinates.length / 2);
        } else {
            rings.add(new Ring(geometry.createLinearRing(ShapeReader.sequence(closed)), closed));
        }
    }

    private double[] closed(double[] ordinates) {
        int n = ordinates.length;
        if (n < 6 || ordinates[0] == ordinates[n - 2] && ordinates[1] == ordinates[n - 1]) {
            return ordinates;
        }
        double[] from = Double.isNaN(ordinates[0] + ordinates[1]) ? turnedToANumber(ordinates) : ordinates;
        if (from.length == 0) {
            return from;
        }
        found.repaired("data.shp.ring-closed", record, n / 2);
        double[] closed = Arrays.copyOf(from, n + 2);
        closed[n] = from[0];
        closed[n + 1] = from[1];
        return closed;
    }

    /** A ring can begin at any of its points, but at none that is no number. */
    private static double[] turnedToANumber(double[] ordinates) {
        int n = ordinates.length;
        for (int i = 2; i < n; i += 2) {
            if (!Double.isNaN(ordinates[i] + ordinates[i + 1])) {
                double[] turned = new double[n];
                System.arraycopy(ordinates, i, turned, 0, n - i);
                System.arraycopy(ordinates, 0, turned, n - i, i);
                return turned;
            }
        }
        return new double[0];
    }

    Geometry polygon() {
        if (rings.size() == 1) {
            return geometry.createPolygon(rings.get(0).shape);
        }
        nest();
        List<Polygon> polygons = new ArrayList<>();
        for (Ring ring : rings) {
            if (ring.depth % 2 == 1) {
                ring.around.holes.add(ring.shape);
            }
        }
        for (Ring ring : rings) {
            if (ring.depth % 2 == 0) {
                polygons.add(geometry.createPolygon(ring.shape, ring.holes.toArray(new LinearRing[0])));
            }
        }
        return polygons.size() == 1 ? polygons.get(0) : geometry.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    /** Work that the nesting took. */
    long steps() {
        return steps;
    }

    private void nest() {
        List<Ring> bySize = new ArrayList<>(rings);
        bySize.sort(Comparator.comparingDouble((Ring r) -> r.area).reversed());
        STRtree tree = new STRtree();
        for (Ring ring : rings) {
            tree.insert(ring.box, ring);
        }
        for (Ring ring : bySize) {
            if (steps <= mostSteps) {
                tree.query(ring.box, item -> nestInto(ring, (Ring) item));
            }
        }
        for (Ring ring : bySize) {
            ring.depth = ring.around == null ? 0 : ring.around.depth + 1;
        }
        if (steps > mostSteps) {
            found.noticed("data.shp.rings-many", record, rings.size());
        }
    }

    private void nestInto(Ring inner, Ring outer) {
        steps += STEPS_OF_A_PAIR;
        boolean smaller = outer.area > inner.area && (inner.around == null || outer.area < inner.around.area);
        if (steps <= mostSteps && smaller && outer.box.covers(inner.box) && isInside(inner, outer)) {
            inner.around = outer;
        }
    }

    /** By a point of the inner that is not on the outer's line; a ring that lies on it all along is not inside. */
    private boolean isInside(Ring inner, Ring outer) {
        int points = inner.ordinates.length / 2 - 1;
        for (int half = 0; half < 2; half++) {
            for (int i = 0; i < Math.min(points, TRIES); i++) {
                int at = 2 * (int) ((long) i * points / Math.min(points, TRIES));
                double x = inner.ordinates[at];
                double y = inner.ordinates[at + 1];
                Coordinate point = half == 0 ? new CoordinateXY(x, y)
                    : new CoordinateXY((x + inner.ordinates[at + 2]) / 2, (y + inner.ordinates[at + 3]) / 2);
                int where = locate(point, outer);
                if (where != Location.BOUNDARY) {
                    return where == Location.INTERIOR;
                }
            }
        }
        return false;
    }

    private int locate(Coordinate point, Ring outer) {
        if (++outer.asked > WITHOUT_INDEX && outer.ordinates.length > 200) {
            if (outer.locator == null) {
                outer.locator = new IndexedPointInAreaLocator(outer.shape);
            }
            steps += STEPS_WITH_INDEX;
            return outer.locator.locate(point);
        }
        steps += outer.ordinates.length / 2;
        return RayCrossingCounter.locatePointInRing(point, outer.shape.getCoordinateSequence());
    }
}
