package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import districtatlas.author.ThreeZones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line over the shipped atlas, and over another district that nothing in the program knows of. */
class AtlasCommandTest {
    private static final Path SHIPPED = Path.of(System.getProperty("atlas.file"));

    @TempDir
    private static Path folder;
    private static Path another;

    @BeforeAll
    static void compileAnotherDistrict() {
        another = ThreeZones.compiledIn(folder);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    /** JavaFX wakes for a window only, and a window's command line is read without the commands. */
    @ParameterizedTest
    @ValueSource(strings = {"", "--zone 粤海街道 --theme 项目", "--walk", "--walk 5 --lang=en", "--tour structure --step 3 --screen 2", "--tour=mine.tour", "--size 1920x1080 --atlas zone", "notes.atlas", "会议.ATLAS", "--zone xili --lang en notes.atlas", "--with notes.atlas"})
    void optionsAloneOpenAWindow(String line) {
        assertTrue(AtlasCommand.opensWindow(words(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone 粤海街道", "--lang en zone 粤海街道 --json", "--atlas=a.gpkg check", "--help", "--zone 粤海街道 --version", "-h", "check notes.atlas"})
    void aCommandOrAQuestionOpensNoWindow(String line) {
        assertFalse(AtlasCommand.opensWindow(words(line)));
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }

    @Test
    void helpNamesEveryCommandButTheHiddenOne() {
        String help = CommandRun.over(SHIPPED, "--help").out();
        for (String command : List.of("zone", "identify", "export", "render", "report", "notes", "merge", "check", "compile")) {
            assertTrue(help.lines().anyMatch(l -> l.strip().startsWith(command + " ")), command + " in " + help);
        }
        assertFalse(help.lines().anyMatch(l -> l.strip().startsWith("prepare ")), help);
    }

    @Test
    void whatIsWrongWithACommandIsSaidInTheReadersLanguage() {
        assertEquals("atlas: 命令不对：不认识“foo”。用 atlas --help 看用法。", CommandRun.over(another, "foo").err().strip());
        assertEquals("atlas: 命令不对：缺少“--out”。用 atlas --help 看用法。", CommandRun.over(another, "render").err().strip());
        assertEquals("atlas: 命令不对：缺少“区域的名称或代码”。用 atlas --help 看用法。", CommandRun.over(another, "zone").err().strip());
        assertEquals("atlas: 命令不对：缺少“经度和纬度”。用 atlas --help 看用法。", CommandRun.over(another, "identify").err().strip());
        assertEquals("atlas: 命令不对：--palette 后面要写一个值。用 atlas --help 看用法。", CommandRun.over(another, "--palette").err().strip());
        assertEquals("atlas: 命令不对：--out 后面要写一个值。用 atlas --help 看用法。", CommandRun.over(another, "render", "--out").err().strip());
        assertEquals("atlas: 命令不对：“two”不能用作 --walk。用 atlas --help 看用法。", CommandRun.over(another, "--walk", "two").err().strip());
        assertEquals("atlas: 命令不对：--theme 写了两次。用 atlas --help 看用法。", CommandRun.over(another, "--theme", "a", "--theme", "b").err().strip());
    }

    @Test
    void aWalkAndATourAreNotAskedForAtOnce() {
        CommandRun run = CommandRun.over(another, "--tour", "walk", "--walk", "2");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--tour") && run.err().contains("--step"), run.err());
        assertEquals("atlas: 命令不对：“two”不能用作 --step。用 atlas --help 看用法。", CommandRun.over(another, "--step", "two").err().strip());
    }

    @Test
    void whyAFileIsNotWrittenIsSaidWithoutTheNamesOfOwnFiles() {
        String said = CommandRun.over(another, "render", "--out", "/proc/x.png", "--size", "64x64").err();
        assertTrue(said.contains("/proc/x.png") && !said.contains(".part") && !said.contains("no such"), said);
        assertFalse(said.contains("空间") || said.contains("space"), said);
    }

    @Test
    void everyOneOfTheThirteenZonesAndTheDistrictIsDescribed() throws IOException {
        JsonNode all = exported(SHIPPED);
        int described = 0;
        for (JsonNode zone : all.get("zones")) {
            if (Set.of("district", "axis", "belt", "group", "street").contains(zone.get("kind").asText())) {
                described++;
                assertFalse(zone.get("role").asText().isBlank(), zone.get("name").asText());
                assertFalse(zone.get("composition").get("text").asText().isBlank(), zone.get("name").asText());
                assertFalse(zone.get("focus").get("text").asText().isBlank(), zone.get("name").asText());
            }
        }
        assertEquals(14, described);
    }

    @Test
    void everyStreetHasTwelveThingsAndMore() throws IOException {
        for (JsonNode zone : exported(SHIPPED).get("zones")) {
            if (zone.get("kind").asText().equals("street")) {
                JsonNode page = CommandRun.over(SHIPPED, "zone", zone.get("code").asText(), "--json").json();
                int things = page.get("projects").size() + page.get("sites").size() + page.get("facilities").size();
                assertTrue(things >= 12, zone.get("name").asText() + " has " + things);
                assertTrue(page.get("targets").size() > 0);
            }
        }
    }

    @Test
    void everyThingHasASourceOrIsGeneralKnowledge() throws IOException {
        JsonNode all = exported(SHIPPED);
        for (JsonNode item : all.get("items")) {
            assertTrue(item.get("sources").size() > 0 || item.get("certainty").asText().equals("general-knowledge"), item.get("id").asText());
            for (JsonNode source : item.get("sources")) {
                assertTrue(source.get("line").asInt() > 0 && !source.get("section").asText().isBlank());
            }
        }
        for (JsonNode target : all.get("targets")) {
            assertTrue(target.get("sources").size() > 0, target.get("id").asText());
        }
    }

    private static JsonNode exported(Path atlas) throws IOException {
        Path file = folder.resolve("导出 " + atlas.getFileName() + ".json");
        CommandRun run = CommandRun.over(atlas, "export", "--json", file.toString());
        assertEquals(0, run.exit(), run.err());
        return new ObjectMapper().readTree(Files.readString(file));
    }

    @Test
    void aZoneIsFoundByNameAliasIdAndCode() throws IOException {
        JsonNode byCode = CommandRun.over(SHIPPED, "zone", "440305007", "--json").json();
        for (String name : List.of("粤海街道", "粤海", "yuehai", "Yuehai Sub-district")) {
            assertEquals(byCode, CommandRun.over(SHIPPED, "zone", name, "--json").json(), name);
        }
        assertEquals("street", byCode.get("zone").get("kind").asText());
    }

    @Test
    void aZonesOwnNameGoesBeforeAnothersAlias() throws IOException {
        assertEquals("key-area", CommandRun.over(SHIPPED, "zone", "蛇口", "--json").json().get("zone").get("kind").asText());
        assertEquals("street", CommandRun.over(SHIPPED, "zone", "蛇口街道", "--json").json().get("zone").get("kind").asText());
        assertEquals("district", CommandRun.over(SHIPPED, "zone", "南山", "--json").json().get("zone").get("kind").asText());
        assertEquals("district", CommandRun.over(SHIPPED, "zone", "Nanshan", "--json").json().get("zone").get("kind").asText());
    }

    /** The plan's own verb stands behind every number; where it has none, none is said. */
    @ParameterizedTest
    @CsvSource({"gdp-2025-target-nanshan, strive", "tax-revenue-2025-target-nanshan, reach", "life-expectancy-2025-target-nanshan, reach",
        "life-expectancy-2020-result-nanshan, none", "unemployment-2025-target-nanshan, less-than", "pm25-2025-target-nanshan, at-most",
        "pm25-2035-target-nanshan, reach", "nursing-beds-share-2025-target-nanshan, at-least", "senior-centres-2025-target-every-street, full-coverage",
        "public-housing-2025-target-nanshan, none", "shenzhen-bay-port-hours-standing-shenzhen-bay-port, promote"})
    void aFigureSaysOfItsNumberWhatThePlanSays(String id, String direction) throws IOException {
        JsonNode figure = StreamSupport.stream(exported(SHIPPED).get("targets").spliterator(), false)
                .filter(t -> t.get("id").asText().equals(id)).findFirst().orElseThrow();
        assertEquals(direction, figure.get("direction").asText());
    }

    @Test
    void whatIsNoTargetIsNotAmongTheTargets() throws IOException {
        for (JsonNode target : CommandRun.over(SHIPPED, "zone", "粤海街道", "--json").json().get("targets")) {
            assertTrue(Set.of("target", "standing").contains(target.get("role").asText()), target.get("id").asText());
        }
    }

    @Test
    void inEnglishAFigureIsEnglish() {
        String said = CommandRun.of("--lang", "en", "--atlas", SHIPPED.toString(), "zone", "蛇口街道").said();
        assertTrue(said.lines().count() > 20, said);
        assertFalse(said.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), said);
    }

    @Test
    void whatThePlanPromotesDoesNotRun() throws IOException {
        for (JsonNode item : exported(SHIPPED).get("items")) {
            if (Set.of("shenzhen-bay-port-24h", "space-expansion-action").contains(item.get("id").asText())) {
                assertEquals("planned", item.get("status").asText());
            }
        }
    }

    @Test
    void aStylesFolderWithoutAStyleIsRefused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("no styles"));
        CommandRun run = CommandRun.over(SHIPPED, "--styles", empty.toString(), "render", "--out", folder.resolve("unpainted.png").toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(".sld"), run.err());
    }

    @Test
    void zonesAtAPlaceComeMostSpecificFirst() throws IOException {
        List<String> zones = texts(CommandRun.over(SHIPPED, "identify", "113.944,22.53", "--json").json().get("zones"));
        assertTrue(zones.indexOf("粤海街道") < zones.indexOf("中部组团") && zones.indexOf("中部组团") < zones.indexOf("南山区"), zones::toString);
        assertEquals(List.of(), texts(CommandRun.over(SHIPPED, "identify", "113.80,22.50", "--json").json().get("zones")), "open sea");
    }

    @Test
    void theHongKongPortAreaIsInNoZoneOfTheDistrict() throws IOException {
        List<String> zones = texts(CommandRun.over(SHIPPED, "identify", "113.9445,22.5035", "--json").json().get("zones"));
        assertFalse(zones.contains("蛇口街道") || zones.contains("南山区"), zones::toString);
    }

    @Test
    void anotherDistrictIsJustAnotherFile() throws IOException {
        JsonNode all = exported(another);
        assertTrue(all.get("zones").size() >= 3);
        String code = StreamSupport.stream(all.get("zones").spliterator(), false)
                .filter(z -> z.get("kind").asText().equals("street")).findFirst().orElseThrow().get("name").asText();
        assertEquals(0, CommandRun.over(another, "zone", code, "--json").exit());
        assertEquals(0, CommandRun.over(another, "check").exit());
        Path picture = folder.resolve("another.png");
        CommandRun run = CommandRun.over(another, "render", "--out", picture.toString(), "--size", "400x300");
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.exists(picture));
    }

    @Test
    void theShippedFileHasNoProblems() {
        assertEquals(0, CommandRun.over(SHIPPED, "check").exit());
    }

    @Test
    void aDamagedFileIsReportedAndLeftAlone() throws IOException {
        Path damaged = Files.copy(another, folder.resolve("damaged.gpkg"));
        byte[] bytes = Files.readAllBytes(damaged);
        java.util.Arrays.fill(bytes, 8192, 16384, (byte) 7);
        Files.write(damaged, bytes);
        CommandRun run = CommandRun.over(damaged, "check");
        assertTrue(run.exit() == 1 || run.exit() == 2);
        assertFalse(run.said().isBlank());
        assertTrue(java.util.Arrays.equals(bytes, Files.readAllBytes(damaged)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone|没有这个", "identify|22.53,113.94", "identify|here", "identify|1,2,3", "render|--out|x.gif",
        "render|--out|/no/such/folder/x.png", "render|--out|x.png|--theme|nothing", "render|--out|x.png|--zone|nowhere",
        "render|--out|x.png|--size|5", "export|--json|/no/such/folder/x.json", "nonsense", "--size|big", "--lang|fr", "zone",
        "compile|/no/such/folder|x.gpkg"})
    void wrongInputIsOneSentenceAndExitTwo(String words) {
        CommandRun run = CommandRun.over(SHIPPED, words.split("\\|"));
        assertEquals(2, run.exit(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().strip().lines().count(), run.err());
        assertTrue(run.err().startsWith("atlas: "), run.err());
    }

    @Test
    void aMissingOrForeignFileIsRefusedInASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("not an atlas.gpkg"), "hello");
        for (Path file : List.of(folder.resolve("missing.gpkg"), text, folder)) {
            CommandRun run = CommandRun.over(file, "zone", "x");
            assertEquals(2, run.exit());
            assertEquals(1, run.err().strip().lines().count(), run.err());
        }
    }
}
