package districtatlas.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** geometry/arcs.geojson: every boundary once, as the streets share it. Here the arcs are held against each other. */
record ArcsPart(Map<String, Arc> arcs) {
    static final String FILE = "geometry/arcs.geojson";
    static final String FAMILY = "arc";
    private static final String ENCLAVE = "port-area";
    static final Set<String> CLASSES = Set.of("coast", "inland", "inner", "island", ENCLAVE);

    /** @param line in degrees, longitude first */
    record Arc(String id, String arcClass, Spot spot, LineString line) {
        Coordinate start() {
            return line.getCoordinateN(0);
        }

        Coordinate end() {
            return line.getCoordinateN(line.getNumPoints() - 1);
        }
    }

    static ArcsPart read(Compilation c, GeoJsonReader reader) {
        Map<String, Arc> arcs = new LinkedHashMap<>();
        int before = c.doubts.now();
        for (SourceFeature feature : reader.read(FILE)) {
            c.ids.give(FAMILY, feature.id(), feature.spot());
            String arcClass = feature.text("class");
            if (!CLASSES.contains(arcClass)) {
                c.problem("arc.class", feature.spot(), "`" + arcClass + "` is none of " + String.join(", ", CLASSES.stream().sorted().toList()) + "; write one of these as its class");
            }
            if (feature.geometry() instanceof LineString line && !line.isEmpty()) {
                arcs.putIfAbsent(feature.id(), new Arc(feature.id(), arcClass, feature.spot(), line));
            } else if (!feature.geometry().isEmpty()) {
                c.problem("geometry.type", feature.spot(), "an arc should be a LineString of one part; draw it as one, or split it");
            }
        }
        ArcsPart part = new ArcsPart(arcs);
        if (!c.doubts.since(before, Doubts.ARCS)) {
            part.checkEnds(c);
            part.checkCrossings(c);
        }
        if (c.doubts.about(FILE)) {
            c.ids.markIncomplete(FAMILY);
        }
        c.doubts.since(before, Doubts.ARCS);
        return part;
    }

    /** What arcs of that class enclose: ground that is of no zone. In degrees. */
    List<Geometry> enclaves() {
        Polygonizer rings = new Polygonizer();
        arcs.values().stream().filter(a -> a.arcClass.equals(ENCLAVE)).map(Arc::line).forEach(rings::add);
        List<Geometry> enclaves = new ArrayList<>();
        for (Object ring : rings.getPolygons()) {       // without a type: it is older than they are
            enclaves.add((Geometry) ring);
        }
        return enclaves;
    }

    /** Every end meets another arc's end, or the arc is a ring. */
    private void checkEnds(Compilation c) {
        Map<Coordinate, Integer> ends = new HashMap<>();
        for (Arc arc : arcs.values()) {
            ends.merge(arc.start(), 1, Integer::sum);
            ends.merge(arc.end(), 1, Integer::sum);
        }
        for (Arc arc : arcs.values()) {
            for (Coordinate end : List.of(arc.start(), arc.end())) {
                if (ends.get(end) < 2) {
                    c.problem("arc.dangling", arc.spot(), "the arc " + arc.id() + " ends at " + end.x + ", " + end.y
                            + ", where no other arc ends; snap it to its neighbour");
                }
            }
        }
    }

    /** Arcs meet at their ends only, and none crosses itself. */
    private void checkCrossings(Compilation c) {
        List<Arc> all = new ArrayList<>(arcs.values());
        for (int i = 0; i < all.size(); i++) {
            Arc a = all.get(i);
            if (!a.line.isSimple()) {
                c.problem("arc.self-crossing", a.spot(), "the arc " + a.id() + " crosses or touches itself; redraw it");
            }
            for (int j = i + 1; j < all.size(); j++) {
                Arc b = all.get(j);
                if (a.line.getEnvelopeInternal().intersects(b.line.getEnvelopeInternal()) && meetBesidesEnds(a, b)) {
                    c.problem("arc.crossing", b.spot(), "the arc " + b.id() + " meets " + a.id() + " elsewhere than at their ends; split or redraw them");
                }
            }
        }
    }

    private static boolean meetBesidesEnds(Arc a, Arc b) {
        Geometry common = a.line.intersection(b.line);
        for (Coordinate p : common.getCoordinates()) {
            boolean endOfA = p.equals2D(a.start()) || p.equals2D(a.end());
            boolean endOfB = p.equals2D(b.start()) || p.equals2D(b.end());
            if (!endOfA || !endOfB) {
                return true;
            }
        }
        return !common.isEmpty() && common.getDimension() > 0;
    }
}
