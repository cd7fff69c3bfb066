package districtatlas.data.shp;

import static districtatlas.data.shp.ShapefileBytes.cut;
import static districtatlas.data.shp.ShapefileBytes.dbf;
import static districtatlas.data.shp.ShapefileBytes.nothing;
import static districtatlas.data.shp.ShapefileBytes.parts;
import static districtatlas.data.shp.ShapefileBytes.patch;
import static districtatlas.data.shp.ShapefileBytes.point;
import static districtatlas.data.shp.ShapefileBytes.points;
import static districtatlas.data.shp.ShapefileBytes.shp;
import static districtatlas.data.shp.ShapefileBytes.shx;
import static districtatlas.data.shp.ShapefileBytes.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import districtatlas.base.Cancel;
import districtatlas.data.DataCursor;
import districtatlas.data.DataFile;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShapefileTest {
    private static final double[] SQUARE = {0, 0, 0, 9, 9, 9, 9, 0, 0, 0};
    private static final List<byte[]> FOUR = List.of(point(1, 1, 2), point(1, 3, 4), point(1, 5, 6), point(1, 7, 8));

    @TempDir
    Path folder;

    @Test
    void everyKindOfShapeIsRead() {
        assertThat(shape(point(1, 1, 2))).isEqualTo("POINT (1 2)");
        assertThat(shape(point(11, 1, 2, 3, 4))).isEqualTo("POINT (1 2)");
        assertThat(shape(point(21, 1, 2, 4))).isEqualTo("POINT (1 2)");
        assertThat(shape(points(1, 2, 3, 4))).isEqualTo("MULTIPOINT ((1 2), (3 4))");
        for (int more : new int[] {0, 10, 20}) {
            assertThat(shape(parts(3 + more, new double[] {0, 0, 1, 1}))).isEqualTo("LINESTRING (0 0, 1 1)");
            assertThat(shape(parts(5 + more, SQUARE))).isEqualTo("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0))");
        }
        assertThat(shape(parts(3, new double[] {0, 0, 1, 1}, new double[] {2, 2, 3, 3}))).isEqualTo("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))");
        assertThat(shape(nothing())).isEqualTo("-");
        assertThat(shape(point(1, Double.NaN, 2))).isEqualTo("POINT (NaN 2)");
        assertThat(shape(point(1, 1e300, -1e300))).startsWith("POINT (1000");
    }

    @Test
    void heightsAreToldOnceForTheLayer() {
        write(folder, "a.shp", shp(15, List.of(parts(15, SQUARE), parts(15, SQUARE))));
        assertThat(ReadAll.of(folder.resolve("a.shp")).codes()).contains("data.shp.heights");
    }

    @Test
    void aHoleIsWhatLiesInsideHoweverRingsTurnAndStand() {
        double[] shell = {0, 0, 0, 9, 9, 9, 9, 0, 0, 0};
        double[] turned = {0, 0, 9, 0, 9, 9, 0, 9, 0, 0};
        double[] hole = {1, 1, 8, 1, 8, 8, 1, 8, 1, 1};
        double[] island = {3, 3, 3, 5, 5, 5, 5, 3, 3, 3};
        double[] apart = {20, 0, 20, 9, 29, 9, 29, 0, 20, 0};
        assertThat(shape(parts(5, shell, hole))).isEqualTo("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 8 1, 8 8, 1 8, 1 1))");
        assertThat(shape(parts(5, turned, hole))).isEqualTo("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 8 1, 8 8, 1 8, 1 1))");
        assertThat(shape(parts(5, hole, shell))).isEqualTo("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 8 1, 8 8, 1 8, 1 1))");
        assertThat(shape(parts(5, island, apart, hole, shell))).isEqualTo("MULTIPOLYGON (((3 3, 3 5, 5 5, 5 3, 3 3)), "
            + "((20 0, 20 9, 29 9, 29 0, 20 0)), ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 8 1, 8 8, 1 8, 1 1)))");
    }

    @Test
    void ringsThatTouchAreToldApartByAPointThatIsNotShared() {
        double[] beside = {0, 0, 0, 9, 9, 9, 0, 0};
        double[] other = {0, 0, 9, 9, 9, 0, 0, 0};
        double[] corner = {0, 0, 0, 4, 4, 4, 0, 0};
        assertThat(shape(parts(5, beside, other))).startsWith("MULTIPOLYGON");
        assertThat(shape(parts(5, SQUARE, corner))).isEqualTo("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (0 0, 0 4, 4 4, 0 0))");
        assertThat(shape(parts(5, SQUARE, SQUARE))).startsWith("MULTIPOLYGON");
    }

    @Test
    void openRingsAreClosedAndPartsOfOnePointLeftAwayWithAWord() {
        write(folder, "a.shp", shp(5, List.of(parts(5, new double[] {0, 0, 0, 9, 9, 9}), parts(5, SQUARE, new double[] {1, 1}),
            parts(5, new double[] {Double.NaN, 0, 0, 9, 9, 9, 9, 0}))));
        ReadAll all = ReadAll.of(folder.resolve("a.shp"));
        assertThat(all.shapes()).containsExactly("POLYGON ((0 0, 0 9, 9 9, 0 0))", "POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0))",
            "POLYGON ((0 9, 9 9, 9 0, NaN 0, 0 9))");
        assertThat(all.codes()).contains("data.shp.ring-closed:1,3", "data.shp.part-short:2");
    }

    @Test
    void aBodyOfManyFacesBecomesItsOutline() {
        double[] strip = {0, 0, 0, 9, 9, 0, 9, 9};
        double[] fan = {9, 0, 9, 9, 18, 9, 18, 0};
        double[] wall = {0, 0, 9, 0, 9, 0, 0, 0, 0, 0};
        write(folder, "a.shp", shp(31, List.of(patch(31, new int[] {0, 1, 2}, strip, fan, wall), patch(31, new int[] {2, 3}, SQUARE,
            new double[] {1, 1, 2, 1, 2, 2, 1, 1}), patch(31, new int[] {2}, wall))));
        ReadAll all = ReadAll.of(folder.resolve("a.shp"));
        assertThat(all.records().get(0).geometry().get().getArea()).isEqualTo(162);
        assertThat(all.records().get(0).geometry().get().getGeometryType()).isEqualTo("Polygon");
        assertThat(all.records().get(1).geometry().get().getArea()).isEqualTo(80.5);
        assertThat(all.records()).hasSize(2);
        assertThat(all.codes()).contains("data.shp.patch-flat:3", "data.shp.patches:1,2,3");
    }

    @Test
    void whatIsWholeOfACutFileIsKeptAndTheRestToldByNumber() {
        shapefile("a", FOUR, cut(shp(1, FOUR), 30), shx(1, FOUR));
        ReadAll all = ReadAll.of(folder.resolve("a.shp"));
        assertThat(all.shapes()).containsExactly("POINT (1 2)", "POINT (3 4)", "-", "-");
        assertThat(all.column(0)).containsExactly("名1", "名2", "名3", "名4");
        assertThat(all.codes()).containsExactly("data.shp.cut", "data.shp.shape-missing:3,4");
    }

    @Test
    void rowsThatAreMissingLeaveTheirShapes() {
        shapefile("a", FOUR, shp(1, FOUR), shx(1, FOUR));
        write(folder, "a.dbf", cut(table(4), 9));
        ReadAll all = ReadAll.of(folder.resolve("a.shp"));
        assertThat(all.column(0)).containsExactly("名1", "名2", "名3", null);
        assertThat(all.codes()).containsExactly("data.dbf.cut", "data.shp.values-missing:4");
        assertThat(all.shapes()).hasSize(4).doesNotContain("-");
    }

    @Test
    void recordsMayBeNumberedFromAnywhere() {
        shapefile("a", FOUR, shp(1, 5, FOUR), shx(1, FOUR));
        ReadAll all = ReadAll.of(folder.resolve("a.shp"));
        assertThat(all.numbers()).containsExactly("1", "2", "3", "4");
        assertThat(all.codes()).isEmpty();
    }

    @Test
    void anIndexThatLiesIsNotBelieved() {
        List<byte[]> other = List.of(square(), point(1, 0, 0), square(), point(1, 0, 0));
        shapefile("a", FOUR, shp(1, FOUR), shx(1, other));
        ReadAll all = ReadAll.of(folder.resolve("a.shp"));
        assertThat(all.shapes()).containsExactly("POINT (1 2)", "POINT (3 4)", "POINT (5 6)", "POINT (7 8)");
        assertThat(all.codes()).containsExactly("data.shp.shx-wrong");
        write(folder, "a.shx", "no index");
        assertThat(ReadAll.of(folder.resolve("a.shp")).codes()).containsExactly("data.shp.shx-wrong");
    }

    @Test
    void aHeaderThatSaysTooFewBytesHidesNoRecords() {
        byte[] whole = ByteBuffer.wrap(shp(1, FOUR)).putInt(24, 64).array();
        shapefile("a", FOUR, whole, shx(1, List.of()));
        assertThat(ReadAll.of(folder.resolve("a.shp")).shapes()).containsExactly("POINT (1 2)", "POINT (3 4)", "POINT (5 6)", "POINT (7 8)");
        byte[] more = Arrays.copyOf(shp(1, FOUR), whole.length + 1000);
        shapefile("a", FOUR, more, shx(1, FOUR));
        assertThat(ReadAll.of(folder.resolve("a.shp")).shapes()).hasSize(4).doesNotContain("-");
    }

    @Test
    void aGapBetweenRecordsIsCrossedByTheIndex() {
        byte[] whole = shp(1, FOUR);
        ByteBuffer gap = ByteBuffer.allocate(whole.length + 12).put(whole, 0, 128).position(140).put(whole, 128, whole.length - 128);
        ByteBuffer index = ByteBuffer.wrap(shx(1, FOUR));
        for (int i = 1; i < 4; i++) {
            index.putInt(100 + 8 * i, index.getInt(100 + 8 * i) + 6);
        }
        shapefile("a", FOUR, gap.putInt(24, gap.capacity() / 2).array(), index.array());
        assertThat(ReadAll.of(folder.resolve("a.shp")).shapes()).containsExactly("POINT (1 2)", "POINT (3 4)", "POINT (5 6)", "POINT (7 8)");
    }

    @Test
    void afterABrokenRecordTheNextIsFoundAgainWithAndWithoutIndex() {
        byte[] broken = shp(1, FOUR);
        ByteBuffer.wrap(broken).putInt(128 + 4, 0x7FFFFFFF);
        shapefile("a", FOUR, broken, shx(1, FOUR));
        assertThat(ReadAll.of(folder.resolve("a.shp")).shapes()).containsExactly("POINT (1 2)", "-", "POINT (5 6)", "POINT (7 8)");
        assertThat(folder.resolve("a.shx").toFile().delete()).isTrue();
        ReadAll all = ReadAll.of(folder.resolve("a.shp"));
        assertThat(all.shapes()).containsExactly("POINT (1 2)", "-", "POINT (5 6)", "POINT (7 8)");
        assertThat(all.column(0)).containsExactly("名1", "名2", "名3", "名4");
        assertThat(all.codes()).containsExactly("data.shp.no-shx", "data.shp.shape-missing:2");
    }

    @Test
    void aClaimOfTwoBillionPointsIsASentence() {
        byte[] liar = parts(5, SQUARE);
        ByteBuffer.wrap(liar).order(ByteOrder.LITTLE_ENDIAN).putInt(40, 2_000_000_000);
        byte[] order = parts(5, SQUARE, SQUARE);
        ByteBuffer.wrap(order).order(ByteOrder.LITTLE_ENDIAN).putInt(48, 77);
        byte[] many = points(1, 2);
        ByteBuffer.wrap(many).order(ByteOrder.LITTLE_ENDIAN).putInt(36, Integer.MAX_VALUE);
        List<byte[]> contents = List.of(liar, order, many, parts(5, SQUARE));
        shapefile("a", FOUR, shp(5, contents), shx(5, contents));
        ReadAll all = ReadAll.of(folder.resolve("a.shp"));
        assertThat(all.shapes()).containsExactly("-", "-", "-", "POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0))");
        assertThat(all.codes()).containsExactly("data.shp.shape-claims:1,3", "data.shp.shape-parts:2");
        assertThat(all.found().kinds().get(0).first().get(0).detail()).contains("2000000000");
    }

    @Test
    void sideFilesAreFoundInAnyCaseOfLettersAndWithChineseNames() {
        write(folder, "街道 边界.SHP", shp(1, FOUR));
        write(folder, "街道 边界.Shx", shx(1, FOUR));
        write(folder, "街道 边界.DBF", table(4));
        write(folder, "街道 边界.Cpg", "UTF8");
        write(folder, "街道 边界.PRJ", "\uFEFFGEOGCS[\"GCS_国家2000\"]\n");
        ReadAll all = ReadAll.of(folder.resolve("街道 边界.SHP"));
        assertThat(all.name()).isEqualTo("街道 边界");
        assertThat(all.column(0)).containsExactly("名1", "名2", "名3", "名4");
        assertThat(all.crs().wkt()).contains("GEOGCS[\"GCS_国家2000\"]");
        assertThat(all.codes()).isEmpty();
        assertThat(ReadAll.of(folder.resolve("街道 边界.DBF")).shapes()).doesNotContain("-");
    }

    @Test
    void aWebPageOrNothingInThePrjIsTold() {
        shapefile("a", FOUR, shp(1, FOUR), shx(1, FOUR));
        write(folder, "a.prj", "<!DOCTYPE html><html>404");
        assertThat(ReadAll.of(folder.resolve("a.shp")).codes()).containsExactly("data.shp.prj-html");
        write(folder, "a.prj", " ");
        assertThat(ReadAll.of(folder.resolve("a.shp")).codes()).containsExactly("data.shp.prj-empty");
        write(folder, "a.qpj", "GEOGCS[\"WGS 84\"]");
        assertThat(ReadAll.of(folder.resolve("a.shp")).crs().wkt()).contains("GEOGCS[\"WGS 84\"]");
    }

    @Test
    void whatIsNoShapefileIsRefusedWithWhatItIs() {
        assertThatThrownBy(() -> ReadAll.of(write(folder, "图.shp", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})))
            .isInstanceOf(DataRefused.class).hasMessageContaining("图.shp").hasMessageContaining("PNG");
        assertThatThrownBy(() -> ReadAll.of(write(folder, "空.shp", new byte[0]))).hasMessageContaining("data.shp.short");
        assertThatThrownBy(() -> ReadAll.of(write(folder, "短.shp", cut(shp(1, List.of()), 1)))).hasMessageContaining("99");
        assertThatThrownBy(() -> ReadAll.of(write(folder, "b.shx", shx(1, FOUR)))).hasMessageContaining("b.shp");
        assertThatThrownBy(() -> ReadAll.of(write(folder, "c.dbf", "<html>"))).hasMessageContaining("data.dbf.not-one");
        assertThatThrownBy(() -> ReadAll.of(folder.resolve("none.shp"))).hasMessageContaining("data.shp.no-file");
    }

    @Test
    void severalCursorsReadSideBySideAndStopWhenAsked() {
        shapefile("a", FOUR, shp(1, FOUR), shx(1, FOUR));
        Cancel cancel = new Cancel();
        try (DataFile file = new ShapefileFormat().open(folder.resolve("a.shp"), new ReadOptions(Optional.empty(), cancel));
                DataCursor one = file.layers().get(0).open(new Findings()); DataCursor two = file.layers().get(0).open(new Findings())) {
            assertThat(one.next().orElseThrow().number()).isEqualTo("1");
            assertThat(one.next().orElseThrow().number()).isEqualTo("2");
            assertThat(two.next().orElseThrow().number()).isEqualTo("1");
            assertThat(file.layers().get(0).features()).hasValue(4);
            cancel.request();
            assertThatThrownBy(one::next).isInstanceOf(CancellationException.class);
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.shp", "a.shx", "a.dbf", "a.cpg");
    }

    @Test
    void tensOfThousandsOfRingsInEachOtherEndInTime() {
        List<double[]> rings = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            rings.add(new double[] {i, i, i, 100_000 - i, 100_000 - i, 100_000 - i, 100_000 - i, i, i, i});
        }
        Collections.reverse(rings);
        write(folder, "a.shp", shp(5, List.of(parts(5, rings.toArray(new double[0][])))));
        ReadAll all = ReadAll.of(folder.resolve("a.shp"));
        assertThat(all.records()).hasSize(1);
        assertThat(all.codes()).contains("data.shp.rings-many:1");
    }

    private static byte[] square() {
        return parts(5, SQUARE);
    }

    private String shape(byte[] content) {
        write(folder, "one.shp", shp(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(), List.of(content)));
        return ReadAll.of(folder.resolve("one.shp")).shapes().get(0);
    }

    private static byte[] table(int rows) {
        List<List<String>> values = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            values.add(List.of("名" + i));
        }
        return dbf(0, UTF_8, List.of("名称,C,8,0"), values);
    }

    private void shapefile(String name, List<byte[]> rows, byte[] shp, byte[] shx) {
        write(folder, name + ".shp", shp);
        write(folder, name + ".shx", shx);
        write(folder, name + ".dbf", table(rows.size()));
        write(folder, name + ".cpg", "UTF-8");
    }
}
