package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Which names belong to the zones that are shown: those of the zones themselves and of no other zone, of things that lie in one of them
 * however far the name stands out, and all others whose middle lies in one. A name is never cut in two. Immutable; some microseconds a name.
 */
final class ShownNames implements Predicate<PlacedLabel> {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Set<String> zones;
    private final List<PreparedGeometry> areas;
    private final Map<ItemId, EastNorth> items;
    private final ZoneShapes shapes;

    /**
     * @param zones none: then every name belongs
     * @param items where the plan's things are
     */
    ShownNames(List<ZoneId> zones, ZoneShapes shapes, Map<ItemId, EastNorth> items) {
        this.items = items;
        this.shapes = shapes;
        this.zones = zones.stream().map(ZoneId::value).collect(Collectors.toSet());
        this.areas = zones.stream().flatMap(z -> shapes.shape(z).stream()).filter(s -> s.getDimension() == 2)
                .map(PreparedGeometryFactory::prepare).toList();
    }

    @Override
    public boolean test(PlacedLabel label) {
        String id = label.featureId();
        if (zones.isEmpty() || zones.contains(id)) {
            return true;
        }
        boolean anotherZone = !id.isEmpty() && shapes.shape(new ZoneId(id)).isPresent();
        return !anotherZone && isWithin(id.isEmpty() ? label.anchor() : items.getOrDefault(new ItemId(id), label.anchor()));
    }

    private boolean isWithin(EastNorth place) {
        Point point = GEOMETRY.createPoint(new Coordinate(place.east(), place.north()));
        return areas.stream().anyMatch(a -> a.covers(point));
    }
}
