package districtatlas.quiz;

import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.plan.Citation;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.ZoneShapes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Which things of the plan stand in exactly one street: because the plan says so and nothing speaks against it, or because the place lies well
 * within the one street that it is tied to. What stands nowhere, is no one's in particular, or says in its name where it is, is left out. Immutable.
 */
final class SitesOfStreets {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /**
     * A thing and its street.
     *
     * @param certainty that it stands there
     * @param sources   of that, or of the thing itself
     */
    record Site(Item item, Zone street, Certainty certainty, List<Citation> sources) {
    }

    private final ZoneShapes shapes;
    private final Map<ItemId, EastNorth> places;
    private final List<Zone> streets;

    private SitesOfStreets(Plan plan, ZoneShapes shapes, Map<ItemId, EastNorth> places) {
        this.shapes = shapes;
        this.places = places;
        this.streets = plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET).toList();
    }

    /** In the plan's order. @param places of things, on the grid */
    static List<Site> of(Plan plan, ZoneShapes shapes, Map<ItemId, EastNorth> places) {
        SitesOfStreets all = new SitesOfStreets(plan, shapes, places);
        Set<String> twice = new HashSet<>();
        Set<String> seen = new HashSet<>();
        plan.items().forEach(i -> {
            if (!seen.add(i.name().zh())) {
                twice.add(i.name().zh());
            }
        });
        return plan.items().stream().filter(i -> all.isAsked(i) && !twice.contains(i.name().zh())).flatMap(i -> all.site(plan, i).stream()).toList();
    }

    private boolean isAsked(Item item) {
        Section section = item.kind().section();
        return (section == Section.SITE || section == Section.PROJECT) && item.place().isPresent() && places.containsKey(item.id()) && !item.isLabelOnly() && !item.outside()
                && item.drawn().isEmpty() && !item.sources().isEmpty() && !PairExercise.NO_PLACES.contains(item.status())
                && streets.stream().noneMatch(z -> TellingName.tells(item.name(), z));
    }

    private Optional<Site> site(Plan plan, Item item) {
        List<Zone> linked = streets.stream().filter(z -> item.linkTo(z.id()).isPresent() || item.zones().stream().anyMatch(l -> isPartOf(plan, l, z))).toList();
        if (linked.size() != 1) {
            return Optional.empty();
        }
        Zone street = linked.get(0);
        Optional<ZoneLink> stated = item.linkTo(street.id()).filter(l -> l.certainty() == Certainty.STATED);
        List<ZoneId> around = around(item);
        if (stated.isPresent() && (around.isEmpty() || around.contains(street.id()))) {
            return Optional.of(new Site(item, street, Certainty.STATED, stated.get().sources().isEmpty() ? item.sources() : stated.get().sources()));
        }
        return around.equals(List.of(street.id())) ? Optional.of(new Site(item, street, Certainty.KNOWN, item.sources())) : Optional.empty();
    }

    /** A key area lies in its street. */
    private static boolean isPartOf(Plan plan, ZoneLink link, Zone street) {
        return plan.zone(link.zone()).filter(z -> z.kind() == ZoneKind.KEY_AREA).flatMap(Zone::parent).filter(street.id()::equals).isPresent();
    }

    /** The streets within which it may stand, as well as its place is known. */
    private List<ZoneId> around(Item item) {
        EastNorth place = places.get(item.id());
        Geometry reach = GEOMETRY.createPoint(new Coordinate(place.east(), place.north())).buffer(reachMetres(item.place().orElseThrow().accuracy()));
        return streets.stream().filter(z -> shapes.shape(z.id()).filter(reach::intersects).isPresent()).map(Zone::id).toList();
    }

    private static double reachMetres(Accuracy accuracy) {
        return switch (accuracy) {
            case EXACT -> 50;
            case NEAR -> 300;
            case AREA, LABEL -> 1_000;
        };
    }
}
