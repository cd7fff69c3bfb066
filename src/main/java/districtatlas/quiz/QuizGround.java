package districtatlas.quiz;

import districtatlas.ask.words.Compass;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A district as a quiz sees it: what lies beside what, what stands in which street, what follows along the axis. Immutable, any thread; made
 * once for an atlas, in some 100 ms.
 */
public final class QuizGround {
    private final Plan plan;
    private final ZoneShapes shapes;
    private final Map<ZoneKind, Borders> borders = new EnumMap<>(ZoneKind.class);
    private final Map<ZoneKind, List<Zone>> numbered = new EnumMap<>(ZoneKind.class);
    private final List<SitesOfStreets.Site> sites;
    private final List<AxisStops> axes;

    /** @param places of the plan's things, on the grid */
    public QuizGround(Plan plan, ZoneShapes shapes, Map<ItemId, EastNorth> places) {
        this.plan = plan;
        this.shapes = shapes;
        for (ZoneKind level : QuizOrder.LEVELS) {
            borders.put(level, new Borders(plan.zones(), shapes, level));
            numbered.put(level, plan.zones().stream().filter(z -> z.kind() == level && area(z.id()).isPresent())
                    .sorted(Comparator.comparingDouble((Zone z) -> -within(z.id()).orElseThrow().north()).thenComparing(z -> z.id().value())).toList());
        }
        this.sites = SitesOfStreets.of(plan, shapes, places);
        this.axes = plan.zones().stream().flatMap(z -> AxisStops.of(plan, shapes, z).stream()).toList();
    }

    /** Of an atlas whose things have their places in degrees. */
    public static QuizGround of(Plan plan, ZoneShapes shapes, DistrictGrid grid) {
        Map<ItemId, EastNorth> places = new HashMap<>();
        plan.items().forEach(i -> i.place().ifPresent(p -> places.put(i.id(), grid.toGrid(p.lonLat()))));
        return new QuizGround(plan, shapes, places);
    }

    public Plan plan() {
        return plan;
    }

    public ZoneShapes shapes() {
        return shapes;
    }

    Borders borders(ZoneKind level) {
        return borders.get(level);
    }

    List<SitesOfStreets.Site> sites() {
        return sites;
    }

    List<AxisStops> axes() {
        return axes;
    }

    /** All of a level that are drawn as areas, from north to south: their numbers on a map count from 1 in this order. */
    public List<Zone> numbered(ZoneKind level) {
        return numbered.getOrDefault(level, List.of());
    }

    /** On a map of its level. */
    public int number(ZoneId zone) {
        return numbered.values().stream().mapToInt(l -> l.stream().map(Zone::id).toList().indexOf(zone) + 1).max().orElse(0);
    }

    private Optional<Geometry> area(ZoneId zone) {
        return shapes.shape(zone).filter(s -> s.getDimension() == 2);
    }

    /** A place in a zone's largest part, where a sign of it may stand; empty for one that is not drawn. */
    public Optional<EastNorth> within(ZoneId zone) {
        return shapes.shape(zone).map(shape -> {
            Point inside = largest(shape).getInteriorPoint();
            return new EastNorth(inside.getX(), inside.getY());
        });
    }

    private static Geometry largest(Geometry shape) {
        Geometry largest = shape.getGeometryN(0);
        for (int i = 1; i < shape.getNumGeometries(); i++) {
            largest = shape.getGeometryN(i).getArea() > largest.getArea() ? shape.getGeometryN(i) : largest;
        }
        return largest;
    }

    /** Whether a place is anywhere in a zone, also where something else lies above it. */
    public boolean isIn(ZoneId zone, EastNorth place) {
        return shapes.covers(zone, place);
    }

    /** The zone of a level at a place, of several the smallest; empty outside of them all. */
    public Optional<ZoneId> at(EastNorth place, ZoneKind level) {
        return shapes.at(place, 0).stream().filter(id -> plan.zone(id).filter(z -> z.kind() == level).isPresent()).findFirst();
    }

    /** How one who took a zone for the right one has missed it. */
    public Miss miss(ZoneId chosen, ZoneId right) {
        Optional<Compass> toward = centre(right).flatMap(from -> centre(chosen).map(to -> Compass.of(from, to)));
        ZoneKind level = plan.zone(right).map(Zone::kind).orElse(ZoneKind.DISTRICT);
        boolean one = borders.containsKey(level) && plan.zone(chosen).filter(z -> z.kind() == level).isPresent();
        return new Miss(chosen, right, toward, one ? borders.get(level).steps(right, chosen).orElse(0) : 0);
    }

    /** Of its largest part. */
    private Optional<EastNorth> centre(ZoneId zone) {
        return shapes.frame(zone).map(f -> f.center()).filter(c -> area(zone).isPresent());
    }
}
