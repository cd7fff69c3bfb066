package districtatlas.ask.table;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.ListFile;
import districtatlas.atlasfile.ListFile.ListColumn;
import districtatlas.atlasfile.ListFile.ListLayer;
import districtatlas.base.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Things as layers of a GeoPackage: what is a place or has none, what is a line, and what is an area. Pure functions. */
final class TablePackage {
    private static final String POINTS = "items";
    private static final String LINES = "items_line";
    private static final String AREAS = "items_area";

    private TablePackage() {
    }

    /** A layer of lines or areas only where there are some. */
    static List<ListLayer> layers(PlanTable table, TableGround ground, Messages messages) {
        List<ListColumn> columns = new ArrayList<>(table.columns().stream().map(c -> new ListColumn(c.key(), c.title(), c.isNumber())).toList());
        columns.add(new ListColumn("section_key", messages.get("items.section-key"), false));
        Map<String, List<FeatureRow>> rows = table.rows().stream().collect(Collectors.groupingBy(r -> layer(ground.of(r)),
                Collectors.mapping(r -> row(r, ground), Collectors.toList())));
        List<ListLayer> layers = new ArrayList<>();
        layers.add(new ListLayer(POINTS, messages.get("table.items"), "POINT", columns, rows.getOrDefault(POINTS, List.of())));
        if (rows.containsKey(LINES)) {
            layers.add(new ListLayer(LINES, messages.get("table.items.line"), "MULTILINESTRING", columns, rows.get(LINES)));
        }
        if (rows.containsKey(AREAS)) {
            layers.add(new ListLayer(AREAS, messages.get("table.items.area"), "MULTIPOLYGON", columns, rows.get(AREAS)));
        }
        return layers;
    }

    private static String layer(Optional<Geometry> geometry) {
        return geometry.map(g -> g.getDimension() == 1 ? LINES : g.getDimension() == 2 ? AREAS : POINTS).orElse(POINTS);
    }

    private static FeatureRow row(PlanRow row, TableGround ground) {
        List<Object> values = new ArrayList<>();
        row.values().forEach(v -> values.add(v.typed().orElse(null)));
        values.add(ground.section(row));
        return new FeatureRow(ground.of(row).map(TablePackage::several).orElse(null), values);
    }

    /** Lines and areas in parts, as their layers have them. */
    private static Geometry several(Geometry geometry) {
        if (geometry instanceof LineString line) {
            return new MultiLineString(new LineString[] {line}, line.getFactory());
        }
        return geometry instanceof Polygon area ? new MultiPolygon(new Polygon[] {area}, area.getFactory()) : geometry;
    }
}
