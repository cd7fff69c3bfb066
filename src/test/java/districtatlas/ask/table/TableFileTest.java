package districtatlas.ask.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.state.Filter;
import districtatlas.ui.SmallPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import mil.nga.geopackage.extension.rtree.RTreeIndexExtension;
import mil.nga.geopackage.features.user.FeatureDao;
import mil.nga.geopackage.features.user.FeatureResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files of tables, read back by others. */
class TableFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final DistrictGrid GRID = new DistrictGrid(114);

    @TempDir
    Path folder;

    private final SmallPlan small = SmallPlan.make();
    private final Messages messages = new Messages(Lang.EN);
    private final ItemFilter filter = ItemFilter.of(small.plan(), small.gazetteer());
    private final ItemTable items = new ItemTable(filter, small.gazetteer(), messages);

    /** In degrees as they are: the made-up plan's own are none. */
    private static Coordinate onGrid(double lon, double lat) {
        EastNorth there = GRID.toGrid(new LonLat(lon, lat));
        return new Coordinate(there.east(), there.north());
    }

    /** A line, and an area whose ring runs with the clock. */
    private static Map<ItemId, Geometry> shapes() {
        return Map.of(SmallPlan.FERRY, GEOMETRY.createLineString(new Coordinate[] {onGrid(113.9, 22.5), onGrid(113.95, 22.55)}),
                SmallPlan.LIGHTHOUSE, GEOMETRY.createPolygon(new Coordinate[] {onGrid(113.9, 22.5), onGrid(113.9, 22.6), onGrid(114, 22.6), onGrid(113.9, 22.5)}));
    }

    private Path write(String name, Filter of) throws IOException {
        Path file = folder.resolve(name);
        TableFile writer = new TableFile(new TableGround(small.plan(), new ItemShapes(shapes()), GRID), messages);
        writer.write(file, Format.of(file).orElseThrow(), items.of(filter.matches(of)), TableAbout.of(small.plan(), filter.matches(of), messages, DAY));
        return file;
    }

    @Test
    void geoJsonHasEveryRowInDegreesWithSourcesAndSaysUnderWhichFilter() throws IOException {
        JsonNode read = new ObjectMapper().readTree(write("a.geojson", Filter.NONE).toFile());
        assertEquals("FeatureCollection", read.get("type").asText());
        assertFalse(read.has("crs"), "RFC 7946 knows one system");
        assertEquals(small.plan().items().size(), read.get("features").size());
        assertEquals(DAY.toString(), read.get("about").get("Exported on").asText());
        for (JsonNode feature : read.get("features")) {
            assertTrue(feature.get("properties").has("sources"));
        }
        JsonNode ferry = feature(read, "ferry");
        assertEquals("LineString", ferry.get("geometry").get("type").asText());
        assertEquals(113.9, ferry.get("geometry").get("coordinates").get(0).get(0).asDouble(), 1e-6);
        assertEquals(22.5, ferry.get("geometry").get("coordinates").get(0).get(1).asDouble(), 1e-6);
        assertTrue(feature(read, "nowhere").get("geometry").isNull());
        assertEquals(65.5, feature(read, "works-3").get("properties").get("lon").asDouble() - 1.5, 1e-9, "a number, not a text");
    }

    @Test
    void outerRingsOfGeoJsonRunAgainstTheClock() throws IOException {
        JsonNode ring = feature(new ObjectMapper().readTree(write("a.geojson", Filter.NONE).toFile()), "lighthouse").get("geometry").get("coordinates").get(0);
        Coordinate[] corners = new Coordinate[ring.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble());
        }
        assertTrue(Orientation.isCCW(corners));
    }

    private static JsonNode feature(JsonNode read, String id) {
        for (JsonNode feature : read.get("features")) {
            if (feature.get("id").asText().equals(id)) {
                return feature;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void anIndependentReaderFindsTheGeoPackageWithItsLayersItsIndexAndItsStyles() throws IOException {
        try (GeoPackage independent = GeoPackageManager.open(write("a.gpkg", Filter.NONE).toFile())) {
            assertEquals(Set.of("items", "items_line", "items_area"), Set.copyOf(independent.getFeatureTables()));
            int rows = 0;
            for (String name : independent.getFeatureTables()) {
                FeatureDao table = independent.getFeatureDao(name);
                assertEquals("EPSG:4490", table.getProjection().getAuthority() + ":" + table.getProjection().getCode());
                assertTrue(new RTreeIndexExtension(independent).has(table.getTable()), name);
                FeatureResultSet all = table.queryForAll();
                while (all.moveToNext()) {
                    assertFalse(all.getRow().getValueString("id").isEmpty());
                    rows++;
                }
                all.close();
                assertTrue(table.getTable().getColumnNames().length > 16, "sources among the columns");
                assertEquals(1, independent.getConnection().count("layer_styles", "f_table_name = '" + name + "' and styleQML like '%renderer-v2%' and styleQML like '%Kind%'", null));
            }
            assertEquals(small.plan().items().size(), rows);
            assertEquals(5, independent.getConnection().count("list_about", null, null));
        }
    }

    @Test
    void aListTakesThePlaceOfAListButNeverThatOfAnotherDatabase() throws IOException {
        Path file = write("a.gpkg", Filter.NONE);
        write("a.gpkg", Filter.NONE.withZones(Set.of(SmallPlan.DOCKS)));
        try (GeoPackage independent = GeoPackageManager.open(file.toFile())) {
            assertEquals(List.of("items_line"), independent.getFeatureTables().stream().filter(t -> independent.getFeatureDao(t).count() > 0).toList());
        }
        Path atlas = folder.resolve("atlas.gpkg");
        Files.copy(Path.of(System.getProperty("atlas.file", "target/atlas/nanshan.gpkg")), atlas);
        byte[] before = Files.readAllBytes(atlas);
        AtlasFileException refused = assertThrows(AtlasFileException.class, () -> write("atlas.gpkg", Filter.NONE));
        assertEquals("write.atlas", refused.problem().code());
        assertArrayEquals(before, Files.readAllBytes(atlas));
    }

    @Test
    void whereThereIsNoWritingNothingIsLeft() throws IOException {
        assertThrows(NotWritten.class, () -> write("nowhere/a.geojson", Filter.NONE));
        assertThrows(NotWritten.class, () -> write("nowhere/a.csv", Filter.NONE));
        assertThrows(NotWritten.class, () -> write("nowhere/a.xlsx", Filter.NONE));
        assertThrows(AtlasFileException.class, () -> write("nowhere/a.gpkg", Filter.NONE));
        Files.writeString(folder.resolve("diary.csv"), "dear diary");
        assertThrows(NotWritten.class, () -> write("diary.csv", Filter.NONE), "it is no table of ours");
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("diary.csv")), left.toList());
        }
    }

    /** Read with nothing but what the JDK has: a workbook is XML in a ZIP. */
    @Test
    void aWorkbookHasTypedNumbersAHeaderThatStaysAndASheetThatSaysWhatItIs() throws Exception {
        Path file = write("a.xlsx", Filter.NONE.withZones(Set.of(SmallPlan.DOCKS)));
        try (ZipFile book = new ZipFile(file.toFile())) {
            Document rows = xml(book, "xl/worksheets/sheet1.xml");
            Element pane = (Element) rows.getElementsByTagName("pane").item(0);
            assertEquals("frozen", pane.getAttribute("state"));
            assertEquals("1", pane.getAttribute("ySplit"));
            assertEquals("65", plain(cell(rows, "K2").getTextContent()), "longitude");
            assertTrue(List.of("", "n").contains(cell(rows, "K2").getAttribute("t")), "a number, not a text");
            assertEquals("s", cell(rows, "B2").getAttribute("t"));
            assertEquals(2, rows.getElementsByTagName("row").getLength());
            String texts = xml(book, "xl/sharedStrings.xml").getDocumentElement().getTextContent();
            for (String said : List.of("轮渡码头", "Sources", "in Docks", "1 listed, of 13", "Five-Year Plan of Bay Town", "Ch. 1 · s. 1")) {
                assertTrue(texts.contains(said), said + " in " + texts);
            }
            assertEquals(7, xml(book, "xl/worksheets/sheet2.xml").getElementsByTagName("row").getLength(), "five facts, a head, a source");
        }
    }

    private static String plain(String number) {
        return new java.math.BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static Document xml(ZipFile book, String entry) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(book.getInputStream(book.getEntry(entry)));
    }

    private static Element cell(Document sheet, String at) {
        NodeList cells = sheet.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            if (((Element) cells.item(i)).getAttribute("r").equals(at)) {
                return (Element) cells.item(i);
            }
        }
        throw new AssertionError(at);
    }

    @Test
    void csvBeginsWithTheMarkThatSpreadsheetsWant() throws IOException {
        byte[] bytes = Files.readAllBytes(write("a.csv", Filter.NONE.withZones(Set.of(SmallPlan.DOCKS))));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFFid,Name (Chinese),Name (English),"), text);
        assertEquals(2, text.strip().lines().count());
        assertTrue(text.contains("轮渡码头"), text);
    }
}
