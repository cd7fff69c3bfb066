package districtatlas.author;

import districtatlas.author.ArcsPart.Arc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * geometry/streets.yaml: the streets as rings of arcs. Each inner arc lies between two streets, each other arc along one; so there
 * can be neither gap nor overlap.
 *
 * @param shapes in degrees, longitude first, by zone
 * @param beside the zones along each arc
 */
record StreetsPart(Map<String, Geometry> shapes, Map<String, List<String>> beside) {
    static final String FILE = "geometry/streets.yaml";
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** In square degrees; about 1 m² at 22° N. */
    private static final double OVERLAP_DEGREES2 = 1e-10;

    private record Use(String zone, boolean forward, Spot spot) {
    }

    static StreetsPart read(Compilation c, Map<String, Arc> arcs) {
        Map<String, Geometry> shapes = new LinkedHashMap<>();
        Map<String, Spot> spots = new HashMap<>();
        Map<String, List<Use>> uses = new HashMap<>();
        int before = c.doubts.now();
        boolean sure = !c.doubts.about(Doubts.ARCS);
        Optional<SourceValue> list = c.listFile(FILE);
        c.eachEntry(list.stream().toList(), (f, spot) -> {
            String zone = f.text("zone");
            c.ids.check(ZonesPart.FAMILY, zone, f.spot("zone"));
            List<Polygon> polygons = new ArrayList<>();
            for (SourceValue polygon : f.list("polygons")) {
                try (Fields p = new Fields(polygon, c.log)) {
                    polygon(p, zone, arcs, uses, c).ifPresent(polygons::add);
                }
            }
            if (polygons.isEmpty()) {
                if (f.list("polygons").isEmpty()) {
                    f.problem("geometry.empty", "polygons", "the street " + zone + " has no polygon; write its rings of arcs");
                }
            } else if (shapes.containsKey(zone)) {
                f.problem("id.duplicate", "zone", "the street " + zone + " stands already at " + spots.get(zone) + "; name another street, or put the polygons together");
            } else {
                shapes.put(zone, polygons.size() == 1 ? polygons.get(0) : GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new)));
                spots.put(zone, spot);
            }
        });
        if (sure && !c.doubts.since(before, Doubts.STREETS)) {
            checkUses(uses, arcs, c);
            if (!c.doubts.since(before, Doubts.STREETS)) {
                checkOverlaps(shapes, spots, c);
            }
        }
        if (c.doubts.since(before, Doubts.STREETS) || !sure) {
            c.doubts.add(Doubts.STREETS);
            c.doubts.add(Doubts.SHAPES);
        }
        Map<String, List<String>> beside = new HashMap<>();
        uses.forEach((arc, u) -> beside.put(arc, u.stream().map(Use::zone).distinct().sorted().toList()));
        return new StreetsPart(shapes, beside);
    }

    private static Optional<Polygon> polygon(Fields p, String zone, Map<String, Arc> arcs, Map<String, List<Use>> uses, Compilation c) {
        Optional<LinearRing> shell = p.value("shell").flatMap(v -> ring(v, zone, arcs, uses, c));
        List<LinearRing> holes = new ArrayList<>();
        p.list("holes").forEach(v -> ring(v, zone, arcs, uses, c).ifPresent(holes::add));
        if (shell.isEmpty()) {
            if (!p.has("shell")) {
                p.text("shell");
            }
            return Optional.empty();
        }
        Polygon polygon = GEOMETRY.createPolygon(shell.get(), holes.toArray(LinearRing[]::new));
        TopologyValidationError error = new IsValidOp(polygon).getValidationError();
        if (error != null) {
            if (!c.doubts.about(Doubts.ARCS)) {
                p.problem("geometry.invalid", "shell", "the arcs make no valid outline: " + error + "; correct their order, or redraw them");
            }
            return Optional.empty();
        }
        return Optional.of(polygon);
    }

    private static Optional<LinearRing> ring(SourceValue list, String zone, Map<String, Arc> arcs, Map<String, List<Use>> uses, Compilation c) {
        CoordinateList vertices = new CoordinateList();
        boolean whole = !list.items().isEmpty();
        Coordinate end = null;
        for (SourceValue item : list.items()) {
            boolean forward = !item.text().startsWith("-");
            String id = forward ? item.text() : item.text().substring(1);
            Arc arc = arcs.get(id);
            if (arc == null) {
                c.ids.check(ArcsPart.FAMILY, id, item.spot());
                return Optional.empty();
            }
            uses.computeIfAbsent(id, k -> new ArrayList<>()).add(new Use(zone, forward, item.spot()));
            Coordinate[] line = forward ? arc.line().getCoordinates() : reversed(arc.line().getCoordinates());
            if (end != null && !end.equals2D(line[0])) {
                if (whole && !c.doubts.about(Doubts.ARCS)) {
                    c.problem("ring.open", item.spot(), "the arc " + item.text() + " does not begin where the arc before it ends; correct order or direction");
                }
                whole = false;
            }
            end = line[line.length - 1];
            vertices.add(line, false);
        }
        if (whole && !vertices.get(0).equals2D(end)) {
            if (!c.doubts.about(Doubts.ARCS)) {
                c.problem("ring.open", list.spot(), "the ring of " + zone + " does not close; an arc is missing: name it");
            }
            whole = false;
        }
        return whole && vertices.size() >= 4 ? Optional.of(GEOMETRY.createLinearRing(vertices.toCoordinateArray())) : Optional.empty();
    }

    private static Coordinate[] reversed(Coordinate[] line) {
        Coordinate[] backwards = line.clone();
        java.util.Collections.reverse(Arrays.asList(backwards));
        return backwards;
    }

    private static void checkUses(Map<String, List<Use>> uses, Map<String, Arc> arcs, Compilation c) {
        // Arcs that nobody has follow from a street that is missing, along which another lies alone.
        boolean alone = arcs.values().stream().anyMatch(a -> a.arcClass().equals("inner") && uses.getOrDefault(a.id(), List.of()).size() == 1);
        for (Arc arc : arcs.values()) {
            List<Use> of = uses.getOrDefault(arc.id(), List.of());
            int expected = arc.arcClass().equals("inner") ? 2 : 1;
            if (of.isEmpty() && alone) {
                continue;
            }
            if (of.isEmpty()) {
                c.problem("arc.unused", arc.spot(), "no street has the arc " + arc.id() + " in its rings; use it in " + FILE + " or remove it");
            } else if (of.size() < expected) {
                c.problem("street.gap", of.get(0).spot(), "only " + of.get(0).zone() + " lies along the inner arc " + arc.id()
                        + "; name it in its neighbour's ring too, or correct the arc's class");
            } else if (of.size() > expected || expected == 2 && of.get(0).forward() == of.get(1).forward()) {
                c.problem("street.overlap", of.get(of.size() - 1).spot(), "the arc " + arc.id() + " of class " + arc.arcClass() + " is used "
                        + of.size() + " times, by " + of.stream().map(u -> (u.forward() ? "" : "-") + u.zone()).toList()
                        + "; an inner arc serves two streets in opposite directions, every other arc one: correct the rings, or the arc's class");
            }
        }
    }

    private static void checkOverlaps(Map<String, Geometry> shapes, Map<String, Spot> spots, Compilation c) {
        List<String> zones = new ArrayList<>(shapes.keySet());
        Set<String> told = new HashSet<>();
        for (int i = 0; i < zones.size(); i++) {
            for (int j = i + 1; j < zones.size(); j++) {
                Geometry a = shapes.get(zones.get(i));
                Geometry b = shapes.get(zones.get(j));
                if (a.getEnvelopeInternal().intersects(b.getEnvelopeInternal()) && a.intersection(b).getArea() > OVERLAP_DEGREES2
                        && told.add(zones.get(i) + zones.get(j))) {
                    c.problem("street.overlap", spots.get(zones.get(j)), zones.get(j) + " covers a part of " + zones.get(i) + "; correct the rings");
                }
            }
        }
    }
}
