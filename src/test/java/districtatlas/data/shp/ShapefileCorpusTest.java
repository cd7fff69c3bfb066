package districtatlas.data.shp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import districtatlas.data.DataRefused;
import districtatlas.data.TextEncoding.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** The corpus' shapefiles and tables as they are written: how many, of what kind, where by their own numbers, the first text, and in which encoding. */
final class ShapefileCorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus"));
    private static final Pattern COUNT = Pattern.compile("(?:^|; )n=(\\d+)");
    private static final Pattern TYPE = Pattern.compile("type=([A-Za-z/]+)");
    private static final Pattern VALUE = Pattern.compile("([^\\s;]+)\\[(\\d+)]=([^;\\s,]+)");
    private static final Pattern BOX = Pattern.compile("(?:^|; |raw )bbox=([-\\d.]+),([-\\d.]+),([-\\d.]+),([-\\d.]+)");
    private static final Map<String, String> ENCODINGS = Map.of("dbf/gbk.dbf", "GB18030 GUESSED", "shp/chinese_poly.shp", "GB18030 GUESSED",
        "shp/sz.shp", "UTF-8 DECLARED", "shp/上海/区县界_area.shp", "GBK LANGUAGE_BYTE", "shp/made/南山街道_GBK_无prj无cpg.shp", "GB18030 GUESSED",
        "shp/made/街道_UTF8_无cpg.shp", "UTF-8 STRICT_UTF8", "shp/made/街道_cpg说UTF8实为GBK.shp", "GB18030 AGAINST_DECLARATION",
        "shp/made/地块_字段名截断.shp", "GBK LANGUAGE_BYTE");

    @BeforeEach
    void theCorpusIsThere() {
        assumeTrue(Files.exists(CORPUS.resolve("index.tsv")), "the corpus is not here: " + CORPUS);
    }

    @Test
    void eachOpensAsItIsWrittenOrIsRefusedWithASentence() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        List<String> rows = Files.readAllLines(CORPUS.resolve("index.tsv")).stream().filter(l -> l.matches("[^\t]*\t(shp|dbf)\t.*")).toList();
        softly.assertThat(rows).hasSizeGreaterThan(25);
        for (String row : rows) {
            String[] cells = row.split("\t");
            if (cells[8].equals("refuses")) {
                softly.assertThatThrownBy(() -> read(cells[0])).as(cells[0]).isInstanceOf(DataRefused.class)
                    .hasMessageContaining(Path.of(cells[0]).getFileName().toString());
            } else {
                check(softly, cells[0], read(cells[0]), cells[9]);
            }
        }
        softly.assertAll();
    }

    @Test
    void whatIsDamagedIsToldByNumber() {
        assertThat(read("shp/made/街道_shp截断.shp").codes()).contains("data.shp.cut", "data.shp.shape-missing:7,8");
        assertThat(read("shp/made/街道_dbf截断.shp").codes()).contains("data.dbf.cut", "data.shp.values-missing:5,6,7,8");
        assertThat(read("shp/made/街道_缺shx.shp").codes()).contains("data.shp.no-shx");
        assertThat(read("shp/no-dbf.shp").codes()).contains("data.shp.no-dbf");
        assertThat(read("shp/htmlprj.shp").codes()).contains("data.shp.prj-html");
        assertThat(read("shp/made/地块_字段名截断.shp").names()).startsWith("规划用地性", "规划用地性");
    }

    @Test
    void theHoleThatOthersTakeForAShellStaysAHole() {
        ReadAll usual = read("shp/made/街道_缺shx.shp");
        ReadAll turned = read("shp/made/街道_环向反.shp");
        for (int i = 0; i < 8; i++) {
            assertThat(turned.records().get(i).geometry().get().getArea()).isCloseTo(usual.records().get(i).geometry().get().getArea(),
                within(1e-12));
        }
    }

    private static ReadAll read(String path) {
        return ReadAll.of(CORPUS.resolve(path));
    }

    private static void check(SoftAssertions softly, String path, ReadAll all, String expected) {
        Matcher count = COUNT.matcher(expected);
        if (count.find()) {
            softly.assertThat(all.records()).as(path).hasSize(Integer.parseInt(count.group(1)));
        }
        Matcher type = TYPE.matcher(expected);
        if (type.find()) {
            softly.assertThat(List.of(type.group(1).split("/"))).as(path).containsAll(types(all));
        }
        Matcher box = BOX.matcher(expected);
        if (box.find()) {
            Envelope met = box(all);
            softly.assertThat(new double[] {met.getMinX(), met.getMinY(), met.getMaxX(), met.getMaxY()}).as(path)
                .containsExactly(new double[] {number(box, 1), number(box, 2), number(box, 3), number(box, 4)},
                    within(0.0101));
        }
        Matcher value = VALUE.matcher(expected);
        while (value.find()) {
            Object[] values = all.records().get(Integer.parseInt(value.group(2))).values();
            softly.assertThat(String.valueOf(values[all.names().indexOf(value.group(1))])).as(path).isEqualTo(value.group(3));
        }
        if (ENCODINGS.containsKey(path)) {
            softly.assertThat(all.encoding().charset().name() + " " + all.encoding().why()).as(path).isEqualTo(ENCODINGS.get(path));
        } else {
            softly.assertThat(all.encoding().why()).as(path).isNotIn(Why.AGAINST_DECLARATION, Why.GUESSED);
        }
    }

    private static double number(Matcher box, int group) {
        return Double.parseDouble(box.group(group));
    }

    private static Set<String> types(ReadAll all) {
        Set<String> types = new TreeSet<>();
        all.records().forEach(r -> r.geometry().ifPresent(g -> types.add(g.getGeometryType())));
        return types;
    }

    private static Envelope box(ReadAll all) {
        Envelope box = new Envelope();
        List<Envelope> each = new ArrayList<>();
        all.records().forEach(r -> r.geometry().ifPresent(g -> each.add(g.getEnvelopeInternal())));
        each.stream().filter(e -> !Double.isNaN(e.getMinX())).forEach(box::expandToInclude);
        return box;
    }
}
