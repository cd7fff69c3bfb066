package districtatlas.folder.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.author.ThreeZones;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.folder.FolderDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out of a folder because the workbook has it not, and what never is. */
class PruningTest {
    @TempDir
    Path folder;
    private FolderDraft draft;

    @BeforeEach
    void madeUp() {
        draft = new FolderDraft(ThreeZones.sources());
    }

    /** Codes of all that is told. */
    private List<String> pruned(WrittenBook book) throws IOException {
        BookImport.Outcome outcome = BookImport.plan(draft, book.in(folder), Optional.empty(), true, Cancel.never());
        return Stream.concat(outcome.wrong().stream(), outcome.open().stream()).map(Problem::code).toList();
    }

    private List<String> words() {
        return draft.entries("plan/glossary.yaml", "id").ids();
    }

    @Test
    void whileARowIsFaultyNothingIsTakenOut() throws IOException {
        assertEquals(List.of("book.source-range", "book.rest-faulty"), pruned(new WrittenBook().sheet("glossary", "id", "term", "source").row("glossary", "axis", "轴", "99")));
        assertEquals(List.of("axis", "green-share"), words());
        assertEquals(List.of("book.pruned"), pruned(new WrittenBook().sheet("glossary", "id", "term", "source").row("glossary", "axis", "轴", "4")));
        assertEquals(List.of("axis"), words());
    }

    @Test
    void aFaultyRowIsStillThatOfItsEntry() throws IOException {
        assertEquals(List.of("book.name-taken"), pruned(new WrittenBook().sheet("glossary", "id", "term").row("glossary", "axis", "绿化率").row("glossary", "green-share", null)));
        assertEquals(List.of("axis", "green-share"), words());
    }

    @Test
    void soItIsWithStepsOfAWalk() throws IOException {
        String before = draft.text("plan/tours/1-walk.yaml").orElseThrow();
        assertEquals(List.of("book.source-range", "book.rest-faulty"), pruned(new WrittenBook().sheet("walk", "id", "title", "source").row("walk", "start", "三条街", "99")));
        assertEquals(before, draft.text("plan/tours/1-walk.yaml").orElseThrow());
        assertEquals(List.of("book.pruned"), pruned(new WrittenBook().sheet("walk", "id", "title").row("walk", "start", "三条街")));
        assertEquals(before.substring(0, before.indexOf("  - id: bridges")), draft.text("plan/tours/1-walk.yaml").orElseThrow());
    }

    @Test
    void aFaultyRowOfOneSheetKeepsNothingOfAnother() throws IOException {
        assertEquals(List.of("book.choice", "book.rest-faulty", "book.pruned"), pruned(new WrittenBook().sheet("glossary", "id", "term").row("glossary", "axis", "轴")
                .sheet("items", "id", "kind").row("items", "star-museum", "宫殿")));
        assertEquals(List.of("axis"), words());
    }
}
