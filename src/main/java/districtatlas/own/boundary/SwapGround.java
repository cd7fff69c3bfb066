package districtatlas.own.boundary;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.ToGrid;
import districtatlas.plan.GroundReader;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * What of an atlas boundaries are held against. Not to be changed; any thread.
 *
 * @param shapes    of its own zones, on the grid
 * @param drawn     of the things that the ground draws
 * @param sea       on the grid; empty where the atlas draws none
 * @param lines     of its own boundaries by their class, on the grid
 */
record SwapGround(Plan plan, DistrictGrid grid, ZoneShapes shapes, ItemShapes drawn, Geometry sea, Map<String, Geometry> lines) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final String SEA = "sea";
    private static final String ARCS = "arcs";

    static SwapGround read(AtlasFile atlas) {
        DistrictGrid grid = new DistrictGrid(atlas.centralMeridianDegrees());
        Plan plan = PlanReader.read(atlas);
        List<Geometry> sea = new ArrayList<>();
        Map<String, List<Geometry>> lines = new LinkedHashMap<>();
        for (LayerRow layer : atlas.layers()) {
            if (layer.id().equals(SEA)) {
                atlas.forEachFeature(layer, (fid, shape, values) -> sea.add(ToGrid.project(shape, grid)));
            } else if (layer.made().equals(ARCS)) {
                int column = layer.column("class");
                atlas.forEachFeature(layer, (fid, shape, values) -> lines.computeIfAbsent(column < 0 ? "" : String.valueOf(values[column]), k -> new ArrayList<>())
                        .add(ToGrid.project(shape, grid)));
            }
        }
        Map<String, Geometry> byClass = new LinkedHashMap<>();
        lines.forEach((name, parts) -> byClass.put(name, GEOMETRY.buildGeometry(parts)));
        return new SwapGround(plan, grid, PlanReader.shapes(atlas, plan, grid), GroundReader.itemShapes(atlas, grid), GEOMETRY.buildGeometry(sea), byClass);
    }

    /** In the plan's order. */
    List<Zone> streets() {
        return of(ZoneKind.STREET);
    }

    List<Zone> of(ZoneKind kind) {
        return plan.zones().stream().filter(z -> z.kind() == kind).toList();
    }
}
