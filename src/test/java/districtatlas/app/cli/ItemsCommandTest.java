package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over the shipped atlas, through the front door. */
class ItemsCommandTest {
    private static final Path ATLAS = Path.of(System.getProperty("atlas.file"));

    @TempDir
    Path folder;

    private static CommandRun items(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "items";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.over(ATLAS, all);
    }

    @Test
    void projectsOfAStreetThatArePlanned() throws IOException {
        JsonNode found = items("--zone", "西丽", "--section", "projects", "--status", "planned", "--json").json();
        assertEquals(List.of("7", "7"), List.of(found.get("total").asText(), String.valueOf(found.get("items").size())));
        assertEquals("属于西丽街道，状态为规划，属重点项目", found.get("filter").asText());
        assertEquals(found, items("--zone", "xili", "--section", "重点项目", "--status", "规划", "--json").json(), "by key or by word");
    }

    @Test
    void whatIsInTwoZonesCountsInBothAndOnceInTheTotal() throws IOException {
        JsonNode counts = items("--kind", "culture-venue", "--count-by", "zone", "--json").json();
        assertEquals("zone", counts.get("by").asText());
        assertEquals(7, counts.get("total").asInt());
        int streets = 0;
        for (JsonNode count : counts.get("counts")) {
            streets += List.of("nantou", "nanshan-street", "shahe", "shekou", "zhaoshang", "yuehai", "taoyuan", "xili").contains(count.get("key").asText())
                    ? count.get("count").asInt() : 0;
        }
        assertEquals(14, streets, "in the eight streets together");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--section|foo|projects、sites、facilities", "--status|foo|planned 规划", "--kind|foo|museum 博物馆", "--zone|foo|西丽街道",
            "--certainty|foo|stated、general", "--year|foo|1900", "--count-by|foo|zone、group、kind", "--where|stat = 1|status", "--where|status = 'x'|planned"})
    void aWrongValueIsSaidWithWhatWouldBeRight(String option, String value, String right) {
        CommandRun run = items(option, value, "--json");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(right) && run.err().strip().lines().count() == 1, run::err);
        assertEquals("", run.out());
    }

    @Test
    void itSaysWhereToWhenNothingIsAskedFor() {
        assertEquals(2, items("--zone", "xili").exit());
    }

    @Test
    void aTableHasSourcesAndOpensInASpreadsheet() throws IOException {
        Path file = folder.resolve("items.csv");
        assertEquals(CommandRun.QUIET, items("--zone", "xili", "--csv", file.toString()));
        String table = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(table.startsWith("\uFEFFid,名称,"), table);
        assertTrue(table.lines().findFirst().orElseThrow().endsWith("出处"));
        assertEquals(31, table.split("\r\n").length, "thirty things below the head");
        assertEquals(CommandRun.QUIET, items("--count-by", "status", "--csv", file.toString()), "over a table of ours");
        Path other = Files.writeString(folder.resolve("other.csv"), "mine;1\n");
        assertEquals(2, items("--zone", "xili", "--csv", other.toString()).exit());
        assertEquals("mine;1\n", Files.readString(other), "another's table stays");
        assertEquals(2, items("--csv", folder.resolve("items.txt").toString()).exit());
        assertFalse(Files.exists(folder.resolve("items.txt")));
    }

    @Test
    void aPictureIsOfWhatWordsMean() throws IOException {
        Path file = folder.resolve("map.png");
        CommandRun wrong = CommandRun.over(ATLAS, "render", "--out", file.toString(), "--size", "400x300", "--filter", "qqqq");
        assertEquals(2, wrong.exit());
        assertFalse(Files.exists(file));
        assertEquals(CommandRun.QUIET, CommandRun.over(ATLAS, "render", "--theme", "projects", "--out", file.toString(), "--size", "400x300", "--filter", "粤海 重点项目"));
        Path all = folder.resolve("all.png");
        CommandRun.over(ATLAS, "render", "--theme", "projects", "--out", all.toString(), "--size", "400x300");
        assertTrue(Files.mismatch(file, all) >= 0, "another picture");
    }
}
