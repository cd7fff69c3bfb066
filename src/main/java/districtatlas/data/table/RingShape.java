package districtatlas.data.table;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.quadtree.Quadtree;

/** Rings in the order of a list as one shape: what lies in the one before it is a hole of it, what lies beside is another part. */
final class RingShape {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private RingShape() {
    }

    /** @param rings closed, of four points at least, one at least */
    static Geometry of(List<Coordinate[]> rings) {
        List<LinearRing> shells = new ArrayList<>();
        List<List<LinearRing>> holes = new ArrayList<>();
        Quadtree index = new Quadtree();
        for (Coordinate[] points : rings) {
            LinearRing ring = SHAPES.createLinearRing(points);
            int around = around(shells, index, ring);
            if (around < 0) {
                index.insert(ring.getEnvelopeInternal(), shells.size());
                shells.add(ring);
                holes.add(new ArrayList<>());
            } else {
                holes.get(around).add(ring);
            }
        }
        Polygon[] parts = new Polygon[shells.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = SHAPES.createPolygon(shells.get(i), holes.get(i).toArray(new LinearRing[0]));
        }
        return parts.length == 1 ? parts[0] : SHAPES.createMultiPolygon(parts);
    }

    private static int around(List<LinearRing> shells, Quadtree index, LinearRing ring) {
        for (Object near : index.query(ring.getEnvelopeInternal())) {
            LinearRing shell = shells.get((Integer) near);
            boolean within = shell.getEnvelopeInternal().contains(ring.getEnvelopeInternal())
                && RayCrossingCounter.locatePointInRing(ring.getCoordinateN(0), shell.getCoordinates()) != Location.EXTERIOR
                && RayCrossingCounter.locatePointInRing(ring.getCoordinateN(1), shell.getCoordinates()) != Location.EXTERIOR;
            if (within) {
                return (Integer) near;
            }
        }
        return -1;
    }
}
