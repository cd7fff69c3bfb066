package districtatlas.own.count;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The areas of the zones of one kind, prepared for very many questions. A place belongs to each zone within which it lies: to several where
 * zones lie over each other. One exactly on a border, and within none, belongs to one zone alone: the first of those in the plan's order.
 * A question costs about a microsecond. Immutable, any thread.
 */
final class ZoneGround {
    private static final double SQUARE_METRES = 1e6;

    /** @param geometry on the grid */
    record Area(Zone zone, Geometry geometry, Envelope box, PreparedGeometry prepared, IndexedPointInAreaLocator locator) {
        double km2() {
            return geometry.getArea() / SQUARE_METRES;
        }
    }

    private final List<Area> areas = new ArrayList<>();

    ZoneGround(List<Zone> zones, ZoneShapes shapes, ZoneKind kind) {
        for (Zone zone : zones) {
            Optional<Geometry> shape = zone.kind() == kind ? shapes.shape(zone.id()).filter(g -> g.getDimension() == 2) : Optional.empty();
            shape.ifPresent(g -> areas.add(new Area(zone, g, g.getEnvelopeInternal(), PreparedGeometryFactory.prepare(g), new IndexedPointInAreaLocator(g))));
        }
    }

    /** The kinds whose zones have areas, in the order in which a plan names them. */
    static List<ZoneKind> kinds(List<Zone> zones, ZoneShapes shapes) {
        return ZoneKind.PLAN_ORDER.stream().filter(k -> zones.stream().anyMatch(z -> z.kind() == k && shapes.shape(z.id()).filter(g -> g.getDimension() == 2).isPresent()))
                .toList();
    }

    /** In the plan's order. */
    List<Area> areas() {
        return areas;
    }

    /**
     * Writes the numbers of the zones that a place belongs to.
     *
     * @param place on the grid
     * @param into  as long as there are zones
     * @return how many they are
     */
    int at(Coordinate place, int[] into) {
        int met = 0;
        int border = -1;
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            int where = area.box.contains(place) ? area.locator.locate(place) : Location.EXTERIOR;
            if (where == Location.INTERIOR) {
                into[met++] = i;
            } else if (where == Location.BOUNDARY && border < 0) {
                border = i;
            }
        }
        if (met == 0 && border >= 0) {
            into[met++] = border;
        }
        return met;
    }
}
