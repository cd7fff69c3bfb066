package districtatlas.data.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.CrsClaim;
import districtatlas.data.DataFile;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.WholeLayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

class DxfFormatTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String POINT = "0 POINT|8 a|10 1.0|20 2.0|30 3.0";

    @TempDir
    Path folder;

    @Test
    void eachLayerOfTheDrawingIsALayer() {
        try (DataFile file = open(new DxfText().layer("Walls", 0, 3).layer("frozen", 1, 4).layer("off", 0, -5)
                .with("0 POINT|5 2A|8 WALLS|10 1.0|20 2.0|30 7.5", "0 POINT|8 walls|62 1|6 DASHED|10 1.0|20 2.0", "0 POINT|8 frozen|420 255|10 1.0|20 2.0",
                        "0 POINT|8 off|10 1.0|20 2.0", "0 POINT|8 unlisted|10 1.0|20 2.0"))) {
            assertEquals(List.of("Walls", "frozen", "off", "unlisted"), file.layers().stream().map(l -> l.name()).toList());
            WholeLayer walls = layer(file, 0);
            assertEquals(Arrays.asList("Walls", "POINT", "#00FF00", "CONTINUOUS", 7.5, "2A"), Arrays.asList(walls.records().get(0).values()));
            assertEquals(List.of("#00FF00", "#FF0000"), walls.values("color"));
            assertEquals(List.of("#0000FF"), layer(file, 1).values("color"));
            assertEquals(List.of("data.dxf-hidden"), layer(file, 1).codes());
            assertEquals(List.of("data.dxf-hidden"), layer(file, 2).codes());
            assertEquals(CrsClaim.NONE, file.layers().get(0).crs());
            assertEquals(2, file.layers().get(0).features().getAsLong());
        }
    }

    @ParameterizedTest
    @CsvSource({"1,#FF0000", "7,#000000", "9,#C0C0C0", "10,#FF0000", "11,#FF7F7F", "12,#A50000", "19,#261313", "20,#FF3F00", "30,#FF7F00", "90,#00FF00", "170,#0000FF", "240,#FF003F", "250,#333333", "255,#FFFFFF"})
    void numberedColoursAreThoseOfThePalette(int number, String color) {
        assertEquals(color, NumberedColors.color(number));
    }

    @Test
    void unitsAreSaidAndMetresAreNoDegrees() {
        try (DataFile file = open(new DxfText().header("9 $INSUNITS|70 6").with(POINT))) {
            assertEquals(CrsClaim.NONE.withDegrees(false), file.layers().get(0).crs());
            assertTrue(file.found().isEmpty());
        }
        try (DataFile file = open(new DxfText().header("9 $INSUNITS|70 4").with(POINT))) {
            assertEquals(List.of("data.dxf-units"), WholeLayer.codes(file.found()));
            assertEquals(CrsClaim.NONE, file.layers().get(0).crs());
        }
    }

    @Test
    void aBlockIsDrawnWhereItIsInserted() {
        WholeLayer layer = only(new DxfText().block("B", "0 LINE|8 0|62 0|10 1|20 1|11 2|21 1", "0 POINT|8 a|10 1|20 2")
                .with("0 INSERT|5 9|8 a|62 5|2 b|10 100|20 200|41 2|42 3|50 90"));
        assertEquals(List.of("LINESTRING (100 200, 100 202)", "POINT (97 200)"), rounded(layer));
        assertEquals(List.of("B", "B"), layer.values("block"));
        assertEquals(List.of("#0000FF", ""), layer.values("color").stream().map(c -> c == null ? "" : c).toList());
        assertTrue(layer.records().get(0).number().startsWith("9/"));
    }

    @Test
    void arraysAndBlocksWithinBlocksAreDrawn() {
        WholeLayer layer = only(new DxfText().block("IN", "0 POINT|8 a|10 1|20 1").block("OUT", "0 INSERT|8 a|2 IN|10 11|20 1")
                .with("0 INSERT|8 a|2 OUT|10 0|20 0|70 2|71 2|44 100|45 1000"));
        assertEquals(List.of("POINT (10 0)", "POINT (110 0)", "POINT (10 1000)", "POINT (110 1000)"), rounded(layer));
    }

    @Test
    void blocksThatAreNotThereOrContainThemselvesAreTold() {
        try (DataFile file = open(new DxfText().block("A", "0 INSERT|8 a|2 B|10 0|20 0", "0 POINT|8 a|10 1|20 1").block("B", "0 INSERT|8 a|2 A|10 0|20 0", "0 INSERT|8 a|2 A|10 0|20 0")
                .with("0 INSERT|8 a|2 A|10 0|20 0", "0 INSERT|8 a|2 missing|10 0|20 0"))) {
            assertEquals(List.of("data.dxf-recursion", "data.dxf-block"), WholeLayer.codes(file.found()));
            assertEquals(1, layer(file, 0).records().size());
        }
    }

    /** Ten blocks, each ten thousand times in the next. */
    @Test
    void aBombOfBlocksIsBounded() {
        DxfText text = new DxfText().block("B0", "0 LINE|8 a|10 0|20 0|11 1|21 1");
        for (int i = 1; i < 10; i++) {
            text.block("B" + i, "0 INSERT|8 a|2 B" + (i - 1) + "|10 0|20 0|70 100|71 100|44 1|45 1");
        }
        try (DataFile file = open(text.with("0 INSERT|8 a|2 B9|10 0|20 0"))) {
            assertEquals(List.of("data.dxf-full"), WholeLayer.codes(file.found()));
            assertTrue(file.layers().get(0).features().getAsLong() <= DxfExpansion.MOST_COPIES);
        }
    }

    @Test
    void attributesOfASurveyorsSymbolAreColumns() {
        WholeLayer layer = only(new DxfText().block("界址点", "0 CIRCLE|8 0|10 1|20 1|40 0.5", "0 ATTDEF|8 0|2 点号")
                .with("0 INSERT|8 a|66 1|2 界址点|10 5|20 6|1001 SOUTH|1000 301100", "0 ATTRIB|8 a|10 9|20 9|1 J1|2 点号", "0 SEQEND|8 a"));
        assertEquals(List.of("INSERT", "CIRCLE"), layer.values("type"));
        assertEquals("POINT (5 6)", layer.shapes().get(0));
        assertEquals(List.of("J1", "J1", "界址点", "301100"), List.of(layer.values("text").get(0), layer.values("点号").get(0), layer.values("block").get(0), layer.values("xdata_SOUTH").get(0)));
    }

    @Test
    void chineseIsReadAsDeclaredOrAsItIs() throws IOException {
        String text = new DxfText().with("0 TEXT|8 注记|10 1|20 2|1 南头街道界址点一览", "0 POINT|8 街道界|10 1|20 2").toString();
        assertEquals(List.of("南头街道界址点一览"), read(text.getBytes(GBK)).values("text"));
        String declared = new DxfText().header("9 $ACADVER|1 AC1015|9 $DWGCODEPAGE|3 ANSI_936").with("0 TEXT|8 注记|10 1|20 2|1 中").toString();
        assertEquals(List.of("中"), read(declared.getBytes(GBK)).values("text"));
        assertEquals(List.of("南头街道界址点一览"), read(text.getBytes(StandardCharsets.UTF_8)).values("text"));
        String modern = new DxfText().header("9 $ACADVER|1 AC1027|9 $DWGCODEPAGE|3 ANSI_936").with("0 TEXT|8 a|10 1|20 2|1 中").toString();
        assertEquals(List.of("中"), read(modern.getBytes(StandardCharsets.UTF_8)).values("text"));
        byte[] latin = new DxfText().with("0 TEXT|8 a|10 1|20 2|1 x\u00bf\\U+03bb y").toString().getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("x\u00bf\u03bb y"), read(latin).values("text"));
        WholeLayer escaped = only(new DxfText().with("0 TEXT|8 \\U+8857\\U+9053|10 1|20 2|1 \\U+5357\\M+5C9BD"));
        assertEquals("街道", escaped.layer().name());
        assertEquals(List.of("南山"), escaped.values("text"));
    }

    @Test
    void whatIsNotReadIsCountedByKind() {
        try (DataFile file = open(new DxfText().with(POINT, "0 DIMENSION|8 a|10 1|20 2", "0 DIMENSION|8 a", "0 TCH_WALL|8 a", "0 LINE|8 a|67 1|10 1|20 2|11 3|21 4", "0 POINT|8 a|60 1|10 1|20 2"))) {
            assertEquals(List.of("data.dxf-hidden-entity", "data.dxf-paper", "data.dxf-skipped", "data.dxf-proxy"), WholeLayer.codes(file.found()));
            assertEquals(List.of("2", "DIMENSION"), file.found().kinds().get(2).first().get(0).parts());
            assertEquals(1, layer(file, 0).records().size());
        }
        WholeLayer bad = only(new DxfText().with(POINT, "0 LINE|5 7F|8 a|10 x|20 2|11 3|21 4", "0 CIRCLE|5 80|8 a|10 1|20 2"));
        assertEquals(List.of("data.dxf-entity"), bad.codes());
        assertEquals(List.of("7F", "80"), bad.found().kinds().get(0).first().stream().map(p -> p.where()).toList());
    }

    @Test
    void whatIsWholeBeforeACutIsKept() {
        String text = new DxfText().with("0 LINE|8 a|10 1|20 2|11 3|21 4", "0 LINE|8 a|10 1|20 2|11 30|21 40", "0 LINE|8 a|10 1|20 2|11 30|21 40").toString();
        try (DataFile file = open(text.substring(0, text.lastIndexOf("40")))) {
            assertEquals(2, layer(file, 0).records().size());
            assertEquals(List.of("data.dxf-cut"), WholeLayer.codes(file.found()));
        }
        assertEquals(3, only(text.replace("\r\n", "\r")).records().size());
        assertEquals("data.dxf-broken", refusal(text.substring(0, text.indexOf("LINE"))));
        assertEquals("data.dxf-other", refusal("hello\nworld\n"));
        assertEquals("data.dxf-other", refusal(""));
        try (DataFile file = open(new DxfText())) {
            assertEquals(List.of("data.dxf-empty"), WholeLayer.codes(file.found()));
        }
    }

    /** Codes of one byte up to R12, of two since. */
    @Test
    void aBinaryDrawingIsReadAsTheSameInText() throws IOException {
        DxfText text = new DxfText().header("9 $INSUNITS|70 6").layer("界", 0, 3).block("B", POINT).with("0 INSERT|8 a|2 B|10 100.5|20 200", "0 TEXT|8 a|10 1|20 2|1 南头街道界址点一览", "0 LINE|8 a|10 1|20 2|11 -3|21 4e6");
        WholeLayer plain = read(text.toString().getBytes(GBK));
        for (boolean wide : new boolean[] {false, true}) {
            byte[] binary = DxfText.binary(text.toString(), wide, GBK);
            WholeLayer read = read(binary);
            assertEquals(plain.shapes(), read.shapes());
            assertEquals(plain.values("text"), read.values("text"));
            assertTrue(new DxfFormat().fits(Path.of("a.bin"), binary));
            assertEquals(2, read(Arrays.copyOf(binary, binary.length - 40)).records().size());
        }
    }

    @Test
    void itIsKnownByItsFirstLines() {
        DxfFormat format = new DxfFormat();
        assertTrue(format.fits(Path.of("a.txt"), "999\nmade by hand\n  0\r\nSECTION\r\n".getBytes(StandardCharsets.UTF_8)));
        assertTrue(format.fits(Path.of("a.DXF"), new byte[0]));
        assertFalse(format.fits(Path.of("renamed.dxf"), "AC1015\0".getBytes(StandardCharsets.UTF_8)));
        assertFalse(format.fits(Path.of("a.txt"), "0\n1\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** Cut anywhere, or with any bytes turned: refused in words, or what is whole is read. */
    @Test
    void anyDamageIsMetInWords() throws IOException {
        byte[] whole = new DxfText().layer("a", 0, 1).block("B", POINT, "0 CIRCLE|8 0|10 1|20 1|40 5").with(POINT, "0 INSERT|8 a|2 B|10 0|20 0|70 2|71 3|44 1|45 1",
                "0 LWPOLYLINE|8 a|90 3|70 1|10 0|20 0|42 0.5|10 5|20 0|10 5|20 5", "0 SPLINE|8 a|70 8|71 3|40 0|40 0|40 0|40 0|40 1|40 1|40 1|40 1|10 0|20 0|10 1|20 1|10 2|20 1|10 3|20 0",
                "0 HATCH|8 a|10 0|20 0|91 1|92 1|93 2|72 2|10 0|20 0|40 1|50 0|51 180|73 1|72 1|10 -1|20 0|11 1|21 0|97 0|75 0", "0 MTEXT|8 a|10 1|20 1|1 {\\fx;a}").toString().getBytes(GBK);
        Random random = new Random(17);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(5); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? (byte) ('0' + random.nextInt(10)) : (byte) random.nextInt(256);
            }
            try (DataFile file = new DxfFormat().open(Files.write(folder.resolve("a.dxf"), bytes), ReadOptions.usual())) {
                file.layers().forEach(WholeLayer::of);
            } catch (DataRefused inWords) {
                assertTrue(inWords.problem().code().startsWith("data.dxf-"));
            }
        }
    }

    private static List<String> rounded(WholeLayer layer) {
        GeometryPrecisionReducer millimetres = new GeometryPrecisionReducer(new PrecisionModel(1000));
        return layer.records().stream().map(r -> millimetres.reduce(r.geometry().orElseThrow()).toString()).toList();
    }

    private DataFile open(Object text) {
        try {
            return new DxfFormat().open(Files.writeString(folder.resolve("a.dxf"), text.toString()), ReadOptions.usual());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WholeLayer read(byte[] bytes) throws IOException {
        try (DataFile file = new DxfFormat().open(Files.write(folder.resolve("a.dxf"), bytes), ReadOptions.usual())) {
            return layer(file, 0);
        }
    }

    private WholeLayer only(Object text) {
        try (DataFile file = open(text)) {
            assertEquals(1, file.layers().size());
            return layer(file, 0);
        }
    }

    private static WholeLayer layer(DataFile file, int number) {
        return WholeLayer.of(file.layers().get(number));
    }

    private String refusal(String text) {
        return assertThrows(DataRefused.class, () -> open(text).close()).problem().code();
    }
}
