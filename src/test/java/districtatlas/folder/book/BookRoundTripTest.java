package districtatlas.folder.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.author.ThreeZones;
import districtatlas.base.Cancel;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.YamlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder writes into a workbook and reads back changes nothing of it. */
class BookRoundTripTest {
    @TempDir
    Path aside;

    private static void assertRound(FolderDraft draft, Path aside) throws IOException {
        Path book = Files.write(aside.resolve("book.xlsx"), BookExport.of(draft));
        Map<String, String> before = texts(draft);
        BookImport.Outcome outcome = BookImport.plan(draft, book, Optional.empty(), true, Cancel.never());
        assertEquals(List.of(), outcome.wrong());
        assertEquals(List.of(), outcome.open());
        assertEquals(before, texts(draft));
    }

    private static Map<String, String> texts(FolderDraft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String folder : List.of("plan", "plan/items", "plan/figures", "plan/tours")) {
            draft.files(folder, ".yaml").forEach(f -> texts.put(f, draft.text(f).orElseThrow()));
        }
        return texts;
    }

    @Test
    void theMadeUpDistrictStaysAsItIs() throws IOException {
        assertRound(new FolderDraft(ThreeZones.sources()), aside);
    }

    @Test
    void theShippedDistrictStaysAsItIs() throws IOException {
        assertRound(new FolderDraft(Path.of(System.getProperty("atlas.source", "maps"))), aside);
    }

    /** Whatever a planner may have written into names and sentences. */
    @Property(tries = 15)
    void anyWordsComeBack(@ForAll("words") List<String> words) {
        FolderDraft draft = new FolderDraft(ThreeZones.sources());
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", "thing");
        item.put("name", words.get(0) + "甲");
        item.put("en", words.get(1) + " thing");
        item.put("aliases", List.of(words.get(2) + "乙", words.get(3)));
        item.put("kind", "museum");
        item.put("status", "planned");
        item.put("text", words.get(4) + "丙");
        item.put("text_en", "C " + words.get(0));
        item.put("certainty", "known");
        item.put("zones", List.of(Map.of("zone", "jia", "certainty", "known")));
        item.put("place", Map.of("none", words.get(3), "none_en", words.get(4)));
        draft.put("plan/items/more.yaml", YamlText.entry(item));
        try {
            Path folder = Files.createTempDirectory("round-trip");
            try {
                assertRound(draft, folder);
            } finally {
                Files.deleteIfExists(folder.resolve("book.xlsx"));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings().withChars("甲乙 、，,;；\"'#:[]{}-=1.%&<|").ofMinLength(1).ofMaxLength(12).map(String::strip)
                .filter(w -> !w.isEmpty() && !w.contains("|") && !w.startsWith("=")).map(w -> w.replaceAll("\\s+", " ")).list().ofSize(5);
    }
}
