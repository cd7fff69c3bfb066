package districtatlas.folder.streets;

import districtatlas.folder.DrawnStreets;
import districtatlas.folder.LocalMetres;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** What arcs are called and of which class they are: by the streets and neighbours along them. Pure functions. */
final class ArcNames {
    static final String INNER = "inner";
    static final String INLAND = "inland";
    static final String COAST = "coast";
    static final String ISLAND = "island";
    /** A ring is the one that was there when it lies so near. */
    private static final double SAME_METRES = 30;

    private ArcNames() {
    }

    /** @param arcClass as arcs.geojson has it */
    record Named(String id, String arcClass) {
    }

    /**
     * @param streets    ids by the streets' numbers
     * @param neighbours ids of what lies beside, by their numbers
     * @param known      rings that have a name and a class already
     * @return in the order of the mesh
     */
    static List<Named> of(ArcMesh mesh, List<String> streets, Map<Integer, String> neighbours, Map<String, DrawnStreets.Ring> known, LocalMetres metres) {
        List<Named> begun = new ArrayList<>();
        Map<String, Integer> many = new HashMap<>();
        for (Arc arc : mesh.arcs()) {
            Named named = known(arc, known, metres).orElseGet(() -> named(arc, streets, neighbours));
            begun.add(named);
            many.merge(named.id, 1, Integer::sum);
        }
        Set<String> taken = new HashSet<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        List<Named> names = new ArrayList<>();
        for (Named named : begun) {
            boolean numbered = named.id.endsWith("-");
            String id = named.id;
            if (numbered || many.get(named.id) > 1) {
                do {
                    id = (numbered ? named.id : named.id + "-") + count.merge(named.id, 1, Integer::sum);
                } while (taken.contains(id));
            }
            String base = id;
            for (int i = 2; taken.contains(id); i++) {
                id = base + "-" + i;
            }
            taken.add(id);
            names.add(new Named(id, named.arcClass));
        }
        return names;
    }

    private static Named named(Arc arc, List<String> streets, Map<Integer, String> neighbours) {
        String street = streets.get(arc.left());
        if (arc.right() >= 0 && arc.right() < streets.size()) {
            return new Named(street + "-" + streets.get(arc.right()), INNER);
        }
        if (neighbours.containsKey(arc.right())) {
            return new Named("inland-" + street + "-" + neighbours.get(arc.right()), INLAND);
        }
        if (arc.right() == Mosaic.HOLE) {
            return new Named("hole-" + street + "-", INLAND);
        }
        if (neighbours.isEmpty()) {
            return new Named("inland-" + street + "-", INLAND);
        }
        return arc.isRing() ? new Named("island-" + street + "-", ISLAND) : new Named("coast-" + street + "-", COAST);
    }

    private static Optional<Named> known(Arc arc, Map<String, DrawnStreets.Ring> known, LocalMetres metres) {
        if (!arc.isRing()) {
            return Optional.empty();
        }
        LineString ring = new GeometryFactory().createLineString(arc.vertices().toArray(Coordinate[]::new));
        Envelope box = ring.getEnvelopeInternal();
        return known.entrySet().stream().filter(k -> {
            Envelope there = k.getValue().line().getEnvelopeInternal();
            return metres.length(new Coordinate(box.getMinX(), box.getMinY()), new Coordinate(there.getMinX(), there.getMinY())) < SAME_METRES
                    && metres.length(new Coordinate(box.getMaxX(), box.getMaxY()), new Coordinate(there.getMaxX(), there.getMaxY())) < SAME_METRES;
        }).findFirst().map(k -> new Named(k.getKey(), k.getValue().arcClass()));
    }
}
