package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that was changed after it was cited: every number that names other words than before is told, and nothing is written. */
class DriftTest {
    private static final String ITEMS = "plan/items/things.yaml";

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void copy() {
        sources = ThreeZones.copyTo(folder.resolve("sources"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 7, 8, 10, 11, 12})
    void aLineMoreIsNoticedByEveryCitationBelowIt(int after) throws IOException {
        List<String> text = text();
        text.add(after, "新加的一行。");
        assertMoved(text, after + 1, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10})
    void aBlankLineLessIsNoticedToo(int line) throws IOException {
        List<String> text = text();
        text.remove(line - 1);
        assertMoved(text, line, -1);
    }

    private void assertMoved(List<String> text, int from, int by) throws IOException {
        byte[] prints = Files.readAllBytes(sources.resolve("plan/lines.idx"));
        List<String> expected = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources.resolve("plan"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                numbers(new YAMLMapper().readTree(file.toFile()), "").stream().filter(n -> n >= from).forEach(n -> expected.add(n + " to " + (n + by)));
            }
        }

        List<Problem> told = compiled(text);

        assertEquals(expected.stream().sorted().toList(), told.stream().filter(p -> p.code().equals("line.moved"))
                .map(p -> String.join(" to ", p.parts())).sorted().toList());
        assertEquals(List.of("line.count"), told.stream().map(Problem::code).filter(c -> !c.equals("line.moved")).toList(), told::toString);
        assertTrue(Arrays.equals(prints, Files.readAllBytes(sources.resolve("plan/lines.idx"))), "the older text's prints stay");
    }

    /** Every number of a line in a source. */
    private static List<Integer> numbers(JsonNode node, String field) {
        List<Integer> numbers = new ArrayList<>();
        boolean cited = List.of("source", "conflict", "not-plan", "from").contains(field);
        if (cited && node.isInt()) {
            numbers.add(node.asInt());
        }
        if (field.equals("to") && node.isInt()) {
            numbers.add(node.asInt());
        }
        node.properties().forEach(f -> {
            // A section of one line is one thing to mend.
            if (!f.getKey().equals("to") || !f.getValue().equals(node.get("from"))) {
                numbers.addAll(numbers(f.getValue(), f.getKey()));
            }
        });
        if (node.isArray()) {
            node.forEach(n -> numbers.addAll(numbers(n, field)));
        }
        return numbers;
    }

    @Test
    void wordsThatChangedWantToBeReadAgain() throws IOException {
        List<String> text = text();
        text.set(11, text.get(11).replace("周边", "周围"));
        List<Problem> told = compiled(text);
        assertEquals(7, told.size(), told::toString);
        assertTrue(told.stream().allMatch(p -> List.of("line.changed").contains(p.code())), told::toString);

        replace(ITEMS, "source: [11, 12]", "source: [11, 12 老广场周围]");
        assertEquals(6, compiled(text).size(), "a few words of the line say that it was read");
    }

    @Test
    void wordsThatAreGoneAreTold() throws IOException {
        List<String> text = text();
        text.set(11, "全是别的话");
        List<Problem> told = compiled(text);
        assertTrue(told.stream().allMatch(p -> p.code().equals("line.vanished") && p.where().matches(".*:\\d+")), told::toString);
        assertEquals(7, told.size(), told::toString);
    }

    @Test
    void aLineThatWasCarriedElsewhereIsFound() throws IOException {
        List<String> text = text();
        text.set(3, "");
        text.add(text.size() - 1, "要点二:甲街、乙街、丙街三条街分为东西两组团,中轴贯穿,滨水带相连。");
        List<Problem> told = compiled(text);
        assertTrue(told.stream().anyMatch(p -> p.code().equals("line.moved") && p.parts().equals(List.of("4", "13"))), told::toString);
    }

    /** Punctuation and blanks are no words. */
    @Test
    void aTextOfTheSameWordsIsTheSame() throws IOException {
        List<String> text = text();
        text.set(11, text.get(11).replace(",", " , "));
        assertEquals(List.of(), compiled(text));
    }

    @Test
    void aLineThatNobodyCitesMayChange() throws IOException {
        List<String> text = text();
        text.set(5, "第一章 概况");
        byte[] before = Files.readAllBytes(sources.resolve("plan/lines.idx"));
        assertEquals(List.of(), compiled(text));
        assertFalse(Arrays.equals(before, Files.readAllBytes(sources.resolve("plan/lines.idx"))), "the prints are made anew");
    }

    @Test
    void aFewWordsBesideANumberAreHeldAgainstTheLine() throws IOException {
        replace(ITEMS, "source: [11, 12]", "source: [11 星星博物馆, 12]");
        assertEquals(List.of(), compiled());
        replace(ITEMS, "source: [11 星星博物馆, 12]", "source: [11 星星, 12 月亮]");
        assertEquals(List.of("line.nowhere"), codes(compiled()));
        replace(ITEMS, "12 月亮", "12 剧院");
        List<Problem> told = compiled();
        assertEquals(List.of("line.anchor"), codes(told));
        assertEquals(List.of("剧院", "12", "11"), told.get(0).parts());
    }

    @Test
    void notesSpeakOfLinesToo() throws IOException {
        replace(ITEMS, "note: 文中说已建成。\n  note_en: The text says it is built.", "note: 文中说已建成（第11行）。\n  note_en: The text says it is built (line 11), near Line 12.");
        List<String> text = text();
        text.add(0, "新加的一行。");
        assertEquals(2, compiled(text).stream().filter(p -> p.where().equals(ITEMS + ":39") || p.where().equals(ITEMS + ":40")).count());
        replace(ITEMS, "第11行", "第111行");
        assertEquals(List.of("line.mention"), codes(compiled()));
    }

    @Test
    void theNumberOfLinesIsThatOfTheText() throws IOException {
        replace("plan/document.yaml", "lines: 13", "lines: 15");
        assertEquals(List.of("line.count"), codes(compiled()));
        assertEquals(List.of("line.count"), codes(compiled(text())));
    }

    @Test
    void withoutPrintsTheTextIsAsked() throws IOException {
        Files.delete(sources.resolve("plan/lines.idx"));
        assertEquals(List.of("lines.missing"), codes(compiled()));
        assertEquals(List.of(), compiled(text()));
        assertEquals(List.of(), compiled());
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static List<String> text() throws IOException {
        return new ArrayList<>(Files.readAllLines(ThreeZones.planText()));
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(sources.resolve(file));
        assertTrue(text.contains(from), from);
        Files.writeString(sources.resolve(file), text.replace(from, to));
    }

    private List<Problem> compiled() {
        ProblemLog log = new ProblemLog();
        AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log);
        return log.all();
    }

    private List<Problem> compiled(List<String> text) throws IOException {
        Path file = folder.resolve("text.txt");
        Files.writeString(file, String.join("\n", text) + "\n");
        Path out = folder.resolve("out.gpkg");
        Files.deleteIfExists(out);
        ProblemLog log = new ProblemLog();
        boolean made = AtlasCompiler.compile(sources, out, file, SldReader::proofread, log);
        assertEquals(made, Files.exists(out));
        return log.all();
    }
}
