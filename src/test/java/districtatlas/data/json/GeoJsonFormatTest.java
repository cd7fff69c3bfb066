package districtatlas.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding.Why;
import districtatlas.data.WholeReading;
import districtatlas.data.WholeReading.OneLayer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonFormatTest {
    private final DataFormat format = new GeoJsonFormat();
    @TempDir
    private Path folder;

    private Path write(String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private WholeReading read(String text) {
        return WholeReading.of(format, write("x.geojson", text, StandardCharsets.UTF_8));
    }

    private String refusal(String text) {
        return WholeReading.refusal(format, write("x.geojson", text, StandardCharsets.UTF_8));
    }

    /** A collection of features written as {@code properties | geometry}. */
    private static String features(String... each) {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", Arrays.stream(each).map(f -> {
            String[] halves = f.split("\\|");
            return "{\"type\":\"Feature\",\"properties\":" + halves[0] + ",\"geometry\":" + halves[1] + "}";
        }).toList()) + "]}";
    }

    private static String point(String properties) {
        return properties + "|{\"type\":\"Point\",\"coordinates\":[113.9,22.5]}";
    }

    @Test
    void membersMayStandInAnyOrder() {
        OneLayer layer = read("{\"features\":[{\"geometry\":{\"coordinates\":[[1,2],[3,4]],\"type\":\"LineString\"},\"properties\":{\"a\":1},\"type\":\"Feature\"}],"
            + "\"name\":\"路\",\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4547\"},\"type\":\"name\"},\"type\":\"FeatureCollection\"}").layers().get("路");
        assertEquals(List.of("LINESTRING (1 2, 3 4)"), layer.shapes());
        assertEquals(List.of("a INTEGER"), layer.types());
        assertEquals(OptionalInt.of(4547), layer.crs().epsg());
        assertEquals(CrsClaim.Axes.EAST_FIRST, layer.crs().axes());
    }

    @Test
    void aFeatureAGeometryAndAListOfFeaturesAreReadToo() {
        assertEquals(List.of("POINT (1 2)"), read("{\"type\":\"Feature\",\"id\":7,\"properties\":{\"a\":\"x\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}").only().shapes());
        assertEquals(List.of("MULTIPOINT ((1 2), (3 4))"), read("{\"type\":\"MultiPoint\",\"coordinates\":[[1,2],[3,4]]}").only().shapes());
        OneLayer list = read("[{\"type\":\"Feature\",\"properties\":{\"a\":1},\"geometry\":null}, 5, {\"type\":\"Feature\",\"properties\":null,\"geometry\":null}]").only();
        assertEquals(List.of("-", "-"), list.shapes());
        assertEquals(List.of("data.json-no-object:2"), list.codes());
        assertEquals(List.of(), read(features()).only().records());
    }

    @Test
    void aColumnIsOfTheWidestKind() {
        OneLayer layer = read(features(
            point("{\"n\":1,\"r\":1,\"t\":2,\"b\":true,\"big\":4403050010010000112233,\"wide\":9007199254740993,\"o\":{\"x\":[1,2.50]},\"e\":null}"),
            point("{\"n\":9223372036854775807,\"r\":2.5,\"t\":\"二\",\"b\":false,\"big\":5,\"wide\":1.5,\"o\":\"x\",\"late\":1e2}"))).only();
        assertEquals(List.of("n INTEGER", "r REAL", "t TEXT", "b BOOLEAN", "big TEXT", "wide TEXT", "o TEXT", "e TEXT", "late REAL"), layer.types());
        assertEquals(Arrays.asList(1L, 1.0, "2", true, "4403050010010000112233", "9007199254740993", "{\"x\":[1,2.50]}", null, null), layer.row(0));
        assertEquals(Arrays.asList(Long.MAX_VALUE, 2.5, "二", false, "5", "1.5", "x", null, 100.0), layer.row(1));
        assertEquals(List.of("data.json-mixed:t,wide", "data.json-endless:big", "data.json-nested:o"), layer.codes());
    }

    @Test
    void anIdIsAColumnUnlessThereIsOne() {
        OneLayer own = read("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":1,\"properties\":{},\"geometry\":null},"
            + "{\"type\":\"Feature\",\"id\":\"二\",\"properties\":{},\"geometry\":null,\"title\":\"x\"}]}").only();
        assertEquals(List.of("id TEXT"), own.types());
        assertEquals(List.of("1"), own.row(0));
        assertEquals(List.of("data.json-members"), own.codes());
        OneLayer twice = read("{\"type\":\"Feature\",\"id\":1,\"properties\":{\"id\":\"a\"},\"geometry\":null}").only();
        assertEquals(List.of("a"), twice.row(0));
        assertEquals(List.of("data.json-id-twice"), twice.codes());
    }

    @Test
    void eachBadGeometryIsLeftOutWithItsNumberAndLine() {
        OneLayer layer = read(features(point("{}"),
            "{}|{\"type\":\"Point\",\"coordinates\":[\"113.9\",\"22.5\"]}",
            "{}|{\"type\":\"polygon\",\"coordinates\":[]}",
            "{}|{\"type\":\"LineString\",\"coordinates\":[[1,2]]}",
            "{}|{\"type\":\"Polygon\",\"coordinates\":[[1,2],[3,4],[1,2]]}",
            "{}|{\"type\":\"Point\",\"coordinates\":[1]}",
            "{}|{\"type\":\"Point\"}",
            "{}|\"POINT (1 2)\"",
            "{}|{\"type\":\"Point\",\"coordinates\":[null,2]}",
            "{}|{\"type\":\"Point\",\"coordinates\":{\"x\":1}}",
            "{}|{\"type\":\"LineString\",\"coordinates\":[[[[[[[[[[1]]]]]]]]]]}",
            point("{}"))).only();
        assertEquals(List.of("1", "12"), layer.numbers());
        assertEquals(List.of("data.json-place-text:2 (L3)", "data.json-type:3 (L4)", "data.line-short:4 (L5)", "data.json-depth:5 (L6)", "data.json-place-short:6 (L7)",
            "data.json-no-places:7 (L8)", "data.json-no-shape:8 (L9)", "data.json-place:9 (L10)", "data.json-no-array:10 (L11)", "data.nested-deep:11 (L12)"), layer.codes());
    }

    @Test
    void whatIsOddAndCanBeReadIsRead() {
        OneLayer layer = read(features("{}|{\"type\":\"Point\",\"coordinates\":[0,0]}",
            "{}|{\"type\":\"Point\",\"coordinates\":[1e30,-1e30]}",
            "{}|{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9]]]}",
            "{}|{\"type\":\"Point\",\"coordinates\":[1,2,3,4]}",
            "{}|{\"type\":\"MultiPolygon\",\"coordinates\":[]}",
            "{}|{\"type\":\"MultiPolygon\",\"coordinates\":[[],[[[0,0],[9,0],[9,9],[0,0]]]]}",
            "{}|{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]],[[[20,0],[29,0],[29,9],[20,0]]]]}",
            "{}|{\"type\":\"MultiLineString\",\"coordinates\":[[[0,0],[1,1]],[[2,2],[3,3]]]}",
            "{}|{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,2]},{\"type\":\"GeometryCollection\",\"geometries\":[]}]}",
            "{\"a\":NaN}|{\"type\":\"Point\",\"coordinates\":[NaN,NaN]}")).only();
        assertEquals(List.of("POINT (0 0)", "POINT (1000000000000000000000000000000 -1000000000000000000000000000000)", "POLYGON ((0 0, 9 0, 9 9, 0 0))", "POINT (1 2)", "MULTIPOLYGON EMPTY",
            "MULTIPOLYGON (EMPTY, ((0 0, 9 0, 9 9, 0 0)))", "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (1 1, 2 1, 2 2, 1 1)), ((20 0, 29 0, 29 9, 20 0)))",
            "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))", "GEOMETRYCOLLECTION (POINT (1 2), GEOMETRYCOLLECTION EMPTY)", "POINT EMPTY"), layer.shapes());
        assertEquals(List.of("data.ring-closed:3", "data.height-dropped:4"), layer.codes());
    }

    @Test
    void linesStandEachForItself() {
        String text = "{\"type\":\"Feature\",\"properties\":{\"a\":1},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}\n\n"
            + "{\"type\":\"Feature\",\"properties\":{\"a\":2,\n"
            + "17\n"
            + "{\"type\":\"Feature\",\"properties\":{\"a\":\"三\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[3,4]}}\r\n"
            + "{\"type\":\"Feature\",\"properties\":{\"a\":4},\"geom";
        OneLayer layer = WholeReading.of(format, write("x.geojson", text, StandardCharsets.UTF_8)).only();
        assertEquals(List.of("1", "5"), layer.numbers());
        assertEquals(List.of("POINT (1 2)", "POINT (3 4)"), layer.shapes());
        assertEquals(List.of("a TEXT"), layer.types());
        assertEquals(List.of("data.json-line:3,6", "data.json-no-object:4"), layer.codes().stream().filter(c -> !c.startsWith("data.json-mixed")).toList());
        OneLayer bad = WholeReading.of(format, write("x.ndjson", "no JSON" + text.substring(text.indexOf('\n')), StandardCharsets.UTF_8)).only();
        assertEquals(List.of("5"), bad.numbers());
    }

    @Test
    void recordMarksPartRecordsOfSeveralLines() {
        String mark = "\u001e";
        String text = mark + "{\"type\":\"Feature\",\n\"properties\":{\"a\":1},\n\"geometry\":null}\n" + mark + "{\"type\":\"Feature\",\"properties\":{\"a\":2},\"geometry\":null}\n";
        OneLayer layer = read(text).only();
        assertEquals(List.of("1", "4"), layer.numbers());
        assertEquals(2, layer.features());
    }

    @Test
    void systemsAreNamedInManyWays() {
        assertEquals(OptionalInt.of(4326), crs("{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}}").epsg());
        assertEquals(OptionalInt.of(4490), crs("{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:4490\"}}").epsg());
        assertEquals(OptionalInt.of(4526), crs("{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG:9.9.1:4526\"}}").epsg());
        assertEquals(OptionalInt.of(2383), crs("{\"type\":\"name\",\"properties\":{\"name\":\"http://www.opengis.net/def/crs/EPSG/0/2383\"}}").epsg());
        assertEquals(OptionalInt.of(3857), crs("{\"type\":\"EPSG\",\"properties\":{\"code\":3857}}").epsg());
        assertEquals(CrsClaim.NONE, crs("null"));
        assertEquals(CrsClaim.NONE, crs("{\"type\":\"link\",\"properties\":{\"href\":\"http://127.0.0.1:9/x.prj\"}}"));
        assertEquals(Optional.of("本地坐标"), crs("{\"type\":\"name\",\"properties\":{\"name\":\"本地坐标\"}}").wkt());
        assertEquals(CrsClaim.wgs84ByFormat(), read(features()).only().crs());
    }

    private CrsClaim crs(String member) {
        return read("{\"type\":\"FeatureCollection\",\"crs\":" + member + ",\"features\":[]}").only().crs();
    }

    @Test
    void marksOfServicesAreSeen() {
        assertEquals(Optional.of("datav"), read(features(point("{\"adcode\":1,\"name\":\"x\",\"center\":[1,2],\"level\":\"city\"}"))).only().provider());
        assertEquals(Optional.of("amap"), read(features(point("{\"adcode\":1,\"citycode\":\"0755\"}"))).only().provider());
        assertEquals(Optional.of("gcj02"), read("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"GCJ-02\"}},\"features\":[]}").only().provider());
        assertEquals(Optional.empty(), read(features(point("{\"adcode\":1}"))).only().provider());
    }

    @Test
    void otherEncodingsAreReadAndTold() {
        String text = features(point("{\"名称\":\"前海石公园与中心路绿地\",\"说明\":\"规划为公园绿地，由街道管理\"}"), point("{\"名称\":\"蛇口海滨\",\"说明\":\"沿海岸线的步道\"}"));
        for (String charset : List.of("GB18030", "UTF-8", "UTF-16")) {
            WholeReading read = WholeReading.of(format, write("x.json", text, Charset.forName(charset)));
            assertEquals("前海石公园与中心路绿地", read.only().row(0).get(0), charset);
            assertEquals(charset.equals("UTF-8") ? List.of() : List.of("data.json-encoding"), read.codes(), charset);
        }
        WholeReading marked = WholeReading.of(format, write("x.json", "\ufeff" + text, StandardCharsets.UTF_8));
        assertEquals(Why.MARKED, marked.only().encoding().why());
        Path big5 = write("x.json", text, Charset.forName("Big5-HKSCS"));
        assertEquals(Charset.forName("Big5"), WholeReading.of(format, big5, ReadOptions.usual().withCharset(Charset.forName("Big5"))).only().encoding().charset());
    }

    @Test
    void anotherEncodingIsFoundHoweverLateItShows() {
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < 3_000; i++) {
            text.append("{\"type\":\"Feature\",\"properties\":{\"a\":\"plain\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}},\n");
        }
        text.append("{\"type\":\"Feature\",\"properties\":{\"a\":\"规划中的公园绿地与街道\"},\"geometry\":null}]}");
        WholeReading read = WholeReading.of(format, write("x.json", text.toString(), Charset.forName("GB18030")));
        assertEquals("规划中的公园绿地与街道", read.only().row(3_000).get(0));
    }

    @Test
    void oneFaultyByteIsOneFaultyLetter() throws IOException {
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < 6_000; i++) {
            text.append("{\"type\":\"Feature\",\"properties\":{\"a\":\"规划中的公园绿地与街道管理范围").append(i).append("\"},\"geometry\":null},\n");
        }
        byte[] bytes = text.append("{\"type\":\"Feature\",\"properties\":{\"a\":\"?绿地\"},\"geometry\":null}]}").toString().getBytes(StandardCharsets.UTF_8);
        for (int i = bytes.length - 60; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE8 : bytes[i];
        }
        WholeReading read = WholeReading.of(format, Files.write(folder.resolve("x.json"), bytes));
        assertEquals("\ufffd绿地", read.only().row(6_000).get(0));
        assertEquals("规划中的公园绿地与街道管理范围0", read.only().row(0).get(0));
        assertEquals(List.of("data.json-faulty"), read.codes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "''~data.file-empty", "'  \n '~data.file-empty", "<!DOCTYPE html><html>~data.json-page", "<kml/>~data.json-markup",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"~data.json-cut", "{\"type\":\"FeatureCollection\",\"features\":[}]}~data.json-broken",
        "{\"name\":\"x\",\"version\":1}~data.json-other", "[1,2,3]~data.json-other", "[]~opened: [x]", "17~data.json-other", "#!~data.json-broken"})
    void whatIsNoMapIsRefusedInAWord(String text, String code) {
        assertEquals(code, refusal(text));
    }

    @Test
    void depthIsRefusedAndHarmsNothing() {
        assertEquals("data.json-deep", refusal("[".repeat(100_000)));
        assertEquals("data.json-deep", refusal("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":" + "[".repeat(100_000)));
        assertEquals("data.json-deep", refusal("{\"type\":\"Feature\",\"geometry\":" + "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(50_000)));
    }

    @Test
    void whatFollowsACollectionIsTold() {
        WholeReading read = read(features(point("{}")) + "\n]}");
        assertEquals(1, read.only().records().size());
        assertEquals(List.of("data.json-after"), read.codes());
    }

    @Test
    void aReadingStopsWhenAsked() {
        Path file = write("x.json", features(point("{}"), point("{}")), StandardCharsets.UTF_8);
        Cancel cancel = new Cancel();
        try (DataFile open = format.open(file, new ReadOptions(Optional.empty(), cancel))) {
            cancel.request();
            assertThrows(CancellationException.class, () -> open.layers().get(0).open(new Findings()).next());
            assertThrows(CancellationException.class, () -> format.open(file, new ReadOptions(Optional.empty(), cancel)));
        }
    }

    @Test
    void whatIsGoneMeanwhileIsTold() throws IOException {
        Path file = write("x.json", features(point("{}")), StandardCharsets.UTF_8);
        try (DataFile open = format.open(file, ReadOptions.usual())) {
            Files.delete(file);
            Findings found = new Findings();
            assertTrue(open.layers().get(0).open(found).next().isEmpty());
            assertEquals("data.rest-unread", found.kinds().get(0).code());
        }
        assertThrows(DataRefused.class, () -> format.open(file, ReadOptions.usual()));
    }

    @Test
    void itIsKnownByItsBytesAndByItsName() {
        assertTrue(fits("x.json", "<html>") && fits("x.txt", " {\"type\"") && fits("x", "[{\"type\"") && fits("x.ovjsn", "{") && fits("x.geojsonl", "\u001e{"));
        assertFalse(fits("x.ini", "[General]\na=1") || fits("x.rtf", "{\\rtf1") || fits("x.json", "PK\u0003\u0004") || fits("x.csv", "a,b"));
    }

    private boolean fits(String name, String head) {
        return format.fits(Path.of(name), head.getBytes(StandardCharsets.UTF_8));
    }
}
