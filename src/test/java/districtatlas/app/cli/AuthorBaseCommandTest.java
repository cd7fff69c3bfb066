package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.AtlasCompiler;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.folder.BareFolder;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layers of the ground into a district of one street, which is a square with the sea in the south. */
class AuthorBaseCommandTest {
    private static final String SQUARE = "[114.0,22.5],[114.02,22.5],[114.02,22.52],[114.0,22.52],[114.0,22.5]";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void oneStreet() throws IOException {
        folder = BareFolder.copyTo(temporary.resolve("bare"));
        Path streets = write("streets.geojson", feature("\"name\":\"东门街道\"", "Polygon", "[[" + SQUARE + "]]"));
        Path beside = write("beside.geojson", feature("\"name\":\"北邻区\"", "Polygon", "[[[113.9,22.52],[114.2,22.52],[114.2,22.7],[113.9,22.7],[113.9,22.52]]]"),
                feature("\"name\":\"东邻区\"", "Polygon", "[[[114.02,22.4],[114.2,22.4],[114.2,22.52],[114.02,22.52],[114.02,22.4]]]"),
                feature("\"name\":\"西邻区\"", "Polygon", "[[[113.9,22.4],[114,22.4],[114,22.52],[113.9,22.52],[113.9,22.4]]]"));
        CommandRun made = CommandRun.of("--lang", "zh", "author", "streets", streets.toString(), "--into", folder.toString(), "--neighbours", beside.toString());
        assertEquals(0, made.exit(), made::said);
    }

    private static String feature(String properties, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}";
    }

    private Path write(String name, String... features) throws IOException {
        return Files.writeString(temporary.resolve(name), "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}");
    }

    private CommandRun base(Path file, String layer, String... more) {
        List<String> args = new ArrayList<>(List.of("--lang", "zh", "author", "base", file.toString(), "--layer", layer, "--into", folder.toString()));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private List<String> compiled() {
        ProblemLog log = new ProblemLog();
        AtlasCompiler.compile(folder, temporary.resolve("bare.gpkg"), SldReader::proofread, log);
        return log.all().stream().map(Problem::toString).toList();
    }

    @Test
    void roadsOfOpenStreetMapAreRoadsOfTheHouse() throws IOException {
        Path roads = write("roads.geojson",
                feature("\"highway\":\"trunk\",\"name\":\"滨海大道\",\"bridge\":\"yes\"", "MultiLineString", "[[[114.001,22.51],[114.005,22.51]],[[114.006,22.51],[114.01,22.51]]]"),
                feature("\"highway\":\"residential\",\"name\":\"东街\",\"name:en\":\"East Street\"", "LineString", "[[114.01,22.505],[114.01,22.49]]"),
                feature("\"highway\":\"cycleway\"", "LineString", "[[114.01,22.505],[114.012,22.505]]"),
                feature("\"highway\":\"primary\"", "LineString", "[[115,22.5],[115.1,22.5]]"));
        CommandRun run = base(roads, "road", "--provider", "某人", "--licence", "ODbL-1.0");
        assertEquals(0, run.exit(), run::said);
        assertTrue(run.out().contains("highway=trunk → trunk：1 个") && run.out().contains("没有归类，没有写入：highway=cycleway（1 个）")
                && run.out().contains("图幅之外没有写入：1 个"), run::said);
        String made = text("geometry/road.geojson");
        assertTrue(made.contains("{\"type\": \"Feature\", \"id\": \"road-2\", \"properties\": {\"name\": \"滨海大道\", \"en\": \"Binhai Avenue\", \"class\": \"trunk\", \"rank\": 1, \"detail\": \"overview\", "
                + "\"twin\": false, \"structure\": \"bridge\", \"approximate\": false, \"breadth\": 1.0, \"ink\": 1.0, \"accuracy\": \"\"}, \"geometry\": {\"type\": \"LineString\", \"coordinates\": [\n[114.006000, 22.510000],\n"), made);
        assertTrue(made.contains("\"en\": \"East Street\", \"class\": \"small\", \"rank\": 5, \"detail\": \"close\""), made);
        assertTrue(made.contains("[114.010000, 22.500000]\n]") && !made.contains("22.490000"), "what lies in the sea is cut off: " + made);
        assertTrue(text("sources.yaml").contains("由文件 roads.geojson 于 ") && text("sources.yaml").contains("layers: [road]"), text("sources.yaml"));
        assertEquals(List.of(), compiled());
        assertTrue(base(roads, "road", "--provider", "某人", "--licence", "ODbL-1.0").out().contains("没有变化"));
        assertTrue(base(roads, "road", "--classes", "cycleway=small").out().contains("highway=cycleway → small：1 个"));
    }

    @Test
    void waterIsAreasAndLines() throws IOException {
        Path water = write("water.geojson",
                feature("\"natural\":\"water\",\"water\":\"reservoir\",\"name\":\"东水库\"", "Polygon", "[[[114.001,22.511],[114.004,22.511],[114.004,22.514],[114.001,22.514],[114.001,22.511]]]"),
                feature("\"waterway\":\"stream\",\"name\":\"东溪\"", "LineString", "[[114.004,22.512],[114.01,22.5]]"),
                feature("\"waterway\":\"canal\"", "LineString", "[[114.012,22.505],[114.015,22.51]]"));
        CommandRun run = base(water, "water");
        assertEquals(0, run.exit(), run::said);
        assertTrue(text("geometry/water_area.geojson").contains("\"class\": \"reservoir\""));
        assertTrue(text("geometry/river.geojson").contains("\"class\": \"canal\", \"rank\": 2, \"approximate\": false, \"ink\": 0.72"), text("geometry/river.geojson"));
        assertTrue(text("geometry/river.geojson").contains("\"class\": \"stream\", \"rank\": 3, \"approximate\": false, \"ink\": 1.0"));
        assertTrue(run.out().contains("1 条线一端悬空"), run::said);
        assertEquals(List.of(), compiled());
    }

    @Test
    void areasAndLinesOfWaterMayComeFromTwoFiles() throws IOException {
        Path rivers = write("rivers.geojson", feature("\"waterway\":\"canal\"", "LineString", "[[114.012,22.505],[114.015,22.51]]"));
        Path lakes = write("lakes.geojson", feature("\"natural\":\"water\",\"water\":\"reservoir\"", "Polygon",
                "[[[114.001,22.511],[114.004,22.511],[114.004,22.514],[114.001,22.514],[114.001,22.511]]]"));
        assertEquals(0, base(rivers, "water", "--provider", "水务局").exit());
        assertEquals(0, base(lakes, "water", "--provider", "测绘院").exit());
        assertTrue(text("sources.yaml").contains("layers: [river]") && text("sources.yaml").contains("layers: [water_area]")
                && text("sources.yaml").contains("provider: 水务局"), text("sources.yaml"));
        assertEquals(List.of(), compiled());
    }

    /** Metres of a grid, and the words of a Chinese table. */
    @Test
    void tablesOfTheCountryAreRead() throws IOException {
        DistrictGrid grid = new DistrictGrid(114);
        StringBuilder csv = new StringBuilder("名称,绿地类型,WKT\n");
        csv.append("东公园,综合公园,\"").append(wkt(grid, 114.001, 22.501, 114.005, 22.505)).append("\"\n");
        csv.append("山,未知,\"").append(wkt(grid, 114.011, 22.501, 114.015, 22.505)).append("\"\n");
        Path file = Files.writeString(temporary.resolve("green.csv"), csv);
        CommandRun run = base(file, "green", "--crs", "EPSG:4547");
        assertEquals(0, run.exit(), run::said);
        assertTrue(run.out().contains("绿地类型=综合公园 → park：1 个") && run.out().contains("绿地类型=未知（1 个）"), run::said);
        assertTrue(text("geometry/green.geojson").contains("[114.001000, 22.501000]"), text("geometry/green.geojson"));
        assertEquals(List.of(), compiled());
    }

    private static String wkt(DistrictGrid grid, double west, double south, double east, double north) {
        StringBuilder ring = new StringBuilder("POLYGON ((");
        double[][] corners = {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
        for (double[] corner : corners) {
            EastNorth at = grid.toGrid(new LonLat(corner[0], corner[1]));
            ring.append(ring.toString().endsWith("(") ? "" : ", ").append(String.format(Locale.ROOT, "%.3f %.3f", at.east(), at.north()));
        }
        return ring + "))";
    }

    @Test
    void stationsOffTheLineStayOut() throws IOException {
        assertEquals(0, base(write("line.geojson", feature("\"name\":\"1号线\",\"ref\":\"1\",\"railway\":\"subway\"", "LineString", "[[114.001,22.51],[114.019,22.51]]")), "metro_line").exit());
        CommandRun run = base(write("stations.geojson", feature("\"name\":\"东站\",\"line\":\"1;2\"", "Point", "[114.01,22.51005]"), feature("\"name\":\"西站\"", "Point", "[114.01,22.515]")), "metro_station");
        assertEquals(0, run.exit(), run::said);
        assertTrue(run.out().contains("1 个要素不在它该在的线上"), run::said);
        assertTrue(text("geometry/metro_station.geojson").contains("\"lines\": \"1/2\""), text("geometry/metro_station.geojson"));
        assertTrue(text("geometry/metro_line.geojson").contains("\"en\": \"Line 1\", \"line\": \"1\""));
        assertEquals(List.of(), compiled());
    }

    @Test
    void whatDoesNotFitIsSaidAndNothingWritten() throws IOException {
        Path roads = write("roads.geojson", feature("\"kind\":\"x\"", "LineString", "[[114.001,22.51],[114.005,22.51]]"));
        assertTrue(base(roads, "rail").err().contains("没有能制作的底图图层“rail”"));
        assertTrue(base(roads, "building").err().contains("没有可用的图层"), () -> base(roads, "building").said());
        assertTrue(base(roads, "road", "--map", "kind=speed").err().contains("图层 road 没有字段“speed”"), () -> base(roads, "road", "--map", "kind=speed").said());
        assertTrue(base(roads, "road", "--map", "kind=class", "--classes", "x=street").err().contains("没有“street”这一类；有：motorway, trunk"));
        assertTrue(base(roads, "road", "--classes", "x").err().contains("不成对"));
        CommandRun open = base(roads, "road");
        assertEquals(2, open.exit());
        assertTrue(open.err().contains("没有图层 road 能用的要素"), open::said);
        assertFalse(Files.exists(folder.resolve("geometry/road.geojson")));
        assertEquals(0, base(roads, "road", "--classes", "*=small", "--dry-run").exit());
        assertFalse(Files.exists(folder.resolve("geometry/road.geojson")));
        Path empty = BareFolder.copyTo(temporary.resolve("empty"));
        CommandRun none = CommandRun.of("--lang", "zh", "author", "base", roads.toString(), "--layer", "road", "--into", empty.toString());
        assertTrue(none.err().contains("还没有街道"), none::said);
    }
}
