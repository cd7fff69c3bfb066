package districtatlas.bench;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.GeoPackageWriter;
import districtatlas.atlasfile.LayerGroupRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.LayerRow.ColumnRow;
import districtatlas.atlasfile.LayerRow.OriginRow;
import districtatlas.atlasfile.PaletteRow;
import districtatlas.atlasfile.PlanRows.BasisRow;
import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.DocumentRow;
import districtatlas.atlasfile.PlanRows.FigureRow;
import districtatlas.atlasfile.PlanRows.IndicatorRow;
import districtatlas.atlasfile.PlanRows.ZoneRow;
import districtatlas.atlasfile.PlanWriter;
import districtatlas.atlasfile.SearchNameRow;
import districtatlas.atlasfile.StyleRow;
import districtatlas.atlasfile.ThemeRow;
import districtatlas.atlasfile.ThemeRow.ThemeLayerRow;
import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import districtatlas.coord.ToGrid;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes a made-up district as an atlas file: 500,000 buildings, 5,000 roads of 20 vertices, 8 zones of 2,000 vertices and 2,000
 * labelled points over 18 × 25 km, with the styles they are drawn in (table {@code layer_styles}). The same seed gives the same bytes.
 */
public final class SyntheticDistrict {
    static final long SEED = 20_260_101;
    static final DistrictGrid GRID = new DistrictGrid(114);
    static final EastNorth SOUTH_WEST = new EastNorth(485_000, 2_485_000);

    private static final String TIMESTAMP = "2026-01-01T00:00:00.000Z";
    private static final BasisRow MADE_UP = new BasisRow("known", List.of());
    private static final List<String> LAYERS = List.of("street", "building", "road", "place");

    private final Path crs;
    private final SyntheticShapes shapes = new SyntheticShapes(GRID, SOUTH_WEST, SEED);

    private SyntheticDistrict(Path crs) {
        this.crs = crs;
    }

    /** @param args the file to write, and the folder that holds 4490.wkt and 4547.wkt */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /** Some half a minute. */
    static void write(Path file, Path crs) throws IOException {
        new SyntheticDistrict(crs).write(file);
    }

    static Extent extent() {
        return new SyntheticShapes(GRID, SOUTH_WEST, SEED).extent();
    }

    private void write(Path file) throws IOException {
        try (GeoPackageWriter writer = GeoPackageWriter.create(file, TIMESTAMP)) {
            writer.referenceSystem(4490, "China Geodetic Coordinate System 2000", Files.readString(crs.resolve("4490.wkt")).strip());
            writer.referenceSystem(4547, "EPSG:4547", Files.readString(crs.resolve("4547.wkt")).strip());
            meta().forEach(writer::meta);
            List<Polygon> zones = shapes.zones();
            plan(writer.plan(), zones);
            layers(writer, zones);
            for (String layer : LAYERS) {
                writer.style(new StyleRow(layer, layer, resource("styles/" + layer + ".sld"), true), "");
            }
            writer.palette(new PaletteRow("light", roles()));
            writer.theme(new ThemeRow("all", new Text("全部", "All"), "map", false,
                    LAYERS.stream().map(l -> new ThemeLayerRow(l, l, true)).toList()));
            writer.finish();
        }
    }

    private Map<String, String> meta() {
        Extent e = shapes.extent();
        LonLat southWest = GRID.toLonLat(new EastNorth(e.minEast(), e.minNorth()));
        LonLat northEast = GRID.toLonLat(new EastNorth(e.maxEast(), e.maxNorth()));
        return new TreeMap<>(Map.of("id", "synthetic", "name", "测试区", "name-en", "Synthetic District", "edition", "2026-01-01",
                "grid", "EPSG:4547", "central-meridian", Double.toString(GRID.centralMeridianDegrees()),
                "home-west", Double.toString(southWest.lon()), "home-south", Double.toString(southWest.lat()),
                "home-east", Double.toString(northEast.lon()), "home-north", Double.toString(northEast.lat())));
    }

    private static void plan(PlanWriter plan, List<Polygon> shapes) {
        plan.boundarySet(new BoundarySetRow("schematic", "", new Text("随机生成，非真实地物", "Made up: nothing here exists")));
        plan.document(new DocumentRow("synthetic", new Text("测试数据", "Test data"), "—", "2026", 1));
        ClaimRow nothing = new ClaimRow(new Text("随机生成。", "Made up."), MADE_UP);
        List<ZoneRow> zones = new ArrayList<>();
        Envelope whole = new Envelope();
        List<ZoneRow> streets = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            Envelope e = ToGrid.project(shapes.get(i).copy(), GRID).getEnvelopeInternal();
            whole.expandToInclude(e);
            Text name = new Text((i + 1) + " 号街道", "Street " + (i + 1));
            streets.add(zone(zoneId(i), "street", name, Optional.of("district"), nothing, e));
        }
        zones.add(zone("district", "district", new Text("测试区", "Synthetic District"), Optional.empty(), nothing, whole));
        zones.addAll(streets);
        plan.zones(zones);
        plan.indicator(new IndicatorRow("buildings", new Text("建筑数", "Buildings"), "", new Text("栋", ""), "none", "unknown", "amount", 0, Text.NONE, Optional.empty()));
        plan.figure(new FigureRow("buildings-2026", "buildings", OptionalInt.of(2026), "", "result",
                OptionalDouble.of(SyntheticShapes.BUILDINGS), new Text("500000", ""), "district", Optional.of("district"), Text.NONE, "none", false,
                MADE_UP, Text.NONE));
        zones.forEach(z -> plan.searchName(new SearchNameRow("zone", z.id(), z.name(), List.of(), List.of(), "", "", 1, Text.NONE, Optional.empty())));
    }

    private static String zoneId(int i) {
        return "street-" + (i + 1);
    }

    private static ZoneRow zone(String id, String kind, Text name, Optional<String> parent, ClaimRow claim, Envelope e) {
        return new ZoneRow(id, kind, "", name, name, List.of(), parent, claim, claim, claim, List.of(),
                OptionalDouble.of(e.getArea() / 1e6), Optional.of(new Extent(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY())));
    }

    private void layers(GeoPackageWriter writer, List<Polygon> zones) throws IOException {
        writer.layerGroup(new LayerGroupRow("all", new Text("图层", "Layers")));
        List<FeatureRow> rows = new ArrayList<>();
        for (int i = 0; i < zones.size(); i++) {
            rows.add(new FeatureRow(zones.get(i), List.of(zoneId(i), (i + 1) + " 号街道", "fill-" + i % 4)));
        }
        writer.layer(layer("street", new Text("街道", "Zones"), "polygon", "zones", List.of("zone_id", "name", "fill")), rows);
        writer.layer(layer("building", new Text("建筑", "Buildings"), "polygon", "", List.of()),
                shapes.buildings().stream().map(b -> new FeatureRow(b, List.of())).toList());
        List<FeatureRow> roads = new ArrayList<>();
        for (var road : shapes.roads()) {
            roads.add(new FeatureRow(road, List.of(SyntheticShapes.isMain(roads.size()) ? "main" : "minor")));
        }
        writer.layer(layer("road", new Text("道路", "Roads"), "line", "", List.of("class")), roads);
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(open("names.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        List<FeatureRow> places = new ArrayList<>();
        for (Point place : shapes.places()) {
            places.add(new FeatureRow(place, List.of(
                    shapes.name(words.getProperty("first"), words.getProperty("second"), words.getProperty("last")))));
        }
        writer.layer(layer("place", new Text("地名", "Places"), "point", "", List.of("name")), places);
    }

    private static LayerRow layer(String id, Text title, String geometry, String made, List<String> columns) {
        return new LayerRow(id, title, "all", title, geometry, columns.stream().map(c -> new ColumnRow(c, "text")).toList(), List.of(), id,
                new OriginRow(Text.NONE, Text.NONE, "CC0-1.0", "", Text.NONE, new Text("随机生成。", "Made up."), true), made);
    }

    private static Map<String, String> roles() throws IOException {
        Map<String, String> roles = new LinkedHashMap<>();
        for (String line : resource("palette.txt").lines().toList()) {
            String[] parts = line.split(" +");
            roles.put(parts[0], parts[1]);
        }
        return roles;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) {
        return SyntheticDistrict.class.getResourceAsStream(name);
    }
}
