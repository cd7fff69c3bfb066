package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A later program's table is one more step: old files go through it, whole or not at all, and this program leaves it alone. */
class ReaderFileStepsTest {
    private static final VersionRow ROW = new VersionRow("tour", "t1", "v1", "", "", "2035-01-01T00:00:00Z", "{\"stops\":[1.50,2]}");

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("a.atlas");
        ReaderFile.create(file, "made up", "1");
        try (ReaderFile open = ReaderFile.openForWriting(file)) {
            open.inOneTransaction(() -> open.add(ROW));
        }
    }

    private static List<Consumer<Sql>> with(Consumer<Sql> step) {
        List<Consumer<Sql>> steps = new ArrayList<>(ReaderFileSchema.STEPS);
        steps.add(step);
        return steps;
    }

    private static boolean has(Path file, String table) {
        try (Sql sql = ReaderFileOpening.forReading(file).sql()) {
            return FileTables.of(sql).isThere(table);
        }
    }

    @Test
    void aFurtherStepIsGoneThroughOnce() {
        List<Consumer<Sql>> steps = with(sql -> sql.run("create table actual_value (id INTEGER primary key, target TEXT, value DOUBLE)",
                "insert into actual_value (target, value) values ('t', 1.5)"));
        for (int i = 0; i < 2; i++) {
            try (ReaderFile open = ReaderFile.openForWriting(file, steps)) {
                assertEquals(List.of(ROW), open.versions());
                assertEquals(Integer.toString(steps.size()), open.fact(ReaderFileSchema.STEPS_DONE).orElseThrow());
            }
        }
        assertEquals("notebook.newer", assertThrows(AtlasFileException.class, () -> ReaderFile.openForWriting(file)).problem().code());
        try (ReaderFile read = ReaderFile.openReadOnly(file)) {
            assertEquals(List.of(ROW), read.versions());
            read.copyTo(folder.resolve("copy.atlas"));
        }
        assertTrue(has(folder.resolve("copy.atlas"), "actual_value"), "a copy keeps what this program does not know");
    }

    /** As the program before this one made it. */
    @Test
    void aFileOfTheFirstStepTakesLayersOnceItIsWrittenTo() {
        Path older = folder.resolve("older.atlas");
        ReaderFileOpening.create(older, "made up", "1", ReaderFileSchema.STEPS.subList(0, 1));
        try (ReaderFile read = ReaderFile.openReadOnly(older)) {
            assertEquals(List.of(), read.broughtTables());
        }
        ReaderFile.openForWriting(older).close();
        assertTrue(has(older, "brought_layer"));
    }

    @Test
    void aStepThatFailsHasNotHappened() {
        List<Consumer<Sql>> steps = with(sql -> sql.run("create table half (id INTEGER)", "create table reader_file (id INTEGER)"));
        assertThrows(AtlasFileException.class, () -> ReaderFile.openForWriting(file, steps));
        assertFalse(has(file, "half"));
        try (ReaderFile open = ReaderFile.openForWriting(file)) {
            assertEquals(Integer.toString(ReaderFileSchema.STEPS.size()), open.fact(ReaderFileSchema.STEPS_DONE).orElseThrow());
        }
    }

    /** The disk has no room for all of it: SQLite is told that it may not grow. */
    @Test
    void whatHasNoRoomIsRolledBack() {
        try (Sql sql = ReaderFileOpening.forWriting(file).sql()) {
            sql.query("pragma max_page_count = 1", r -> r.getInt(1));
            AtlasFileException full = assertThrows(AtlasFileException.class, () -> sql.inOneTransaction(() -> {
                sql.insert("insert into picture (sha256, bytes) values ('a', ?)", (Object) new byte[100]);
                sql.insert("insert into picture (sha256, bytes) values ('b', ?)", (Object) new byte[1_000_000]);
            }));
            assertEquals("write.no-space", full.problem().code());
            assertEquals(0, sql.number("select count(*) from picture", -1));
            sql.inOneTransaction(() -> sql.insert("insert into picture (sha256, bytes) values ('a', ?)", (Object) new byte[100]));
            assertEquals(1, sql.number("select count(*) from picture", -1));
        }
    }
}
