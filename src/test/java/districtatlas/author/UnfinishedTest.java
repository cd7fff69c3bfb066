package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedTest {
    private static final String ITEMS = "plan/items/things.yaml";
    private static final String ZONES = "plan/zones.yaml";

    @TempDir
    Path folder;

    private Path sources;
    private final ProblemLog unfinished = new ProblemLog();

    @BeforeEach
    void copy() {
        sources = ThreeZones.copyTo(folder.resolve("sources"));
    }

    private List<String> looked() {
        ProblemLog log = new ProblemLog();
        assertTrue(AtlasCompiler.check(sources, Optional.of(ThreeZones.planText()), SldReader::proofread, log, unfinished), log.all()::toString);
        assertTrue(unfinished.all().stream().allMatch(Problem::isWarning));
        return unfinished.all().stream().map(p -> p.code() + " " + p.where()).toList();
    }

    @Test
    void aWrittenDistrictHasOnlyItsOneUncitedThing() throws IOException {
        byte[] lines = Files.readAllBytes(sources.resolve("plan/lines.idx"));
        assertEquals(List.of("unfinished.source " + ITEMS + ":52"), looked());
        assertEquals(List.of("sources"), List.of(folder.toFile().list()), "nothing is written");
        assertEquals(new String(lines), Files.readString(sources.resolve("plan/lines.idx")));
    }

    @Test
    void theTemplatesOwnWordsAreListedOnceALine() throws IOException {
        replace(ITEMS, "text: 拟在甲街建的博物馆。", "text: 待填：一句话说明");
        replace(ITEMS, "text_en: A square in Yi Street, to be renewed.", "text_en: \"To be written: one sentence\"");
        replace(ZONES, "composition: {text: 三条街，分为两组团。, en: Three streets in two groups., source: [4]}", "composition: {text: 待填, en: To be written, source: [4]}");
        assertEquals(List.of("unfinished.text " + ITEMS + ":19", "unfinished.text " + ITEMS + ":6", "unfinished.text " + ZONES + ":8"),
                looked().stream().filter(t -> t.contains(".text")).sorted().toList());
    }

    @Test
    void aZoneOfWhichNothingIsSaidAndAStreetWithoutItemsAreListed() throws IOException {
        replace(ZONES, "{text: 西边的街。, en: The street in the west., source: [4]}", "{none: 没有写, none_en: Nothing}");
        replace(ZONES, "{text: 建设博物馆。, en: Building a museum., source: [11]}", "{none: 没有写, none_en: Nothing}");
        replace(ITEMS, "- {zone: bing, source: [11]}", "- {zone: abc, source: [11]}");
        replace(ITEMS, "aliases: [丙街水上剧院]", "aliases: [丙街水上剧院, 甲乙丙区]");
        List<String> looked = looked();
        assertTrue(looked.contains("unfinished.zone " + ZONES + ":42"), looked::toString);
        assertTrue(looked.stream().anyMatch(t -> t.startsWith("unfinished.street " + ZONES)), looked::toString);
        assertEquals(3, looked.size(), looked::toString);
    }

    @Test
    void aWorkbookThatWasNeverReadIsListed() throws IOException {
        Files.writeString(sources.resolve("book.xlsx"), "");
        assertFalse(looked().toString().contains("book"));
        Files.writeString(sources.resolve(ITEMS), "[]");
        Files.writeString(sources.resolve("plan/figures/figures.yaml"), "[]");
        replace("plan/tours/1-walk.yaml", "things: ", "# things: ", false);
        ProblemLog log = new ProblemLog();
        AtlasCompiler.check(sources, Optional.empty(), SldReader::proofread, log, unfinished);
        assertTrue(unfinished.all().stream().anyMatch(p -> p.code().equals("unfinished.book") && p.where().equals("book.xlsx")), unfinished.all()::toString);
    }

    private void replace(String file, String from, String to) throws IOException {
        replace(file, from, to, true);
    }

    private void replace(String file, String from, String to, boolean must) throws IOException {
        String text = Files.readString(sources.resolve(file));
        assertTrue(!must || text.contains(from), from);
        Files.writeString(sources.resolve(file), text.replace(from, to));
    }
}
