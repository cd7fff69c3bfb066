package districtatlas.data.json;

import districtatlas.data.ShapeMaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Polygons of rings that lie in a row, by which of them lie within which: a ring within no other, or within a hole, is an outer one.
 * Which way they turn is not asked, as many programs do not care. One for each shape.
 */
final class EsriRings {
    private static final int MOST_CHECKED = 16;

    /** A ring with how many lie around it. */
    private static final class Node {
        private final LinearRing ring;
        private final double area;
        private final List<LinearRing> holes = new ArrayList<>();
        private Node parent;
        private int depth;

        Node(LinearRing ring) {
            this.ring = ring;
            this.area = Area.ofRing(ring.getCoordinateSequence());
        }
    }

    private EsriRings() {
    }

    static Geometry polygons(List<LinearRing> rings, ShapeMaker maker) {
        List<Node> nodes = new ArrayList<>(rings.stream().filter(r -> !r.isEmpty()).map(Node::new).toList());
        if (nodes.size() == 1) {
            return maker.polygon(List.of(nodes.get(0).ring));
        }
        List<Node> largestFirst = new ArrayList<>(nodes);
        largestFirst.sort(Comparator.comparingDouble((Node n) -> n.area).reversed());
        STRtree index = new STRtree();
        nodes.forEach(n -> index.insert(n.ring.getEnvelopeInternal(), n));
        largestFirst.forEach(n -> settle(n, index));
        return ShapeMaker.FACTORY.createMultiPolygon(nodes.stream().filter(n -> n.depth % 2 == 0).map(n -> polygon(n, maker)).toArray(Polygon[]::new));
    }

    private static void settle(Node node, STRtree index) {
        for (Object each : index.query(node.ring.getEnvelopeInternal())) {
            Node other = (Node) each;
            boolean larger = other != node && other.area > node.area && (node.parent == null || other.area < node.parent.area);
            if (larger && other.ring.getEnvelopeInternal().contains(node.ring.getEnvelopeInternal()) && liesWithin(node.ring, other.ring)) {
                node.parent = other;
            }
        }
        if (node.parent != null) {
            node.depth = node.parent.depth + 1;
            if (node.depth % 2 == 1) {
                node.parent.holes.add(node.ring);
            }
        }
    }

    /** By the first vertex that is not on the other. */
    private static boolean liesWithin(LinearRing inner, LinearRing outer) {
        CoordinateSequence places = inner.getCoordinateSequence();
        Coordinate[] around = outer.getCoordinates();
        int step = Math.max(1, places.size() / MOST_CHECKED);
        for (int i = 0; i < places.size(); i += step) {
            int where = PointLocation.locateInRing(places.getCoordinate(i), around);
            if (where != Location.BOUNDARY) {
                return where == Location.INTERIOR;
            }
        }
        return true;
    }

    private static Polygon polygon(Node node, ShapeMaker maker) {
        List<LinearRing> rings = new ArrayList<>(List.of(node.ring));
        rings.addAll(node.holes);
        return maker.polygon(rings);
    }
}
