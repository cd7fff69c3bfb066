package districtatlas.author;

import districtatlas.atlasfile.PlanRows.LinkRow;
import districtatlas.author.ZonesPart.Draft;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Holds the place of every item against the zones it is said to belong to. */
final class PlacesCheck {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Compilation c;
    private final Map<String, String> kinds = new HashMap<>();
    private final ZoneShapesPart shapes;
    private final GridProjection projection;
    private final List<Draft> zones;

    PlacesCheck(Compilation c, List<Draft> zones, ZoneShapesPart shapes, GridProjection projection) {
        this.c = c;
        this.shapes = shapes;
        this.projection = projection;
        this.zones = zones;
        zones.forEach(z -> kinds.put(z.id(), z.kind()));
    }

    void check(ItemsPart items) {
        if (c.doubts.about(Doubts.SHAPES) || c.doubts.about(Doubts.ZONES)) {
            return;
        }
        items.items().stream().filter(i -> i.row().place().isPresent() && !i.row().outside()).forEach(this::check);
    }

    /** In one of its streets; without a street, in its groups or the district. */
    private void check(ItemsPart.Draft item) {
        List<String> linked = item.row().zones().stream().map(LinkRow::zone).toList();
        for (ZoneKind kind : List.of(ZoneKind.STREET, ZoneKind.GROUP, ZoneKind.DISTRICT)) {
            List<String> ofKind = linked.stream().filter(z -> kind.is(kinds.get(z)) && shapes.grid().containsKey(z)).toList();
            if (!ofKind.isEmpty()) {
                check(item, ofKind);
                return;
            }
        }
        check(item, zones.stream().filter(z -> ZoneKind.DISTRICT.is(z.kind()) && shapes.grid().containsKey(z.id())).map(Draft::id).toList());
    }

    private void check(ItemsPart.Draft item, List<String> allowed) {
        Point lonLat = GEOMETRY.createPoint(new CoordinateXY(item.row().place().get().lonLat().lon(), item.row().place().get().lonLat().lat()));
        Geometry place = projection.toGrid(lonLat);
        double metres = allowed.stream().map(shapes.grid()::get).mapToDouble(place::distance).min().orElse(0);
        if (metres > item.toleranceMetres()) {
            String there = shapes.streetAt(lonLat, zones).map(s -> "it lies in " + s).orElse("it lies in no street");
            c.problem("place.outside", item.placeSpot(), String.format(Locale.ROOT, "the place lies %.0f m outside %s; %s. "
                    + "Correct the place or the zone, or give a tolerance in metres with tolerance-reason", metres, String.join(", ", allowed), there));
        }
    }
}
