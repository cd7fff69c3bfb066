package districtatlas.ui.map;

import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Which names belong to the zones that are shown: those of the zones themselves, and all whose middle lies in one of them. A name is
 * never cut in two. Immutable; some microseconds a name.
 */
final class ShownNames implements Predicate<PlacedLabel> {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Set<String> zones;
    private final List<PreparedGeometry> areas;

    /** @param zones none: then every name belongs */
    ShownNames(List<ZoneId> zones, ZoneShapes shapes) {
        this.zones = zones.stream().map(ZoneId::value).collect(Collectors.toSet());
        this.areas = zones.stream().flatMap(z -> shapes.shape(z).stream()).filter(s -> s.getDimension() == 2)
                .map(PreparedGeometryFactory::prepare).toList();
    }

    @Override
    public boolean test(PlacedLabel label) {
        if (zones.isEmpty() || zones.contains(label.featureId())) {
            return true;
        }
        Point middle = GEOMETRY.createPoint(new Coordinate(label.anchor().east(), label.anchor().north()));
        return areas.stream().anyMatch(a -> a.covers(middle));
    }
}
