package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.base.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An actual value in the reader's own file. */
class ActualTest {
    private static final Signature BY = new Signature("林工", Instant.parse("2026-06-01T08:00:00Z"));
    private static final Actual GDP = new Actual("gdp", "本地生产总值", "", 2023, 8566.1, "亿元", "统计公报", "初步核算");

    @TempDir
    Path folder;

    @Test
    void itComesBackAsItWasWritten() {
        Path path = folder.resolve("a.atlas");
        Notebook notebook = Notebook.EMPTY.with(EntryKinds.ACTUAL, new EntryId("a1"), GDP, BY);
        try (NotebookFile file = NotebookFile.create(path, "made up", "1")) {
            file.save(Notebook.EMPTY, notebook);
        }
        try (NotebookFile file = NotebookFile.openReadOnly(path)) {
            assertEquals(notebook, file.read());
            assertEquals(GDP, file.read().actuals().there().get(0).value().orElseThrow());
        }
        assertEquals(List.of(), NotebookFile.problems(path));
    }

    @Test
    void noneIsMadeWithoutASource() {
        assertThrows(IllegalArgumentException.class, () -> new Actual("gdp", "", "", 2023, 1, "亿元", " ", ""));
        assertThrows(IllegalArgumentException.class, () -> new Actual("", "", "", 2023, 1, "亿元", "s", ""));
        assertThrows(IllegalArgumentException.class, () -> new Actual("gdp", "", "", 23, 1, "亿元", "s", ""));
        assertThrows(IllegalArgumentException.class, () -> new Actual("gdp", "", "", 2023, Double.NaN, "亿元", "s", ""));
    }

    /** Edited by hand in another program: it stays in the file, is not shown, and is told. */
    @Test
    void aRowWithoutASourceIsToldAndNotShown() {
        Path path = folder.resolve("a.atlas");
        try (NotebookFile file = NotebookFile.create(path, "made up", "1")) {
            file.save(Notebook.EMPTY, Notebook.EMPTY.with(EntryKinds.ACTUAL, new EntryId("a1"), GDP, BY));
        }
        OutsideEditsTest.change(path, "update entry_version set value = replace(value, '统计公报', '')");
        try (NotebookFile file = NotebookFile.openReadOnly(path)) {
            assertEquals(0, file.read().actuals().size());
            assertEquals(List.of("notebook.row"), file.problems().stream().map(Problem::code).toList());
        }
    }
}
