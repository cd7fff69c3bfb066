package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over the shipped atlas, through the front door. */
class FiguresCommandTest {
    private static final Path ATLAS = Path.of(System.getProperty("atlas.file"));

    @TempDir
    Path folder;

    private static CommandRun figures(String... args) {
        return CommandRun.over(ATLAS, Stream.concat(Stream.of("figures"), Stream.of(args)).toArray(String[]::new));
    }

    private static JsonNode only(String id, JsonNode of) {
        List<JsonNode> found = new ArrayList<>();
        of.get("indicators").forEach(i -> {
            if (i.get("id").asText().equals(id)) {
                found.add(i);
            }
        });
        assertEquals(1, found.size(), id);
        return found.get(0);
    }

    private static Set<String> names(JsonNode of) {
        Set<String> names = new TreeSet<>();
        of.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void anIndicatorWithItsYears() throws IOException {
        JsonNode all = figures("--json").json();
        assertEquals(Set.of("indicators"), names(all));
        JsonNode air = only("pm25", all);
        assertEquals(Set.of("id", "name", "topic", "unit", "direction", "scope", "series"), names(air));
        assertEquals(List.of("environment", "微克/立方米", "less-is-better", "district"),
                List.of(air.get("topic").asText(), air.get("unit").asText(), air.get("direction").asText(), air.get("scope").asText()));
        List<String> series = new ArrayList<>();
        air.get("series").forEach(p -> series.add(p.get("year").asInt() + " " + p.get("value").asDouble() + " " + p.get("words").asText() + " "
                + p.get("kind").asText() + " " + p.get("sources").get(0).get("line").asInt()));
        assertEquals(List.of("2020 20.1 20.1微克/立方米 result 108", "2025 23.0 控制在23微克/立方米以下 target 415", "2035 15.0 达到15微克/立方米 outlook 136"), series);
        assertEquals(Set.of("year", "value", "words", "kind", "sources"), names(air.get("series").get(0)));
    }

    @Test
    void whatHasNoNumberOrNoYearHasNoneInJsonEither() throws IOException {
        JsonNode goal = only("stage-goal", figures("--json").json()).get("series").get(0);
        assertTrue(goal.get("value").isNull());
        assertEquals("先行区", goal.get("words").asText());
        JsonNode hours = only("shenzhen-bay-port-hours", figures("--zone", "shenzhen-bay-port", "--json").json());
        assertTrue(hours.get("series").get(0).get("year").isNull());
        assertEquals("深圳湾口岸", hours.get("scope").asText());
    }

    @Test
    void byTopicAndZone() throws IOException {
        JsonNode care = figures("--topic", "养老", "--json").json();
        assertEquals(4, care.get("indicators").size());
        assertEquals(care, figures("--topic", "care", "--json").json(), "by key or by word");
        JsonNode street = figures("--zone", "西丽", "--topic", "care", "--json").json();
        assertEquals("every-street", only("senior-centres", street).get("scope").asText());
        assertEquals(1, street.get("indicators").size(), "no total of the district");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--topic|foo|economy 经济、innovation 创新", "--zone|foo|西丽街道"})
    void aWrongValueIsSaidWithWhatWouldBeRight(String option, String value, String right) {
        CommandRun run = figures(option, value, "--json");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(right) && run.err().strip().lines().count() == 1, run::err);
        assertEquals("", run.out());
    }

    @Test
    void whereToMustBeSaid() {
        assertEquals(2, figures("--topic", "care").exit());
        CommandRun run = figures("--csv", folder.resolve("a.txt").toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(".csv"), run::err);
    }

    @Test
    void aTableOfValuesWithWhatLiesBetweenThem() throws IOException {
        Path csv = folder.resolve("a.csv");
        Path xlsx = folder.resolve("a.xlsx");
        assertEquals(0, figures("--topic", "economy", "--csv", csv.toString(), "--xlsx", xlsx.toString()).exit());
        String gdp = Files.readString(csv).lines().filter(l -> l.startsWith("gdp,") && l.contains("2025年,")).findFirst().orElseThrow();
        assertTrue(gdp.contains(",力争达到1万亿元,10000,亿元,越大越好,2020,6502.22,3497.78,亿元,53.8,9,"), gdp);
        assertTrue(Files.size(xlsx) > 0);
        assertFalse(Files.readString(csv).contains("\npm25,"));
    }
}
