package districtatlas.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import districtatlas.data.fgb.FlatGeobufFormat;
import districtatlas.data.json.GeoJsonFormat;
import districtatlas.data.pack.GeoPackageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.locationtech.jts.geom.Envelope;

/** The corpus' files of these formats, each as its index says; skipped where the corpus is not. */
class PackCorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus"));
    private static final Set<String> KINDS = Set.of("gpkg", "geojson", "esrijson", "topojson", "fgb", "ovjsn");
    private static final List<DataFormat> FORMATS = List.of(new GeoPackageFormat(), new GeoJsonFormat(), new FlatGeobufFormat());

    /** A layer, read whole. */
    private record Read(long records, long withShape, Envelope box, Map<String, Object> first, Object lastOfLast, CrsClaim crs, Findings found) {
    }

    private static final Map<String, Map<String, Read>> OPENED = new LinkedHashMap<>();
    private static final Map<String, String> REFUSED = new LinkedHashMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        assumeTrue(Files.exists(CORPUS.resolve("index.tsv")), "no corpus");
        for (String row : Files.readAllLines(CORPUS.resolve("index.tsv"))) {
            String[] cells = row.split("\t", -1);
            if (KINDS.contains(cells[1])) {
                read(cells[0]);
            }
        }
    }

    private static void read(String path) throws IOException {
        Path file = CORPUS.resolve(path);
        List<Path> before = beside(file);
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(DataFormat.HEAD_BYTES);
        }
        DataFormat format = FORMATS.stream().filter(f -> f.fits(file, head)).findFirst().orElseThrow();
        try (DataFile opened = format.open(file, ReadOptions.usual())) {
            Map<String, Read> layers = new LinkedHashMap<>();
            for (DataLayer layer : opened.layers()) {
                layers.put(layer.name(), read(layer, opened.found()));
            }
            OPENED.put(path, layers);
        } catch (DataRefused refused) {
            REFUSED.put(path, refused.problem().code());
        }
        assertEquals(before, beside(file), "nothing is written beside " + path);
    }

    private static List<Path> beside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.sorted().toList();
        }
    }

    private static Read read(DataLayer layer, Findings ofFile) {
        Findings found = new Findings();
        found.addAll(ofFile);
        long records = 0;
        long shapes = 0;
        Envelope box = new Envelope();
        Map<String, Object> first = new TreeMap<>();
        Object last = null;
        try (DataCursor cursor = layer.open(found)) {
            for (var record = cursor.next(); record.isPresent(); record = cursor.next()) {
                for (int i = 0; records == 0 && i < layer.columns().size(); i++) {
                    first.put(layer.columns().get(i).name(), String.valueOf(record.get().values()[i]));
                }
                records++;
                last = record.get().values().length == 0 ? null : record.get().values()[record.get().values().length - 1];
                shapes += record.get().geometry().isPresent() ? 1 : 0;
                record.get().geometry().ifPresent(g -> box.expandToInclude(g.getEnvelopeInternal()));
            }
        }
        return new Read(records, shapes, box, first, last, layer.crs(), found);
    }

    private static Read layer(String path, String name) {
        Map<String, Read> layers = OPENED.get(path);
        assertTrue(layers != null && layers.containsKey(name), () -> path + ": " + (layers == null ? REFUSED.get(path) : layers.keySet()));
        return layers.get(name);
    }

    private static Read only(String path) {
        assertTrue(OPENED.containsKey(path) && OPENED.get(path).size() == 1, () -> path + ": " + REFUSED.get(path) + OPENED.get(path));
        return OPENED.get(path).values().iterator().next();
    }

    private static void isAt(Read layer, double west, double south, double east, double north, double tolerance) {
        Envelope box = layer.box();
        double off = Math.max(Math.max(Math.abs(box.getMinX() - west), Math.abs(box.getMinY() - south)), Math.max(Math.abs(box.getMaxX() - east), Math.abs(box.getMaxY() - north)));
        assertTrue(off <= tolerance, () -> box.toString());
    }

    private static List<String> codes(Read layer) {
        return layer.found().kinds().stream().map(Findings.Kind::code).toList();
    }

    @Test
    void everyRowIsAnsweredAndWhatMustBeRefusedIs() {
        Map<String, String> expected = new TreeMap<>(Map.of(
            "geojson/n_structure_100000_opening_arrays.geojson", "data.json-deep", "geojson/made/网页另存.geojson", "data.json-page",
            "geojson/made/街道_截断.geojson", "data.json-cut", "misc/made/空文件.gpkg", "data.file-empty", "gpkg/import_db_corrupt.gpkg", "data.gpkg-head"));
        assertEquals(expected, new TreeMap<>(REFUSED));
    }

    @Test
    void geoPackages() {
        List<Executable> all = new ArrayList<>();
        all.add(() -> assertEquals(Set.of("layer 1", "layer 2"), OPENED.get("gpkg/bug_21227-rename-styles.gpkg").keySet()));
        all.add(() -> assertEquals("one", layer("gpkg/bug_21227-rename-styles.gpkg", "layer 2").first().get("name")));
        all.add(() -> isAt(layer("gpkg/bug_21227-rename-styles.gpkg", "layer 1"), 10.3171, 55.4197, 10.3267, 55.4271, 1e-4));
        all.add(() -> assertEquals(0, OPENED.get("gpkg/emp ty.gpkg").size()));
        all.add(() -> assertEquals(1, layer("gpkg/huge_feature_count.gpkg", "test").records()));
        all.add(() -> assertEquals(0, layer("gpkg/huge_feature_count.gpkg", "test2").records()));
        all.add(() -> assertEquals(2269, layer("gpkg/mixed_crs.gpkg", "oregon_2269").crs().epsg().orElse(0)));
        all.add(() -> assertEquals(4326, layer("gpkg/mixed_crs.gpkg", "oregon_4326").crs().epsg().orElse(0)));
        all.add(() -> assertEquals(6, layer("gpkg/mixed_layers.gpkg", "lines").records()));
        all.add(() -> assertTrue(codes(layer("gpkg/mixed_layers.gpkg", "points")).contains("data.gpkg-tiles")));
        all.add(() -> assertEquals(80, only("gpkg/mosselzaad.gpkg").records()));
        all.add(() -> isAt(only("gpkg/mosselzaad.gpkg"), 39649.6656, 395813.6257, 150573.8862, 591886.904, 1e-3));
        all.add(() -> assertEquals("1", only("gpkg/poly_non_conformant.gpkg").first().get("fid")));
        all.add(() -> assertTrue(only("gpkg/poly_non_conformant.gpkg").crs().wkt().orElse("").contains("British National Grid")));
        all.add(() -> assertEquals(69, layer("gpkg/simple_sewer_features.gpkg", "s_manhole").records()));
        all.add(() -> assertEquals("s_manhole.1", layer("gpkg/simple_sewer_features.gpkg", "s_manhole").first().get("feature_id")));
        all.add(() -> assertEquals(82, layer("gpkg/simple_sewer_features.gpkg", "foul_sewer").records()));
        all.add(() -> assertEquals(21, layer("gpkg/simple_sewer_features.gpkg", "surface_water_sewer").records()));
        all.add(() -> isAt(layer("gpkg/curved-geometry.gpkg", "multisurface"), 0.26, -3.302650222327543, 14.0, 5.582559886358005, 1e-2));
        all.add(() -> assertTrue(codes(layer("gpkg/curved-geometry.gpkg", "compoundcurve")).contains("data.curve-flattened")));
        assertAll(all);
    }

    @Test
    void geoPackagesMadeHere() {
        String plan = "gpkg/made/南山规划.gpkg";
        String damaged = "gpkg/made/街道_损坏的几何头.gpkg";
        String wal = "gpkg/made/街道_WAL未合并.gpkg";
        String names = "gpkg/made/表名_引号与空格_v1.0.gpkg";
        assertAll(
            () -> assertEquals(List.of("街道", "道路 中心线", "公园", "地名 点"), List.copyOf(OPENED.get(plan).keySet())),
            () -> assertEquals("南头街道", layer(plan, "街道").first().get("名称")),
            () -> assertEquals(4547, layer(plan, "道路 中心线").crs().epsg().orElse(0)),
            () -> isAt(layer(plan, "街道"), 113.7818, 22.4, 114.0213, 22.6554, 1e-4),
            () -> assertEquals(134, layer(plan, "公园").records()),
            () -> assertEquals(Set.of("公园", "大公园"), OPENED.get("gpkg/made/循环视图.gpkg").keySet()),
            () -> assertEquals(5, layer("gpkg/made/循环视图.gpkg", "大公园").records()),
            () -> assertTrue(codes(layer("gpkg/made/循环视图.gpkg", "公园")).contains("data.gpkg-view")),
            () -> assertEquals(1, layer(wal, "备注").records()),
            () -> assertEquals(8, layer(wal, "街道").records()),
            () -> assertEquals("西丽街道（新）", layer(wal, "街道").lastOfLast()),
            () -> assertEquals(2, only(damaged).records()),
            () -> assertEquals(1, only(damaged).withShape()),
            () -> assertEquals(6, only(damaged).found().count(Findings.Outcome.LEFT_OUT)),
            () -> assertEquals(List.of("公园's 名录", "a\"; DROP TABLE gpkg_contents; --", "[方括号] 100%"), List.copyOf(OPENED.get(names).keySet())),
            () -> assertEquals(5, layer(names, "a\"; DROP TABLE gpkg_contents; --").records()),
            () -> assertEquals(2, layer(names, "[方括号] 100%").records()));
    }

    @Test
    void geoJson() {
        String mixed = "geojson/made/混合几何.geojson";
        String bad = "geojson/made/问题坐标.geojson";
        String large = "geojson/made/超长属性与大整数.geojson";
        assertAll(
            () -> assertEquals("南山区", only("geojson/440300_BOM.json").first().get("name")),
            () -> assertEquals(6, only("geojson/440300_BOM.json").records()),
            () -> isAt(only("geojson/datav_440305_南山区.json"), 113.7863, 22.3963, 114.0264, 22.6525, 1e-4),
            () -> assertEquals("440305", only("geojson/datav_440305_南山区.json").first().get("adcode")),
            () -> assertEquals("{\"adcode\":440300}", only("geojson/datav_440305_南山区.json").first().get("parent")),
            () -> assertEquals(21, only("geojson/echarts4_guangdong.json").withShape()),
            () -> isAt(only("geojson/echarts4_guangdong.json"), 109.66, 20.21, 117.32, 25.52, 0.01),
            () -> isAt(only("geojson/grenada.geojson"), -62.0066, 11.786, -61.1732, 12.5967, 1e-4),
            () -> assertEquals(4, only("geojson/polygon_layer_empty_geometries.geojson").records()),
            () -> assertEquals(30, only("geojson/made/公园_GB18030编码.geojson").records()),
            () -> assertEquals("前海花卉公园", only("geojson/made/公园_GB18030编码.geojson").first().get("name")),
            () -> assertTrue(codes(only("geojson/made/公园_GB18030编码.geojson")).contains("data.json-encoding")),
            () -> assertEquals(4547, only("geojson/made/建筑_4547_crs成员.geojson").crs().epsg().orElse(0)),
            () -> isAt(only("geojson/made/建筑_4547_crs成员.geojson"), 492172.6, 2493562.73, 496721.67, 2495801.58, 0.01),
            () -> assertEquals(6, only(mixed).records()),
            () -> assertEquals(5, only(mixed).withShape()),
            () -> assertEquals("南头街道", only(mixed).first().get("名称")),
            () -> assertTrue(codes(only(mixed)).contains("data.height-dropped")),
            () -> assertEquals(6, only(bad).records()),
            () -> assertEquals(3, only(bad).found().count(Findings.Outcome.LEFT_OUT)),
            () -> assertEquals("4403050010010000112233", only(large).first().get("地块编码")),
            () -> assertEquals("440305001001GB00001F00010001", only(large).first().get("不动产单元号")),
            () -> assertEquals(120_000, String.valueOf(only(large).first().get("说明")).length()));
    }

    @Test
    void relativesOfGeoJsonAndFlatGeobuf() {
        assertAll(
            () -> assertEquals(8, only("geojson/made/街道.topojson").withShape()),
            () -> assertEquals("南头街道", only("geojson/made/街道.topojson").first().get("name")),
            () -> isAt(only("geojson/made/街道.topojson"), 113.7818, 22.4, 114.0213, 22.6554, 1e-4),
            () -> isAt(only("geojson/esripolygon.json"), -3, 49, 3, 50, 0),
            () -> assertEquals(8, only("fgb/made/街道.fgb").withShape()),
            () -> isAt(only("fgb/made/街道.fgb"), 113.7818, 22.4, 114.0213, 22.6554, 1e-4),
            () -> assertEquals(1, only("kml/奥维_多边形.ovjsn").withShape()),
            () -> isAt(only("kml/奥维_多边形.ovjsn"), 100.3598, 29.6202, 100.3840, 29.6410, 1e-4));
    }
}
