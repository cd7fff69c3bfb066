package districtatlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.data.archive.SafeZip;
import districtatlas.data.archive.UnreadableFormat;
import districtatlas.data.dxf.DxfFormat;
import districtatlas.data.gpx.GpxFormat;
import districtatlas.data.kml.KmlFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

/** Drawings, tracks, placemarks and archives that others made, read by their formats alone. Skipped where the collection is not there. */
class DrawnCorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus"));
    private static final List<DataFormat> FORMATS = List.of(new KmlFormat(), new GpxFormat(), new DxfFormat(), new UnreadableFormat());

    @TempDir
    Path folder;

    @BeforeEach
    void theCollectionIsThere() {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no collection of data at " + CORPUS);
    }

    /** Layers by name and number of records, what is told of the file, what is told of its layers. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', nullValues = "-", value = {
        "kml/badcoords.kml @ badcoords 1 @ - @ kml-blanks",
        "kml/google_samples.kml @ Placemarks 3, Styles and Markup 1, Styles and Markup/Highlighted Icon 1, Paths 6, Polygons/Google Campus 4, Polygons/Extruded Polygon 1, Polygons/Absolute and Relative 4"
            + " @ kml-overlay @ height-dropped",
        "kml/multikml-nodoc.kmz @ z/c 0, b 0, a/a 0 @ kml-empty @ kml-nothing",
        "kml/bad-pk-data.kmz @ bad-pk-data 1 @ - @ -",
        "kml/奥维_CAD多段线.ovkmz @ CAD多段线 1 @ - @ -",
        "kml/奥维_测试点.ovkml @ 测试点 3 @ - @ -",
        "kml/made/zip_slip.kmz @ 地名 43 @ zip-path @ -",
        "kml/made/南山_谷歌地球.kmz @ 街道 8, 地名 43 @ - @ -",
        "kml/made/奥维_GCJ02点.ovkml @ 火星坐标点 12 @ - @ -",
        "kml/made/街道_GBK声明.kml @ 街道 3, 地名 43 @ - @ -",
        "gpx/bad.gpx @ waypoints 0, routes 0, tracks 0 @ - @ gpx-degrees",
        "gpx/test.gpx @ waypoints 2, routes 2, tracks 3 @ - @ xml-utc gpx-segment",
        "gpx/made/山峰与步道.gpx @ waypoints 7, tracks 1 @ - @ gpx-segment",
        "dxf/acadiso.dxf @ - @ dxf-empty @ -",
        "dxf/assorted.dxf @ 0 13 @ dxf-paper dxf-skipped dxf-units @ dxf-curve",
        "dxf/bin_dxf_r2000.dxf @ 0 1 @ - @ -",
        "dxf/closed_polyline_with_bulge.dxf @ test 1 @ - @ dxf-area dxf-curve",
        "dxf/insert-recursive-pair.dxf @ 0 1 @ dxf-recursion @ -",
        "dxf/made/南山_R12_GBK_独立坐标.dxf @ 街道界 15, 道路中线 13, 注记 8, 控制点 14, 界址点 10 @ - @ dxf-area dxf-curve",
        "dxf/made/南山_R2000_ANSI936_CGCS2000.dxf @ 街道界 15, 道路中线 14, 注记 9, 控制点 14, 公园 1, 界址点 10 @ - @ dxf-area dxf-curve",
        "dxf/made/南山_R2000_U+转义.dxf @ 街道界 15, 道路中线 13, 注记 9, 控制点 14, 公园 1 @ - @ dxf-area dxf-curve",
        "dxf/made/南山_截断.dxf @ 街道界 8 @ dxf-cut @ dxf-area"})
    void opens(String name, String layers, String ofTheFile, String ofLayers) {
        try (DataFile file = open(name)) {
            List<WholeLayer> all = file.layers().stream().map(WholeLayer::of).toList();
            assertEquals(layers, all.isEmpty() ? null : all.stream().map(l -> l.layer().name() + " " + l.records().size()).collect(Collectors.joining(", ")));
            assertEquals(ofTheFile, codes(WholeLayer.codes(file.found())));
            assertEquals(ofLayers, codes(all.stream().flatMap(l -> l.codes().stream()).distinct().toList()));
        }
    }

    /** Facts that were found with other programs. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
        "kml/badcoords.kml @ 0 @ -55.8097 -61.5102 -54.3007 -60.7001 @ name @ Continental Convergent Boundary",
        "kml/奥维_CAD多段线.ovkmz @ 0 @ 100.2883 29.6388 100.3109 29.6824 @ name @ CAD多段线",
        "kml/奥维_测试点.ovkml @ 0 @ 100.2675 29.6596 100.2723 29.6755 @ name @ null",
        "kml/made/南山_谷歌地球.kmz @ 0 @ 113.7818 22.4 114.0213 22.6554 @ 备注 @ A&B <测试>",
        "kml/made/奥维_GCJ02点.ovkml @ 0 @ 113.8894 22.4773 113.9890 22.6181 @ name @ 南头街道",
        "kml/made/街道_GBK声明.kml @ 0 @ 113.861963 22.446433 113.933298 22.574971 @ name @ 南头街道",
        "gpx/test.gpx @ 0 @ 1 0 4 3 @ name @ waypoint name", "gpx/test.gpx @ 1 @ 6 5 12 11 @ name @ route name", "gpx/test.gpx @ 2 @ 15 14 24 23 @ name @ track name",
        "gpx/made/山峰与步道.gpx @ 0 @ 113.8588 22.4773 114.0419 22.6549 @ name @ 羊台山",
        "dxf/closed_polyline_with_bulge.dxf @ 0 @ 40585252.1698 3433885.9161 40585367.6630 3434017.6868 @ handle @ 215",
        "dxf/made/南山_R2000_ANSI936_CGCS2000.dxf @ 0 @ 477531.4 2478108.5 502190.7 2506379.3 @ type @ LWPOLYLINE",
        "dxf/made/南山_R2000_ANSI936_CGCS2000.dxf @ 2 @ 0 0 0 0 @ text @ 南头街道", "dxf/made/南山_R12_GBK_独立坐标.dxf @ 2 @ 0 0 0 0 @ text @ 南头街道",
        "dxf/made/南山_R2000_U+转义.dxf @ 2 @ 0 0 0 0 @ text @ 南头街道"})
    void holdsWhatOthersFoundInIt(String name, int layer, String extent, String column, String first) {
        try (DataFile file = open(name)) {
            WholeLayer read = WholeLayer.of(file.layers().get(layer));
            assertEquals(first, String.valueOf(read.values(column).get(0)));
            Envelope e = read.extent();
            double[] sides = {e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY()};
            String[] known = extent.split(" ");
            for (int i = 0; i < 4; i++) {
                assertEquals(Double.parseDouble(known[i]), extent.equals("0 0 0 0") ? 0 : sides[i], e.getMaxX() > 1000 ? 0.1 : 1e-4, name + " " + e);
            }
        }
    }

    @Test
    void whatOvitalmapSaysOfItsCoordinatesIsKnown() {
        try (DataFile points = open("kml/奥维_测试点.ovkml"); DataFile shifted = open("kml/made/奥维_GCJ02点.ovkml")) {
            assertEquals(OptionalInt.of(4490), points.layers().get(0).crs().epsg());
            assertEquals(Optional.of("gcj02"), shifted.layers().get(0).provider());
        }
    }

    @Test
    void archivesAreUnpackedIntoTheFolderAlone() throws IOException {
        try (SafeZip zip = SafeZip.open(CORPUS.resolve("zip/made/南山_GBK条目名.zip"), Optional.empty())) {
            List<String> names = zip.unpack(folder, n -> true, Cancel.never()).stream().map(p -> p.getFileName().toString()).toList();
            assertEquals(List.of("街道边界.shp", "街道边界.shx", "街道边界.dbf", "街道边界.prj", "说明.txt"), names);
        }
        try (SafeZip zip = SafeZip.open(CORPUS.resolve("kml/made/zip_slip.kmz"), Optional.empty())) {
            assertEquals(List.of("doc.kml"), zip.unpack(folder, n -> true, Cancel.never()).stream().map(p -> folder.relativize(p).toString()).toList());
        }
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? null : codes.stream().map(c -> c.replace("data.", "")).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"kml/bad-too-large.kmz,zip-bomb", "kml/truncated.kml,xml-broken", "kml/made/XXE.kml,xml-doctype",
        "dxf/line_r2000.dwg,no-dwg", "dxf/clusterfuzz-5400376672124928.dxf,dxf-broken", "zip/poly.shp.rar,no-rar", "mapinfo/all_geoms.mif,no-mapinfo", "mapinfo/made/街道.tab,no-mapinfo"})
    void refuses(String name, String code) {
        DataRefused refused = assertThrows(DataRefused.class, () -> open(name).close());
        assertEquals("data." + code, refused.problem().code());
        assertTrue(refused.problem().detailIn(new Messages(Lang.ZH)).contains(CORPUS.resolve(name).getFileName().toString()));
    }

    private static DataFile open(String name) {
        Path path = CORPUS.resolve(name);
        try (var in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(DataFormat.HEAD_BYTES);
            return FORMATS.stream().filter(f -> f.fits(path, head)).findFirst().orElseThrow().open(path, ReadOptions.usual());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
