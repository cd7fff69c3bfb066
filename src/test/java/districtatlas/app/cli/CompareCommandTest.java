package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over the shipped atlas, through the front door. */
class CompareCommandTest {
    private static final Path ATLAS = Path.of(System.getProperty("atlas.file"));

    @TempDir
    Path folder;

    private static CommandRun compare(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "compare";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.over(ATLAS, all);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(n -> texts.add(n.isTextual() ? n.asText() : n.get("id").asText()));
        return texts;
    }

    private static JsonNode row(JsonNode compared, String section, String key) {
        for (JsonNode row : compared.get("rows")) {
            if (row.get("section").asText().equals(section) && row.get("key").asText().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("no row " + section + " " + key);
    }

    /** The numbers are those of `atlas items`, which asks for one zone at a time. */
    @ParameterizedTest
    @CsvSource({"粤海,招商", "招商,南部组团", "南山区,西丽", "科技创新轴,粤海", "湾区总部经济带,蛇口街道", "大学城,beibu"})
    void whatEachHasIsWhatIsListedOfIt(String a, String b) throws IOException {
        JsonNode compared = compare(a, b, "--json").json();
        List<String> keys = new ArrayList<>();
        compared.fieldNames().forEachRemaining(keys::add);
        assertEquals(List.of("a", "b", "rows", "both", "onlyA", "onlyB"), keys);
        JsonNode ofA = CommandRun.over(ATLAS, "items", "--zone", a, "--json").json();
        JsonNode ofB = CommandRun.over(ATLAS, "items", "--zone", b, "--json").json();
        Set<String> both = new HashSet<>(texts(compared.get("both")));
        Set<String> inA = new HashSet<>(texts(compared.get("onlyA")));
        inA.addAll(both);
        Set<String> inB = new HashSet<>(texts(compared.get("onlyB")));
        inB.addAll(both);
        assertEquals(new HashSet<>(texts(ofA.get("items"))), inA);
        assertEquals(new HashSet<>(texts(ofB.get("items"))), inB);
        assertEquals(ofA.get("total"), row(compared, "items", "all").get("a"));
        for (String by : List.of("kind", "status")) {
            for (JsonNode count : CommandRun.over(ATLAS, "items", "--zone", b, "--count-by", by, "--json").json().get("counts")) {
                JsonNode row = find(compared, by, count.get("key").asText());
                assertEquals(count.get("count"), row.get("b"), row::toString);
                assertEquals(row.get("a").asInt() - row.get("b").asInt(), row.get("difference").asInt());
            }
        }
    }

    private static JsonNode find(JsonNode compared, String by, String key) {
        for (JsonNode row : compared.get("rows")) {
            if (row.get("key").asText().equals(key) && row.get("section").asText().equals("status") == by.equals("status")) {
                return row;
            }
        }
        throw new AssertionError("no row of " + key);
    }

    /** 139 figures of the whole district are in no street's column, and no street's in the district's. */
    @Test
    void figuresStandUnderTheZoneThePlanSaysThemOf() throws IOException {
        JsonNode compared = compare("粤海", "南山区", "--json").json();
        int own = 0;
        for (JsonNode row : compared.get("rows")) {
            if (row.get("section").asText().equals("figures")) {
                assertTrue(row.get("a").isNull() || row.get("b").isNull(), row::toString);
                assertTrue(row.get("difference").isNull());
                own += row.get("a").isNull() ? 0 : 1;
            }
        }
        assertEquals(3, own, "the centre, the pilot block and the talent block");
        assertEquals("国际化试点街区", row(compared, "figures", "international-blocks").get("a").asText());
        assertTrue(row(compare("粤海", "桃源", "--json").json(), "figures", "international-blocks").get("difference").isNull(), "words are not taken from words");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"foo|粤海|招商街道", "粤海|foo|招商街道", "粤海|粤海街道|南山区", "粤海|440305007|招商街道"})
    void aWrongZoneIsSaidWithThoseThatWouldBeRight(String a, String b, String right) {
        CommandRun run = compare(a, b, "--json");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(right) && run.err().strip().lines().count() == 1, run::err);
        assertEquals("", run.out());
    }

    @Test
    void itSaysWhatIsMissing() {
        assertTrue(compare("粤海", "--json").err().contains("区域的名称或代码"));
        assertEquals(2, compare("粤海", "招商").exit());
        assertTrue(compare("粤海", "招商").err().contains("--xlsx"));
        assertEquals(2, compare("粤海", "招商", "--xlsx", folder.resolve("a.csv").toString()).exit());
    }

    /** Options that would be dropped are refused: whoever gave them waits for a sheet. */
    @ParameterizedTest
    @CsvSource({"--paper,A4", "--theme,culture", "--wide,", "--upright,"})
    void aSheetIsNotDescribedWithoutOneBeingAskedFor(String option, String value) {
        List<String> args = new ArrayList<>(List.of("粤海", "招商", "--json", option));
        if (value != null) {
            args.add(value);
        }
        CommandRun run = compare(args.toArray(String[]::new));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--out") && run.err().strip().lines().count() == 1, run::err);
        assertEquals("", run.out());
    }

    @Test
    void aTableHasRowsThingsAndSources() throws IOException {
        Path csv = folder.resolve("both.csv");
        Path xlsx = folder.resolve("both.xlsx");
        String[] wanted = {"粤海", "招商", "--csv", csv.toString(), "--xlsx", xlsx.toString()};
        assertEquals(CommandRun.QUIET, compare(wanted));
        assertEquals(CommandRun.QUIET, compare(wanted), "over files of ours");
        List<String> lines = List.of(Files.readString(csv, StandardCharsets.UTF_8).split("\r\n"));
        assertEquals("\uFEFFkey,栏目,比较内容,A 粤海街道,B 招商街道,A 减 B,说明,出处", lines.get(0));
        assertTrue(lines.contains("zone:area,区域,面积,14.605,15.477,-0.872,面积：粤海街道 14.6 km²，招商街道 15.5 km²，招商街道大 0.87 km²。,"), () -> lines.get(1));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("figure:senior-centres-2025-target-every-street,各街道的指标,长者服务中心的街道覆盖率,,,,")), "of every street, in neither column");
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("district,全区的指标,139 条,,,,")));
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            assertTrue(zip.getEntry("xl/worksheets/sheet2.xml") != null, "with a sheet about itself");
        }
    }
}
