package districtatlas.folder.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.folder.FolderDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of figures, of which several may be of one indicator. */
class FigureSheetTest {
    @TempDir
    Path folder;
    private FolderDraft draft;

    @BeforeEach
    void madeUp() {
        draft = new FolderDraft(ThreeZones.sources());
    }

    private static WrittenBook book() {
        return new WrittenBook().sheet("figures", "id", "name", "year", "value", "as", "source");
    }

    private BookImport.Outcome bring(WrittenBook book, boolean prune) throws IOException {
        return BookImport.plan(draft, book.in(folder), Optional.empty(), prune, Cancel.never());
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void belowARowThatIsNoIndicatorsNoValueGoesIntoTheOneBefore() throws IOException {
        BookImport.Outcome outcome = bring(book().row("figures", "bridges", null, 2020, 8, "8座", "8").row("figures", "Bad Id", "别的", 2025, 12, "达到12座", "3")
                .row("figures", null, null, 2022, 12, "12座", "3"), false);
        assertEquals(List.of("book.id", "book.empty"), codes(outcome.wrong()));
        assertEquals(List.of(), draft.changes());
    }

    private String values(String indicator) {
        return draft.files("plan/figures", ".yaml").stream().flatMap(f -> draft.entries(f, "id").values(indicator).stream()).findFirst().orElseThrow().path("values").toString();
    }

    private static WrittenBook anotherYear() {
        return book().row("figures", "bridges", null, 2019, 8, "8座", "8").row("figures", null, null, 2025, 12, "达到12座", "3");
    }

    @Test
    void theValueOfAYearThatNoRowHasAnyMoreIsTold() throws IOException {
        BookImport.Outcome outcome = bring(anotherYear(), false);
        assertEquals(List.of(), outcome.wrong());
        assertEquals(List.of("book.rest", "book.rest"), codes(outcome.open()));
        assertTrue(outcome.open().get(1).detail().contains("bridges 2020 8座 abc"), outcome.open()::toString);
        assertTrue(values("bridges").contains("2019") && values("bridges").contains("2020"), () -> values("bridges"));
    }

    @Test
    void pruningTakesItOut() throws IOException {
        BookImport.Outcome outcome = bring(anotherYear(), true);
        assertEquals(List.of("book.pruned", "book.pruned"), codes(outcome.open()));
        assertTrue(values("bridges").contains("2019") && values("bridges").contains("2025") && !values("bridges").contains("2020"), () -> values("bridges"));
    }

    @Test
    void pruningLeavesItWhileARowIsFaulty() throws IOException {
        bring(anotherYear().row("figures", "output", null, 2020, "许多", null, null), true);
        assertTrue(values("bridges").contains("2020"), () -> values("bridges"));
    }

    @Test
    void anIndicatorOfWhichNoRowHasAValueKeepsAll() throws IOException {
        BookImport.Outcome outcome = bring(book().row("figures", "bridges", "桥的总数"), true);
        assertEquals(List.of("book.pruned"), codes(outcome.open()));
        assertTrue(values("bridges").contains("2020") && values("bridges").contains("2025"), () -> values("bridges"));
    }
}
