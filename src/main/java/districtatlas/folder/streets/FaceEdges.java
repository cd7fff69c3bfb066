package districtatlas.folder.streets;

import districtatlas.folder.LocalMetres;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Which face lies on the left of each side of faces that share their sides. Immutable. */
final class FaceEdges {
    /** The label of what no face has. */
    static final int BEYOND = -9;

    private final Map<Edge, Integer> left;
    private final List<List<Edge>> ofFace;

    private FaceEdges(Map<Edge, Integer> left, List<List<Edge>> ofFace) {
        this.left = left;
        this.ofFace = ofFace;
    }

    static FaceEdges of(List<Polygon> faces) {
        Map<Edge, Integer> left = new LinkedHashMap<>();
        List<List<Edge>> ofFace = new ArrayList<>();
        for (int f = 0; f < faces.size(); f++) {
            Polygon face = faces.get(f);
            List<Edge> around = new ArrayList<>();
            ring(face.getExteriorRing(), true, around);
            for (int i = 0; i < face.getNumInteriorRing(); i++) {
                ring(face.getInteriorRingN(i), false, around);
            }
            int number = f;
            around.forEach(e -> left.put(e, number));
            ofFace.add(around);
        }
        return new FaceEdges(left, ofFace);
    }

    private static void ring(LinearRing ring, boolean leftIsInside, List<Edge> into) {
        boolean backwards = Orientation.isCCW(ring.getCoordinateSequence()) != leftIsInside;
        for (int i = 1; i < ring.getNumPoints(); i++) {
            Edge edge = Edge.of(ring.getCoordinateN(i - 1), ring.getCoordinateN(i));
            into.add(backwards ? edge.reversed() : edge);
        }
    }

    /** Metres along others, by their label. */
    Map<Integer, Double> around(int face, int[] label, LocalMetres metres) {
        Map<Integer, Double> around = new TreeMap<>();
        for (Edge edge : ofFace.get(face)) {
            Integer other = left.get(edge.reversed());
            if (other == null || other != face) {
                around.merge(other == null ? BEYOND : label[other], metres.length(edge.from(), edge.to()), Double::sum);
            }
        }
        return around;
    }

    /** The faces of a label, those together that share sides. */
    List<List<Integer>> components(int[] label, int of) {
        List<List<Integer>> components = new ArrayList<>();
        boolean[] seen = new boolean[label.length];
        for (int first = 0; first < label.length; first++) {
            if (label[first] != of || seen[first]) {
                continue;
            }
            List<Integer> together = new ArrayList<>();
            Deque<Integer> next = new ArrayDeque<>(List.of(first));
            seen[first] = true;
            while (!next.isEmpty()) {
                int face = next.poll();
                together.add(face);
                for (Edge edge : ofFace.get(face)) {
                    Integer other = left.get(edge.reversed());
                    if (other != null && label[other] == of && !seen[other]) {
                        seen[other] = true;
                        next.add(other);
                    }
                }
            }
            components.add(together);
        }
        return components;
    }

    /** Sides between two labels, once; on the left the lower one of those that are wanted. */
    List<LabelledEdge> between(int[] label, IntPredicate wanted) {
        List<LabelledEdge> between = new ArrayList<>();
        Map<Edge, Integer> seen = new HashMap<>();
        left.forEach((edge, face) -> {
            Integer other = left.get(edge.reversed());
            int here = label[face];
            int there = other == null ? BEYOND : label[other];
            boolean first = wanted.test(here) && (!wanted.test(there) || here < there);
            if (here != there && first && seen.putIfAbsent(edge.either(), face) == null) {
                between.add(new LabelledEdge(edge, here, there));
            }
        });
        return between;
    }
}
