package districtatlas.quiz;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * How the areas of one kind lie to each other, as they are drawn. Boundaries are schematic, so that a short touch proves nothing: that is
 * neither asked nor offered as wrong. Immutable, any thread; some 10 ms a pair that is near, once.
 */
final class Borders {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** Shares of the shorter of two edges: steps in which it is walked, how near counts as touching, how much is a border, how far is apart. */
    private static final double STEP = 1 / 400.0;
    private static final double NEAR = 1 / 1500.0;
    private static final double BORDER = 0.04;
    private static final double APART = 0.015;
    /** Of the smaller area: what two drawings may overlap by mistake. */
    private static final double SLIVER = 0.01;

    /** What the drawing proves. */
    enum Tie {
        /** They share a stretch of edge that no correction of a boundary would undo. */
        BORDERING,
        /** They come near each other, and nobody should be asked. */
        DOUBTFUL,
        /** There is ground between them. */
        APART,
        /** One lies over the other: a place may be in both. */
        OVERLAPPING
    }

    private final Map<ZoneId, Map<ZoneId, Tie>> ties = new HashMap<>();

    Borders(List<Zone> zones, ZoneShapes shapes, ZoneKind kind) {
        List<Zone> drawn = zones.stream().filter(z -> z.kind() == kind && shapes.shape(z.id()).filter(s -> s.getDimension() == 2).isPresent()).toList();
        drawn.forEach(z -> ties.put(z.id(), new HashMap<>()));
        for (int i = 0; i < drawn.size(); i++) {
            for (int j = i + 1; j < drawn.size(); j++) {
                ZoneId a = drawn.get(i).id();
                ZoneId b = drawn.get(j).id();
                Tie tie = tie(shapes.shape(a).orElseThrow(), shapes.shape(b).orElseThrow());
                ties.get(a).put(b, tie);
                ties.get(b).put(a, tie);
            }
        }
    }

    private static Tie tie(Geometry a, Geometry b) {
        Geometry shorter = a.getLength() <= b.getLength() ? a : b;
        Geometry other = shorter == a ? b : a;
        double edge = shorter.getLength();
        IndexedFacetDistance toOther = new IndexedFacetDistance(other);
        if (shorter.getEnvelopeInternal().distance(other.getEnvelopeInternal()) > APART * edge) {
            return Tie.APART;
        }
        if (a.intersects(b) && OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION).getArea() > SLIVER * Math.min(a.getArea(), b.getArea())) {
            return Tie.OVERLAPPING;
        }
        if (toOther.distance(shorter) > APART * edge) {
            return Tie.APART;
        }
        return shared(shorter.getBoundary(), toOther, STEP * edge, NEAR * edge) >= BORDER * edge ? Tie.BORDERING : Tie.DOUBTFUL;
    }

    /** How much of an edge lies along the other. */
    private static double shared(Geometry edge, IndexedFacetDistance other, double step, double near) {
        double shared = 0;
        for (int part = 0; part < edge.getNumGeometries(); part++) {
            Coordinate[] corners = edge.getGeometryN(part).getCoordinates();
            for (int c = 1; c < corners.length; c++) {
                double length = corners[c - 1].distance(corners[c]);
                int steps = (int) Math.max(1, Math.ceil(length / step));
                for (int s = 0; s < steps; s++) {
                    double at = (s + 0.5) / steps;
                    Coordinate place = new Coordinate(corners[c - 1].x + at * (corners[c].x - corners[c - 1].x), corners[c - 1].y + at * (corners[c].y - corners[c - 1].y));
                    shared += other.isWithinDistance(GEOMETRY.createPoint(place), near) ? length / steps : 0;
                }
            }
        }
        return shared;
    }

    /** Doubtful where one of them is not drawn. */
    Tie between(ZoneId a, ZoneId b) {
        return ties.getOrDefault(a, Map.of()).getOrDefault(b, Tie.DOUBTFUL);
    }

    /** Those with a border, by their ids. */
    List<ZoneId> around(ZoneId zone) {
        return ties.getOrDefault(zone, Map.of()).entrySet().stream().filter(e -> e.getValue() == Tie.BORDERING).map(Map.Entry::getKey)
                .sorted((a, b) -> a.value().compareTo(b.value())).toList();
    }

    /** From one to the other by as few borders as need be crossed; empty where no way leads there. */
    OptionalInt steps(ZoneId from, ZoneId to) {
        Map<ZoneId, Integer> reached = new HashMap<>(Map.of(from, 0));
        Deque<ZoneId> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !reached.containsKey(to)) {
            ZoneId here = next.poll();
            for (ZoneId there : around(here)) {
                if (reached.putIfAbsent(there, reached.get(here) + 1) == null) {
                    next.add(there);
                }
            }
        }
        return reached.containsKey(to) ? OptionalInt.of(reached.get(to)) : OptionalInt.empty();
    }
}
