package districtatlas.ask.words;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.plan.Belonging;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;

/** What geometry and plan say of each zone, before it is put into words. Asked once, each answer is kept. Any thread. */
final class ZoneFacts {
    /** Less of a key area in a street is the width of its outline. */
    private static final double LEAST_SHARE = 0.1;
    private static final double NEARBY_METRES = 3_000;
    private static final int MOST_NEARBY = 3;
    /** The sea may be drawn more coarsely than a shore. */
    private static final double SHORE_METRES = 100;

    /** A key area that is not far. @param metres between the two middles */
    record Nearby(Zone zone, Compass direction, double metres) {
    }

    private final Plan plan;
    private final ZoneShapes shapes;
    private final Surroundings ground;
    private final Edges edges;
    private final Crossings crossings;
    private final Map<ZoneId, List<Neighbour>> neighbours = new ConcurrentHashMap<>();

    ZoneFacts(Plan plan, ZoneShapes shapes, Surroundings ground) {
        this.plan = plan;
        this.shapes = shapes;
        this.ground = ground;
        this.edges = new Edges(plan, shapes, ground);
        this.crossings = new Crossings(plan, shapes, ground);
    }

    Plan plan() {
        return plan;
    }

    Crossings crossings() {
        return crossings;
    }

    Surroundings ground() {
        return ground;
    }

    Optional<Zone> district() {
        return plan.zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).findFirst();
    }

    Optional<EastNorth> middle(ZoneId zone) {
        return shapes.shape(zone).map(Middles::of);
    }

    Optional<Geometry> shape(ZoneId zone) {
        return shapes.shape(zone);
    }

    /** The longest border first. */
    List<Neighbour> neighbours(Zone zone) {
        return neighbours.computeIfAbsent(zone.id(), id -> edges.of(zone));
    }

    Optional<WayPoints> way(Zone zone) {
        return WayPoints.of(plan, shapes, ground, zone);
    }

    /** The street of a place; empty outside all of them. */
    Optional<Zone> streetAt(EastNorth place) {
        return shapes.at(place, 0).stream().flatMap(id -> plan.zone(id).stream()).filter(z -> z.kind() == ZoneKind.STREET).findFirst();
    }

    /** The streets on which an area lies, that of its largest part first. */
    List<Zone> streetsOf(ZoneId zone) {
        Optional<Geometry> shape = shapes.shape(zone).filter(s -> s.getDimension() == 2);
        if (shape.isEmpty()) {
            return List.of();
        }
        record Share(Zone zone, double of) {
        }
        List<Share> shares = new ArrayList<>();
        plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET).forEach(z -> shapes.shape(z.id()).filter(s -> s.intersects(shape.get()))
                .ifPresent(s -> shares.add(new Share(z, s.intersection(shape.get()).getArea() / shape.get().getArea()))));
        return shares.stream().filter(s -> s.of() >= LEAST_SHARE).sorted(Comparator.comparingDouble(s -> -s.of())).map(Share::zone).toList();
    }

    /** Other key areas, the nearest first. */
    List<Nearby> nearby(Zone zone) {
        Optional<EastNorth> here = middle(zone.id());
        return here.isEmpty() ? List.of() : plan.zones().stream().filter(z -> z.kind() == ZoneKind.KEY_AREA && !z.id().equals(zone.id()))
                .flatMap(z -> middle(z.id()).map(m -> new Nearby(z, Compass.of(here.get(), m), here.get().distanceTo(m))).stream())
                .filter(n -> n.metres() <= NEARBY_METRES).sorted(Comparator.comparingDouble(Nearby::metres)).limit(MOST_NEARBY).toList();
    }

    /** Parts of a zone that lie off its main one in the sea. */
    int islands(ZoneId zone) {
        return (int) apart(zone).filter(this::isInTheSea).count();
    }

    /** Parts of a zone that lie off its main one on land. */
    int exclaves(ZoneId zone) {
        return (int) apart(zone).filter(p -> !isInTheSea(p)).count();
    }

    private Stream<Geometry> apart(ZoneId zone) {
        Geometry shape = shapes.shape(zone).filter(s -> s.getDimension() == 2).orElse(null);
        if (shape == null) {
            return Stream.empty();
        }
        Geometry main = Middles.main(shape);
        return IntStream.range(0, shape.getNumGeometries()).mapToObj(shape::getGeometryN).filter(p -> p != main);
    }

    private boolean isInTheSea(Geometry part) {
        return ground.of(GroundRole.SEA).stream().anyMatch(s -> s.shape().isWithinDistance(part, SHORE_METRES));
    }

    /** Of a zone, as every count of the window and the command line has them; what holds for each street alike is apart. */
    List<Belonging> own(ZoneId zone) {
        boolean whole = plan.zone(zone).filter(z -> z.kind() == ZoneKind.DISTRICT).isPresent();
        return plan.belongings(zone).stream().filter(b -> whole || !plan.holdsForEveryStreet(b.item())).toList();
    }

    /**
     * The best known of them: what the plan names on the most of its lines, as the map ranks the marks; of those alike what is tied to the
     * zone itself, then the plan's order.
     */
    List<Item> bestKnown(List<Belonging> of, int most) {
        return of.stream().sorted(Comparator.comparingInt((Belonging b) -> -b.item().sources().size()).thenComparing(b -> !b.own()))
                .limit(most).map(Belonging::item).toList();
    }

    /** Where two shapes come nearest, in metres. */
    static double gap(Geometry a, Geometry b) {
        return DistanceOp.distance(a, b);
    }
}
