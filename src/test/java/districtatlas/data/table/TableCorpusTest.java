package districtatlas.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.CrsClaim.Axes;
import districtatlas.data.DataLayer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** Real tables with what is known of them. */
class TableCorpusTest {
    private static ReadTable read(String name) {
        Path file = Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("table").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the corpus is not here");
        return ReadTable.of(file);
    }

    private static Envelope extent(ReadTable table, int layer) {
        Envelope extent = new Envelope();
        table.records().get(layer).forEach(r -> r.geometry().ifPresent(g -> extent.expandToInclude(g.getEnvelopeInternal())));
        return extent;
    }

    @Test
    void pointsInTexts() {
        for (String name : List.of("made/点位_GB18030.csv", "made/点位_UTF8_BOM.csv")) {
            ReadTable table = read(name);
            assertEquals(43, table.rows().size());
            assertEquals(new Envelope(113.868, 113.996, 22.47, 22.636), extent(table, 0));
            assertEquals("南头街道", table.value(0, "名称"));
        }
        assertEquals("两行\n文字", read("made/点位_UTF8_BOM.csv").value(3, "备注"));
        ReadTable shanghai = read("shanghai_urban.csv");
        assertEquals(449, shanghai.rows().size());
        assertEquals("人民广场(地铁站)", shanghai.value(0, "name"));
        assertEquals("POINT (121.4706182782431 31.234726100914)", shanghai.place(0));
    }

    @Test
    void shiftedPointsCarryTheirMark() {
        ReadTable table = read("made/百度坐标.csv");

        assertEquals(new Envelope(113.879362, 114.007439, 22.473261, 22.63869), extent(table, 0));
        assertEquals(Optional.of("baidu"), table.layer().provider());
    }

    @Test
    void tablesWithoutPlaces() {
        ReadTable divisions = read("ok_data_level3.csv");
        assertEquals(3639, divisions.rows().size());
        assertTrue(divisions.says("no-places"));
        assertTrue(divisions.rows().stream().anyMatch(r -> Long.valueOf(440305000000L).equals(r.values()[6])));
        ReadTable addresses = read("made/只有地址.csv");
        assertEquals(3, addresses.rows().size());
        assertTrue(addresses.says("addresses"));
    }

    @Test
    void anglesInManySpellings() {
        ReadTable table = read("testdms.csv");

        assertEquals(24, table.rows().size());
        assertEquals(20, table.rows().stream().filter(r -> r.geometry().isPresent()).count());
        assertEquals(1L, table.value(0, "id"));
        assertEquals(-(1 + 5 / 60.0 + 30.6 / 3600), table.rows().get(17).geometry().orElseThrow().getCoordinate().x, 1e-12);
    }

    @Test
    void parcelsInTheMinistrysText() {
        ReadTable table = read("made/报备坐标_2000_38带.txt");

        assertEquals(3, table.rows().size());
        assertEquals("前海花卉公园", table.value(0, "地块名称"));
        assertEquals(4526, table.layer().crs().epsg().orElseThrow());
        assertEquals(900, ((org.locationtech.jts.geom.Polygon) table.rows().get(0).geometry().orElseThrow()).getInteriorRingN(0).getEnvelopeInternal().getArea(), 20);
    }

    @Test
    void boundaryPointsOfASurveyor() {
        ReadTable table = read("made/界址点成果表_X北Y东.csv");
        DataLayer points = table.layer();

        assertEquals(32, table.rows().size());
        assertEquals(Axes.NORTH_FIRST, points.crs().axes());
        assertTrue(points.crs().epsg().isEmpty(), "a title is no proof");
        assertEquals(4547, SurveyWords.code(points.crs().wkt().orElseThrow(), false).orElseThrow());
        assertEquals(new Envelope(2494415, 2494708, 490233, 490660), rounded(extent(table, 0)));
        assertEquals(1, table.records().get(1).size());
    }

    private static Envelope rounded(Envelope extent) {
        return new Envelope(Math.floor(extent.getMinX()), Math.ceil(extent.getMaxX()), Math.floor(extent.getMinY()), Math.ceil(extent.getMaxY()));
    }

    @Test
    void workbooksAndWhatIsCalledSo() {
        ReadTable projects = read("made/项目清单_表头第4行.xlsx");
        assertEquals(List.of("项目清单"), projects.layers().stream().map(DataLayer::name).toList());
        assertEquals(43, projects.rows().size());
        assertEquals("南头街道", projects.value(0, "项目名称"));
        assertEquals("POINT (113.915668 22.5)", projects.place(0));
        assertEquals("2021-01-15", String.valueOf(projects.value(0, "开工日期")));
        assertTrue(projects.says("formula") && projects.says("total") && projects.says("sheet-hidden"));
        ReadTable inline = read("inlineStr.xlsx");
        assertEquals(List.of("POINT (120.3797148 23.6247122)"), List.of(inline.place(0)));
        ReadTable page = read("made/网页表格.xls");
        assertEquals("南头古城", page.value(0, "名称"));
        assertTrue(read("test.xlsx").says("no-places"));
        ReadTable template = read("模板.xlsx");
        assertTrue(template.layers().isEmpty() && template.says("no-rows"));
    }
}
