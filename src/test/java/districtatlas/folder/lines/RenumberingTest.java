package districtatlas.folder.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.AtlasCompiler;
import districtatlas.author.LineIndex;
import districtatlas.author.ThreeZones;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.folder.FolderChange;
import districtatlas.folder.FolderDraft;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenumberingTest {
    private static final String ITEMS = "plan/items/things.yaml";
    private static final String DOCUMENT = "plan/document.yaml";

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void copy() {
        sources = ThreeZones.copyTo(folder.resolve("sources"));
    }

    @Test
    void everyNumberIsMovedAndTheFolderCompilesWithTheNewText() throws IOException {
        List<String> text = text();
        text.add(0, "网上的题头");
        text.add(9, "");
        text.add(9, "新加的一段。");

        Renumbering done = renumbered(text);

        assertEquals(List.of(), done.toRead());
        assertEquals(List.of(), compiled(text));
    }

    /** There and back: not a character is another than before. */
    @Test
    void theFilesStayAsTheyWereTyped() throws IOException {
        replace(ITEMS, "  note: 文中说已建成。\n  note_en: The text says it is built.",
                "  # of 2021\n  note:   '文中说已建成（第11、12行），见第8行。'   # 11\n  note_en: \"The text says it (lines 11 and 12; line 8), on Line 4.\"");
        replace(ITEMS, "source: [11, 12]", "source:   # two of them\n    - 11\n    - 12 服务站");
        replace(ITEMS, "{zone: yi, source: [11]}", "{ zone: yi , source: [ 11 老广场 ] } # 𠮷");
        TreeMap<String, String> before = files();
        List<String> text = text();
        text.add(4, "𠮷一行");
        renumbered(text);
        String items = files().get(ITEMS);
        assertTrue(items.contains("note:   '文中说已建成（第12、13行），见第9行。'   # 11\n  note_en: \"The text says it (lines 12 and 13; line 9), on Line 4.\""), items);
        assertTrue(items.contains("source:   # two of them\n    - 12\n    - 13 服务站"), items);
        assertTrue(items.contains("{ zone: yi , source: [ 12 老广场 ] }"), items);
        assertTrue(files().get(DOCUMENT).contains("not-plan: [14]") && files().get(DOCUMENT).contains("lines: 14"));

        FolderDraft back = new FolderDraft(sources);
        assertTrue(Renumbering.plan(back, LineIndex.ofText(String.join("\n", text)), LineIndex.ofText(Files.readString(ThreeZones.planText())), new ProblemLog()).isPresent());
        back.write();

        assertEquals(before, files());
    }

    @Test
    void whatIsGoneIsListedAndIsNotTakenByTheCompiler() throws IOException {
        List<String> text = text();
        text.remove(11);

        Renumbering done = renumbered(text);

        assertFalse(done.isWhole());
        assertEquals(List.of("plan/figures/figures.yaml:41", "plan/figures/figures.yaml:42", ITEMS + ":20", ITEMS + ":48", ITEMS + ":50",
                "plan/zones.yaml:80", "plan/zones.yaml:82"), done.toRead().stream().map(Problem::where).toList());
        assertTrue(done.toRead().stream().allMatch(p -> p.code().equals("renumber.gone")), done.toRead()::toString);
        assertTrue(files().get(ITEMS).contains("source: [11, 12 老广场周边设置服]"), files().get(ITEMS));
        assertTrue(files().get(DOCUMENT).contains("{from: 9, to: 11,"), "the section ends with its last line");
        List<Problem> told = compiled(text);
        assertEquals(7, told.stream().filter(p -> p.code().equals("line.nowhere")).count(), told::toString);
    }

    @Test
    void wordsThatReadOtherwiseAreMovedAndListed() throws IOException {
        List<String> text = text();
        text.set(11, text.get(11).replace("周边", "周围"));
        text.add(2, "多一行");
        Renumbering done = renumbered(text);
        assertTrue(done.isWhole());
        assertEquals(7, done.toRead().stream().filter(p -> p.code().equals("renumber.changed") && p.parts().equals(List.of("12", "13"))).count());
        assertEquals(List.of(), compiled(text));
    }

    @Test
    void aFolderIsMovedOnceOnlyAndOnlyFromItsOwnText() throws IOException {
        List<String> text = text();
        text.add(0, "题头");
        renumbered(text);
        TreeMap<String, String> once = files();
        ProblemLog log = new ProblemLog();
        FolderDraft again = new FolderDraft(sources);
        assertTrue(Renumbering.plan(again, LineIndex.ofText(Files.readString(ThreeZones.planText())), LineIndex.ofText(String.join("\n", text)), log).isEmpty());
        assertTrue(Renumbering.plan(again, LineIndex.ofText("别的"), LineIndex.ofText("另外的"), log).isEmpty());
        assertEquals(List.of("renumber.done", "renumber.other"), log.all().stream().map(Problem::code).toList());
        assertEquals(List.of(), again.changes());
        assertEquals(once, files());
    }

    @Test
    void aFileThatIsNoYamlStopsAll() throws IOException {
        replace(ITEMS, "related: [water-theatre]", "related: [water-theatre");
        ProblemLog log = new ProblemLog();
        assertTrue(Renumbering.plan(new FolderDraft(sources), LineIndex.ofText(Files.readString(ThreeZones.planText())), LineIndex.ofText("新"), log).isEmpty());
        assertEquals(List.of("yaml.syntax"), log.all().stream().map(Problem::code).toList());
    }

    /** Whatever lines are put between and taken out: what stays is found. */
    @Property(tries = 200)
    void lineMovesFindEveryLineThatIsThereStill(@ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 3) Integer> edits) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        TreeMap<Integer, Integer> stays = new TreeMap<>();
        for (int i = 0; i < edits.size(); i++) {
            String line = "第" + i + "行写着" + (char) ('一' + 7 * i) + (char) ('丁' + 11 * i) + "的事";
            if (edits.get(i) == 1) {
                after.add("新" + (char) ('七' + 13 * i) + (char) ('万' + 5 * i));
            }
            before.add(line);
            if (edits.get(i) != 2) {
                after.add(line);
                stays.put(before.size(), after.size());
            }
            if (edits.get(i) == 3) {
                before.add("");
                after.addAll(Collections.nCopies(2, ""));
            }
        }
        var moves = districtatlas.author.LineMoves.between(LineIndex.ofText(String.join("\n", before)), LineIndex.ofText(String.join("\n", after)));
        stays.forEach((from, to) -> {
            assertEquals(to, moves.of(from).orElse(0));
            assertTrue(moves.isSame(from));
        });
    }

    private Renumbering renumbered(List<String> text) throws IOException {
        FolderDraft draft = new FolderDraft(sources);
        ProblemLog log = new ProblemLog();
        Optional<Renumbering> done = Renumbering.plan(draft, LineIndex.ofText(Files.readString(ThreeZones.planText())), LineIndex.ofText(String.join("\n", text)), log);
        assertEquals(List.of(), log.all());
        assertTrue(draft.changes().stream().map(FolderChange::file).toList().contains("plan/lines.idx"));
        draft.write();
        return done.orElseThrow();
    }

    private List<Problem> compiled(List<String> text) throws IOException {
        Path file = folder.resolve("text.txt");
        Files.writeString(file, String.join("\n", text));
        ProblemLog log = new ProblemLog();
        AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), file, SldReader::proofread, log);
        return log.all();
    }

    private static List<String> text() throws IOException {
        return new ArrayList<>(Files.readAllLines(ThreeZones.planText()));
    }

    private TreeMap<String, String> files() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(sources.resolve("plan"))) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(sources.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(sources.resolve(file));
        assertTrue(text.contains(from), from);
        Files.writeString(sources.resolve(file), text.replace(from, to));
    }
}
