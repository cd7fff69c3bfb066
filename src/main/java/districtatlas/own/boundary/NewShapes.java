package districtatlas.own.boundary;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.ToGrid;
import districtatlas.notebook.BoundarySet;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The shapes that take the place of others: streets as they are given, and their unions, the groups and the district. Not to be changed.
 *
 * @param lonLat in degrees, longitude first
 * @param grid   the same in metres
 */
record NewShapes(Map<ZoneId, Geometry> lonLat, Map<ZoneId, Geometry> grid) {
    /** In m²: a hole in a union that is smaller is where two streets' corners do not quite meet, and nobody's ground. */
    static final double HAIRLINE = 1;
    private static final Set<ZoneKind> OF_STREETS = Set.of(ZoneKind.GROUP, ZoneKind.DISTRICT);

    /** @throws IllegalArgumentException when the set has not the streets of the plan, or a shape is none */
    static NewShapes of(SwapGround ground, BoundarySet set) {
        Map<ZoneId, Geometry> lonLat = new LinkedHashMap<>();
        set.parts().forEach(p -> lonLat.put(new ZoneId(p.street()), p.lonLat()));
        Set<ZoneId> wanted = ground.streets().stream().map(Zone::id).collect(Collectors.toSet());
        if (!lonLat.keySet().equals(wanted)) {
            throw new IllegalArgumentException("boundaries of " + lonLat.keySet() + " for " + wanted);
        }
        lonLat.forEach((street, shape) -> {
            if (!shape.isValid()) {
                throw new IllegalArgumentException("the boundary of " + street + " is not valid");
            }
        });
        Map<ZoneId, Geometry> all = new LinkedHashMap<>();
        for (Zone zone : ground.plan().zones()) {
            if (zone.kind() == ZoneKind.STREET) {
                all.put(zone.id(), lonLat.get(zone.id()));
            } else if (OF_STREETS.contains(zone.kind())) {
                List<Geometry> members = ground.streets().stream()
                        .filter(s -> zone.kind() == ZoneKind.DISTRICT || s.parent().filter(zone.id()::equals).isPresent()).map(s -> lonLat.get(s.id())).toList();
                union(members, ground).ifPresent(u -> all.put(zone.id(), u));
            }
        }
        Map<ZoneId, Geometry> grid = new LinkedHashMap<>();
        all.forEach((id, shape) -> grid.put(id, ToGrid.project(shape.copy(), ground.grid())));
        return new NewShapes(all, grid);
    }

    private static Optional<Geometry> union(List<Geometry> members, SwapGround ground) {
        return members.isEmpty() ? Optional.empty() : Optional.of(withoutHairlines(OverlayNGRobust.union(members), ground));
    }

    private static Geometry withoutHairlines(Geometry union, SwapGround ground) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < union.getNumGeometries(); i++) {
            Polygon part = (Polygon) union.getGeometryN(i);
            List<LinearRing> holes = new ArrayList<>();
            for (int h = 0; h < part.getNumInteriorRing(); h++) {
                Polygon hole = part.getFactory().createPolygon(part.getInteriorRingN(h));
                if (ToGrid.project(hole.copy(), ground.grid()).getArea() >= HAIRLINE) {
                    holes.add(part.getInteriorRingN(h));
                }
            }
            parts.add(part.getFactory().createPolygon(part.getExteriorRing(), holes.toArray(LinearRing[]::new)));
        }
        return parts.size() == 1 ? parts.get(0) : union.getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    /** On the grid. */
    Geometry of(ZoneId zone) {
        return grid.get(zone);
    }

    /** All zones of the plan as they lie then. */
    ZoneShapes zones(SwapGround ground) {
        Map<ZoneId, Geometry> all = new LinkedHashMap<>();
        ground.plan().zones().forEach(z -> Optional.ofNullable(grid.get(z.id())).or(() -> ground.shapes().shape(z.id())).ifPresent(g -> all.put(z.id(), g)));
        return new ZoneShapes(ground.plan().zones(), all, ground.shapes().enclaves());
    }
}
