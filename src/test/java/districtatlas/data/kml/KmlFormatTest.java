package districtatlas.data.kml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataFile;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding.Why;
import districtatlas.data.WholeLayer;
import districtatlas.data.archive.ZipBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Point;

class KmlFormatTest {
    private static final String POINT = "<Point><coordinates>113.9,22.5,0</coordinates></Point>";

    @TempDir
    Path folder;

    @Test
    void aFolderIsALayerNamedByItsPath() {
        try (DataFile file = open(kml("<name>All</name><Placemark><name>a</name>" + POINT + "</Placemark><Folder><name>甲</name>"
                + "<Folder><Placemark><name>b</name>" + POINT + "</Placemark><name>乙</name></Folder></Folder>"
                + "<Folder><name>甲</name><Folder><name>乙</name><Placemark><name>c</name>" + POINT + "</Placemark></Folder></Folder>"))) {
            assertEquals(List.of("All", "甲/乙"), file.layers().stream().map(l -> l.name()).toList());
            assertEquals(List.of("b", "c"), layer(file, 1).values("name"));
            assertEquals(2, file.layers().get(1).features().getAsLong());
            assertEquals(CrsClaim.wgs84ByFormat(), file.layers().get(0).crs());
            assertEquals("kml", file.kind());
        }
    }

    @Test
    void everyShapeIsReadWithoutHeights() {
        WholeLayer layer = only(placemarks("<Point><coordinates>1,2,3</coordinates></Point>",
                "<LineString><coordinates>\n 1,2 3,4,0\t5,6</coordinates></LineString>",
                "<LinearRing><coordinates>0,0 1,0 1,1</coordinates></LinearRing>",
                "<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing></outerBoundaryIs>"
                        + "<innerBoundaryIs><LinearRing><coordinates>5,1 6,1 6,2</coordinates></LinearRing></innerBoundaryIs></Polygon>",
                "<MultiGeometry><Point><coordinates>1,2</coordinates></Point><MultiGeometry><Point><coordinates>3,4</coordinates></Point></MultiGeometry></MultiGeometry>",
                "<MultiGeometry><Point><coordinates>1,2</coordinates></Point><LineString><coordinates>1,2 3,4</coordinates></LineString></MultiGeometry>",
                "<gx:MultiTrack><gx:Track><when>2020-01-01T00:00:00Z</when><when>2020-01-02T08:00:00+08:00</when><gx:coord>1 2 3</gx:coord><gx:coord>4 5 0</gx:coord></gx:Track></gx:MultiTrack>",
                "<Model><Location/></Model>", "<Point><coordinates/></Point>"));
        assertEquals(List.of("POINT (1 2)", "LINESTRING (1 2, 3 4, 5 6)", "LINESTRING (0 0, 1 0, 1 1, 0 0)", "POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1))",
                "MULTIPOINT ((1 2), (3 4))", "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))", "LINESTRING (1 2, 4 5)", "-"), layer.shapes());
        assertEquals(List.of("data.xml-utc", "data.height-dropped", "data.ring-closed", "data.kml-model", "data.kml-nothing"), layer.codes());
        assertEquals(LocalDateTime.of(2020, 1, 2, 0, 0), layer.values("end").get(6));
    }

    @Test
    void blanksAndCommasAreUnderstoodWhereTheyLeaveOneReading() {
        assertEquals("LINESTRING (1 2, 3 4)", line("1,2,0,3,4,0"));
        assertEquals("LINESTRING (1 2, 3 4)", line("1, 2, 0  3 ,4 ,0"));
        assertEquals("LINESTRING (113 22, 114 23)", line("113 22 0 114 23 0"));
        assertEquals("LINESTRING (113 22, 114 23)", line("113,22,114,23"));
        assertEquals("LINESTRING (113 22, 114 23, 113 23)", line("113,22,\n114,23,\n113,23,"));
        assertEquals("LINESTRING (113 22, 114 23)", line("113\uff0c22\u3000114\uff0c23"));
        assertEquals("LINESTRING (-113.5 22, 1000 0.00001)", line("-113.5,22 1e3,.00001"));
        assertEquals(List.of("data.kml-coordinates"), only(placemarks(lineOf("1,2 x,3"), POINT)).codes());
        assertEquals(List.of("data.kml-coordinates"), only(placemarks(lineOf("1,2 undefined,undefined"), POINT)).codes());
        assertEquals(List.of("data.kml-coordinates"), only(placemarks(lineOf("1,2,3,4,5"), POINT)).codes());
        assertEquals(List.of("2"), only(placemarks(lineOf("1,2 3"), POINT)).records().stream().map(r -> r.number()).toList());
    }

    /** As the parser of the JDK reads it, to the last bit. */
    @Test
    void numbersAreReadExactly() {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        double[] numbers = new double[2000];
        for (int i = 0; i < numbers.length; i++) {
            String each = random.nextInt(4) == 0 ? String.valueOf(random.nextGaussian() * 1e-9) : String.format("%." + random.nextInt(17) + "f", random.nextDouble() * 200 - 100);
            numbers[i] = Double.parseDouble(each);
            text.append(each).append(i % 2 == 0 ? "," : " ");
        }
        KmlNumbers reading = new KmlNumbers();
        reading.begin();
        for (int i = 0; i < text.length(); i += 7) {
            char[] piece = text.substring(i, Math.min(text.length(), i + 7)).toCharArray();
            reading.add(piece, 0, piece.length);
        }
        assertTrue(Arrays.equals(numbers, reading.end().orElseThrow()));
    }

    @Test
    void dataBecomeColumnsOfTheirTypes() {
        WholeLayer layer = only(kml("<Schema id='s' name='S'><SimpleField type='int' name='楼层'/><SimpleField type='double' name='bad'/><SimpleField type='bool' name='ok'/></Schema>"
                + "<Placemark><name>A&amp;B &lt;测试&gt;</name><description><![CDATA[<b>甲</b><br/>乙&nbsp;&#20013;<script>x<y</script>]]></description><TimeStamp><when>2024-05-06</when></TimeStamp>"
                + "<ExtendedData><Data name='备注'><displayName>x</displayName><value>12</value></Data><SchemaData schemaUrl='#s'><SimpleData name='楼层'>7</SimpleData>"
                + "<SimpleData name='bad'>1.5</SimpleData><SimpleData name='ok'>1</SimpleData></SchemaData><ov:extra>e</ov:extra></ExtendedData>" + POINT + "</Placemark>"
                + "<Placemark><ExtendedData><SchemaData schemaUrl='#s'><SimpleData name='bad'>无</SimpleData></SchemaData></ExtendedData></Placemark>"));
        assertEquals(List.of("name", "description", "description_html", "when", "备注", "楼层", "bad", "ok", "extra"), layer.names());
        assertEquals(Arrays.asList("A&B <测试>", "甲\n乙 中", "<b>甲</b><br/>乙&nbsp;&#20013;<script>x<y</script>", LocalDate.of(2024, 5, 6), "12", 7L, "1.5", true, "e"),
                Arrays.asList(layer.records().get(0).values()));
        assertEquals(List.of(Type.TEXT, Type.INTEGER, Type.TEXT, Type.BOOLEAN), List.of(layer.type("备注"), layer.type("楼层"), layer.type("bad"), layer.type("ok")));
        assertEquals("无", layer.values("bad").get(1));
    }

    @Test
    void whatIsNoPlacemarkIsNamedAndNotFetched() {
        try (DataFile file = open(kml("<NetworkLink><name>远</name><Link><href>http://127.0.0.1:9/x.kml</href></Link></NetworkLink>"
                + "<GroundOverlay><name>图</name><Icon><href>/etc/passwd</href></Icon></GroundOverlay>"))) {
            assertEquals(List.of("data.kml-link", "data.kml-overlay", "data.kml-empty"), WholeLayer.codes(file.found()));
            assertEquals("远", file.found().kinds().get(0).first().get(0).where());
            assertTrue(file.layers().isEmpty());
        }
    }

    @Test
    void coordinatesOfOvitalmapSayWhatTheyAre() {
        try (DataFile file = open(kml(ov("CGCS2000") + ov("GCJ-02") + ov("百度 BD09") + ov("Foo")))) {
            assertEquals(List.of("奥维 (CGCS2000)", "奥维 (GCJ-02)", "奥维 (百度 BD09)", "奥维 (Foo)"), file.layers().stream().map(l -> l.name()).toList());
            assertEquals(OptionalInt.of(4490), file.layers().get(0).crs().epsg());
            assertEquals("gcj02", file.layers().get(1).provider().orElseThrow());
            assertEquals("bd09", file.layers().get(2).provider().orElseThrow());
            assertEquals(List.of("data.kml-coordtype"), layer(file, 3).codes());
        }
    }

    private static String ov(String type) {
        return "<Folder><name>奥维</name><Placemark><name></name><OvAttr><OvIcon>4</OvIcon></OvAttr><OvCoordType>" + type + "</OvCoordType>" + POINT + "</Placemark></Folder>";
    }

    @Test
    void chineseEncodingsAreReadAsDeclaredOrAsTheyAre() throws IOException {
        String text = kml("<name>街道边界一览</name><Placemark><name>南头街道</name>" + POINT + "</Placemark>");
        for (String charset : List.of("GBK", "gb2312", "GB18030", "UTF-8")) {
            assertEquals(List.of("南头街道"), read(text.replace("UTF-8", charset).getBytes(Charset.forName(charset))).values("name"));
        }
        WholeLayer wrong = read(text.getBytes(Charset.forName("GBK")));
        assertEquals(List.of("南头街道"), wrong.values("name"));
        assertEquals(Why.AGAINST_DECLARATION, wrong.layer().encoding().why());
        assertEquals(List.of("南头街道"), read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)).values("name"));
        assertEquals(List.of("南头街道"), read(("\ufeff \n" + text).getBytes(StandardCharsets.UTF_8)).values("name"));
        assertEquals(List.of("a b"), read("<kml><Placemark><name>a\u0001b&nbsp;</name><address>x</address></Placemark></kml>".getBytes(StandardCharsets.UTF_8)).values("name"));
    }

    @Test
    void entitiesAreNotRead() {
        for (String dtd : List.of("<!DOCTYPE kml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", "<!DOCTYPE kml SYSTEM 'http://127.0.0.1:9/x.dtd'>",
                "<!DOCTYPE kml [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>")) {
            assertEquals("data.xml-doctype", refusal("<?xml version='1.0'?>" + dtd + "<kml><Placemark><name>&a;</name></Placemark></kml>"));
        }
        assertEquals("data.xml-deep", refusal("<kml>" + "<a>".repeat(1000)));
        assertEquals("data.kml-other", refusal("<html><body/></html>"));
        assertEquals("data.xml-broken", refusal("hello"));
        assertEquals("data.xml-broken", refusal(""));
    }

    @Test
    void whatIsWholeBeforeACutIsKept() {
        String text = placemarks(POINT, POINT, POINT);
        assertEquals("data.xml-broken", refusal(text.substring(0, text.indexOf("</Placemark>"))));
        try (DataFile file = open(text.substring(0, text.lastIndexOf("</Placemark>")))) {
            assertEquals(2, layer(file, 0).records().size());
            assertEquals(List.of("data.xml-cut"), WholeLayer.codes(file.found()));
        }
    }

    @Test
    void aKmzIsReadWithAllItsTexts() throws IOException {
        Path kmz = new ZipBytes().with("b/other.kml", kml("<Folder><name>F</name><Placemark>" + POINT + "</Placemark></Folder>"))
                .with("doc.kml", kml("<name>D</name><Placemark>" + POINT + "</Placemark>")).with("files/图标.png", "x").with("../../out.txt", "x").writeTo(folder.resolve("a.kmz"));
        try (DataFile file = new KmlFormat().open(kmz, ReadOptions.usual())) {
            assertEquals(List.of("doc", "b/other/F"), file.layers().stream().map(l -> l.name()).toList());
            assertEquals(1, layer(file, 1).records().size());
            assertEquals(List.of("data.zip-path"), WholeLayer.codes(file.found()));
            assertEquals("kmz", file.kind());
        }
        assertEquals("data.kml-none", refusal(new ZipBytes().with("a.txt", "x").writeTo(folder.resolve("b.kmz"))));
    }

    /** Each folder is a layer, but not a thousand. */
    @Test
    void manyFoldersAreOneLayerWithAColumn() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("<Folder><name>").append(i).append("</name><Placemark>").append(POINT).append("</Placemark></Folder>");
        }
        try (DataFile file = open(kml(text.toString()))) {
            WholeLayer layer = layer(file, 0);
            assertEquals(1, file.layers().size());
            assertEquals("299", layer.values("folder").get(299));
            assertEquals(List.of("data.kml-folders"), WholeLayer.codes(file.found()));
        }
    }

    @Test
    void whatIsReadIsTheCallersToChange() {
        try (DataFile file = open(placemarks(POINT))) {
            ((Point) layer(file, 0).records().get(0).geometry().orElseThrow()).getCoordinateSequence().setOrdinate(0, 0, 0);
            assertEquals(List.of("POINT (113.9 22.5)"), layer(file, 0).shapes());
        }
    }

    /** Cut anywhere, or with any bytes turned: refused in words, or what is whole is read. */
    @Test
    void anyDamageIsMetInWords() throws IOException {
        byte[] whole = (placemarks("<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon>", POINT, lineOf("1,2,3,4,5,6"),
                "<gx:Track><when>2020-01-01T00:00:00Z</when><gx:coord>1 2 3</gx:coord></gx:Track>") + ov("CGCS2000")).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        for (int i = 0; i < 1500; i++) {
            byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(5); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try (DataFile file = new KmlFormat().open(Files.write(folder.resolve("a.kml"), bytes), ReadOptions.usual())) {
                file.layers().forEach(WholeLayer::of);
            } catch (DataRefused inWords) {
                assertTrue(inWords.problem().parts().size() > 0);
            }
        }
    }

    private static String kml(String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>" + inside + "</Document></kml>";
    }

    private static String placemarks(String... shapes) {
        return kml("<Placemark>" + String.join("</Placemark><Placemark>", shapes) + "</Placemark>");
    }

    private static String lineOf(String coordinates) {
        return "<LineString><coordinates>" + coordinates + "</coordinates></LineString>";
    }

    private String line(String coordinates) {
        return only(placemarks(lineOf(coordinates))).shapes().get(0);
    }

    private DataFile open(String text) {
        try {
            return new KmlFormat().open(Files.writeString(folder.resolve("a.kml"), text), ReadOptions.usual());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WholeLayer read(byte[] bytes) throws IOException {
        try (DataFile file = new KmlFormat().open(Files.write(folder.resolve("a.kml"), bytes), ReadOptions.usual())) {
            return layer(file, 0);
        }
    }

    private WholeLayer only(String text) {
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

    private static String refusal(Path file) {
        return assertThrows(DataRefused.class, () -> new KmlFormat().open(file, ReadOptions.usual()).close()).problem().code();
    }
}
