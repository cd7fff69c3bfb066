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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Which things of the plan stand in exactly one street: because the plan says so and nothing speaks against it, or because the place lies well
 * within the one street that it is tied to. What stands nowhere, is no one's in particular, or says in its name where it is, is left out. Immutable.
 */
final class SitesOfStreets {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double LEAST_PLACED = 0.2;

    /**
     * A thing and its street.
     *
     * @param certainty that it stands there
     * @param sources   of that, or of the thing itself
     */
    record Site(Item item, Zone street, Certainty certainty, List<Citation> sources) {
    }

    private final Plan plan;
    private final ZoneShapes shapes;
    private final Map<ItemId, EastNorth> places;
    private final List<Zone> streets;

    private SitesOfStreets(Plan plan, ZoneShapes shapes, Map<ItemId, EastNorth> places) {
        this.plan = plan;
        this.shapes = shapes;
        this.places = places;
        this.streets = plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET).toList();
    }

    /** In the plan's order. @param places of things, on the grid */
    static List<Site> of(Plan plan, ZoneShapes shapes, Map<ItemId, EastNorth> places) {
        SitesOfStreets all = new SitesOfStreets(plan, shapes, places);
        List<Site> sites = plan.items().stream().filter(all::isAsked).flatMap(i -> all.site(i).stream()).toList();
        return sites.stream().filter(s -> plan.items().stream().noneMatch(i -> !i.equals(s.item()) && isNamedAfter(s.item(), i))).toList();
    }

    /** Of one that bears another's name with something added, as the works at a place, the other alone is asked; of two with one name neither. */
    private static boolean isNamedAfter(Item item, Item other) {
        return !other.name().zh().isEmpty() && item.name().zh().contains(other.name().zh()) && (other.place().isPresent() || item.name().zh().equals(other.name().zh()));
    }

    private boolean isAsked(Item item) {
        Section section = item.kind().section();
        return isOfPlaces(item) && (section == Section.SITE || section == Section.PROJECT) && item.place().isPresent() && places.containsKey(item.id()) && !item.isLabelOnly() && !item.outside()
                && item.drawn().isEmpty() && !item.sources().isEmpty() && !PairExercise.NO_PLACES.contains(item.status())
                && streets.stream().noneMatch(z -> TellingName.tells(item.name(), z));
    }

    /** A sort of which hardly any has a place is none of places: a reform, a programme. */
    private boolean isOfPlaces(Item item) {
        List<Item> alike = plan.items().stream().filter(i -> i.kind().equals(item.kind())).toList();
        return LEAST_PLACED * alike.size() <= alike.stream().filter(i -> i.place().filter(p -> p.accuracy() != Accuracy.LABEL).isPresent()).count();
    }

    private Optional<Site> site(Item item) {
        List<Zone> linked = streets.stream().filter(z -> item.linkTo(z.id()).isPresent() || item.zones().stream().anyMatch(l -> isPartOf(l, z))).toList();
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
    private boolean isPartOf(ZoneLink link, Zone street) {
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
