package districtatlas.ask.words;

import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Who lies along the edge of a zone, and where. The edge is walked in short steps; each belongs to the zones of the same kind, to what lies
 * outside the district, and to the sea, if they come within a few metres of it. What comes near for a stretch too short to be a border is left
 * out. Immutable, any thread; some 10 ms a zone.
 */
final class Edges {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double STEP_METRES = 40;
    /** Edges drawn from two sources do not run in one another to the metre. */
    private static final double NEAR_METRES = 12;
    /** Less is a corner, or a sliver between two drawings. */
    private static final double LEAST_METRES = 150;
    private static final double LEAST_SHARE = 0.01;

    /** Something that may lie there. */
    private record Other(Neighbour.Sort sort, Optional<ZoneId> zone, Text name, Geometry shape, IndexedFacetDistance edge) {
        Other(Neighbour.Sort sort, Optional<ZoneId> zone, Text name, Geometry shape) {
            this(sort, zone, name, shape, new IndexedFacetDistance(shape.getBoundary()));
        }

        boolean isAt(Coordinate place) {
            return edge.isWithinDistance(GEOMETRY.createPoint(place), NEAR_METRES);
        }
    }

    /** The sum of the steps at one neighbour. */
    private static final class Stretch {
        private double metres;
        private double east;
        private double north;

        void add(Coordinate middle, double length) {
            metres += length;
            east += middle.x * length;
            north += middle.y * length;
        }

        EastNorth middle() {
            return new EastNorth(east / metres, north / metres);
        }
    }

    private final ZoneShapes shapes;
    private final List<Zone> zones;
    private final List<Other> outside = new ArrayList<>();
    private final Map<ZoneId, Other> inside = new LinkedHashMap<>();
    private final List<GroundFeature> seas;

    Edges(Plan plan, ZoneShapes shapes, Surroundings ground) {
        this.shapes = shapes;
        this.zones = plan.zones();
        this.seas = ground.of(GroundRole.PLACE_LABEL);
        ground.of(GroundRole.NEIGHBOUR).forEach(n -> outside.add(new Other(Neighbour.Sort.OUTSIDE, Optional.empty(), n.name(), n.shape())));
        ground.of(GroundRole.SEA).forEach(s -> outside.add(new Other(Neighbour.Sort.SEA, Optional.empty(), s.name(), s.shape())));
        for (Zone zone : zones) {
            shapes.shape(zone.id()).filter(s -> s.getDimension() == 2)
                    .ifPresent(s -> inside.put(zone.id(), new Other(Neighbour.Sort.ZONE, Optional.of(zone.id()), zone.name(), s)));
        }
    }

    /** The longest first; empty for a zone that is drawn as a line or not at all. */
    List<Neighbour> of(Zone zone) {
        Optional<Geometry> shape = shapes.shape(zone.id()).filter(s -> s.getDimension() == 2).map(Middles::main);
        return shape.isEmpty() ? List.of() : neighbours(zone, shape.get());
    }

    private List<Neighbour> neighbours(Zone zone, Geometry shape) {
        List<Other> others = new ArrayList<>(outside);
        zones.stream().filter(z -> z.kind() == zone.kind() && !z.id().equals(zone.id())).map(z -> inside.get(z.id())).filter(o -> o != null).forEach(others::add);
        others.removeIf(o -> !o.shape().getEnvelopeInternal().intersects(shape.getEnvelopeInternal()));
        Map<Other, Map<Text, Stretch>> stretches = new LinkedHashMap<>();
        Geometry edge = shape.getBoundary();
        for (int i = 0; i < edge.getNumGeometries(); i++) {
            Coordinate[] corners = edge.getGeometryN(i).getCoordinates();
            for (int c = 1; c < corners.length; c++) {
                walk(corners[c - 1], corners[c], others, stretches);
            }
        }
        double least = Math.max(LEAST_METRES, LEAST_SHARE * edge.getLength());
        EastNorth middle = Middles.of(shape);
        List<Neighbour> found = new ArrayList<>();
        stretches.forEach((other, byName) -> byName.forEach((name, stretch) -> {
            if (stretch.metres >= least) {
                found.add(new Neighbour(other.sort(), other.zone(), name, Compass.of(middle, stretch.middle()), stretch.metres));
            }
        }));
        found.sort(Comparator.comparingDouble(n -> -n.sharedMetres()));
        return List.copyOf(found);
    }

    private void walk(Coordinate from, Coordinate to, List<Other> others, Map<Other, Map<Text, Stretch>> stretches) {
        double length = from.distance(to);
        int steps = (int) Math.ceil(length / STEP_METRES);
        for (int s = 0; s < steps; s++) {
            double at = (s + 0.5) / steps;
            Coordinate middle = new Coordinate(from.x + at * (to.x - from.x), from.y + at * (to.y - from.y));
            for (Other other : others) {
                if (other.isAt(middle)) {
                    Text name = other.sort() == Neighbour.Sort.SEA ? seaAt(middle, other.name()) : other.name();
                    stretches.computeIfAbsent(other, o -> new LinkedHashMap<>()).computeIfAbsent(name, n -> new Stretch()).add(middle, length / steps);
                }
            }
        }
    }

    /** The word on the map that stands nearest names the water; one of a lower rank names less of it. */
    private Text seaAt(Coordinate place, Text unnamed) {
        return seas.stream().min(Comparator.comparingDouble(s -> s.rank() * s.shape().getCoordinate().distance(place))).map(GroundFeature::name).orElse(unnamed);
    }
}
