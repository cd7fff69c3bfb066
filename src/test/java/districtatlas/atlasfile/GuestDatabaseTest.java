package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestDatabaseTest {
    private static final String ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n";
    @TempDir
    private Path folder;
    private Path file;
    private Path cache;

    @BeforeEach
    void prepare() {
        file = folder.resolve("guest.gpkg");
        cache = folder.resolve("cache");
        SqliteLibrary.makeReady(file);
    }

    private void make(String... statements) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            for (String sql : statements) {
                s.execute(sql);
            }
        }
    }

    private GuestDatabase open() {
        return GuestDatabase.open(file, cache, TimeUnit.MILLISECONDS.toNanos(200), Cancel.never());
    }

    private List<String> cached() throws IOException {
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.list(cache)) {
            return tree.map(p -> p.getFileName().toString()).toList();
        }
    }

    @Test
    void aQuestionWithoutEndIsGivenUpAndTheNextIsAnswered() throws SQLException {
        make("create table t (a)", "insert into t values ('x')");
        try (GuestDatabase guest = open()) {
            AtlasFileException e = assertThrows(AtlasFileException.class, () -> guest.rows(ENDLESS, r -> r.value(0)));
            assertEquals("data.database-endless", e.problem().code());
            assertEquals(List.of("x"), guest.rows("select a from t where a = ?", r -> r.text(0), "x"));
        }
    }

    @Test
    void nothingIsWrittenNorTrusted() throws SQLException {
        make("create table t (a)", "create view v as select load_extension('evil') as a", "insert into t values (1)");
        try (GuestDatabase guest = open()) {
            assertThrows(AtlasFileException.class, () -> guest.rows("delete from t returning a", r -> 1));
            assertThrows(AtlasFileException.class, () -> guest.rows("select * from v", r -> 1));
            assertEquals(List.of(1), guest.rows("select a from t", r -> r.value(0)));
        }
    }

    @Test
    void aCopyIsThereWhileItIsReadAndNoLonger() throws SQLException, IOException {
        Path live = folder.resolve("live.db");
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + live); Statement s = c.createStatement()) {
            s.execute("pragma journal_mode = wal");
            s.execute("create table t (a)");
            Files.copy(live, file);
            Files.copy(folder.resolve("live.db-wal"), folder.resolve("guest.gpkg-wal"));
        }
        Files.createDirectories(cache.resolve("guest-999999999-1"));       // of a run that was killed
        Files.writeString(cache.resolve("guest-999999999-1").resolve("copy.db"), "old");
        try (GuestDatabase guest = open()) {
            assertTrue(guest.hasChangesBeside());
            assertEquals(List.of(), guest.rows("select a from t", r -> 1));
            assertEquals(1, cached().size());
        }
        assertEquals(List.of(), cached());
    }

    @Test
    void whileACopyIsMadeItCanBeStopped() throws SQLException, IOException {
        make("create table t (a)");
        Files.writeString(folder.resolve("guest.gpkg-wal"), "something");
        Cancel cancel = new Cancel();
        cancel.request();
        assertThrows(java.util.concurrent.CancellationException.class, () -> GuestDatabase.open(file, cache, 1, cancel));
        assertEquals(List.of(), cached());
    }
}
