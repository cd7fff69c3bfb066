package districtatlas.atlasfile;

import districtatlas.base.FileKind;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.WholeFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Opens a reader's own file, which may come from anybody, and makes new ones. Unlike an atlas it may be written by another program
 * meanwhile, so it is read under SQLite's locks.
 */
final class ReaderFileOpening {
    /** Of another program that is just writing. */
    private static final int BUSY_MILLIS = 2_000;
    private static final String[] CAUTION = {"pragma trusted_schema = off", "pragma cell_size_check = on", "pragma mmap_size = 0",
        "pragma temp_store = memory", "pragma recursive_triggers = off"};
    private static final Map<String, Set<String>> WANTED = Map.of(ReaderFileSchema.FACTS, Set.of("key", "value"),
            ReaderFileSchema.VERSIONS, Set.of("id", "kind", "entry_id", "version_id", "parents", "author", "made", "value"));
    /** What refuses an atlas, told of a reader's own file. */
    private static final Set<String> REWORDED = Set.of("atlas.missing", "atlas.folder", "atlas.not-sqlite", "atlas.unreadable", "atlas.unfinished",
            "atlas.endless");

    private ReaderFileOpening() {
    }

    /** @param stepsDone how many steps of ours the file went through */
    record Opened(Sql sql, int stepsDone) {
    }

    /** @throws AtlasFileException when it is missing, no database, no reader's own file or damaged */
    static Opened forReading(Path file) {
        return told(file, () -> {
            checkHead(file);
            Path journal = AtlasOpening.beside(file, "-journal");
            try {
                return checked(file, connect(file, "?mode=ro", "pragma query_only = on"));
            } catch (AtlasFileException e) {
                if (AtlasOpening.isHot(journal)) {
                    throw ReaderFile.refused("notebook.unfinished", file, e, journal.getFileName());
                }
                // In a folder where nothing can be written SQLite reads no file of which another program said that changes lie beside it.
                if (AtlasOpening.isFilled(AtlasOpening.beside(file, "-wal")) || !e.problem().code().equals("atlas.unreadable")) {
                    throw e;
                }
                return checked(file, connect(file, "?mode=ro&immutable=1", "pragma query_only = on"));
            }
        });
    }

    /**
     * Rolls back what another program was killed in the middle of. From then on what was there is kept in a file beside it for as long as a
     * transaction takes, and for no longer: nothing else is left when a stick is pulled.
     */
    static Opened forWriting(Path file) {
        return told(file, () -> {
            checkHead(file);
            Opened opened = checked(file, connect(file, "?mode=rw", "pragma synchronous = extra", "pragma foreign_keys = on"));
            withoutLog(opened.sql());
            if (!opened.sql().query(STRANGE_TRIGGERS, r -> 1).isEmpty()) {
                opened.sql().close();
                throw ReaderFile.refused("notebook.trigger", file, null, file.getFileName());
            }
            return opened;
        });
    }

    /** Of a file that a GIS left with a log beside it. As long as one has it open, the log stays, and is written to as well. */
    private static void withoutLog(Sql sql) {
        try {
            sql.run("pragma busy_timeout = 0", "pragma journal_mode = delete");
        } catch (AtlasFileException inUse) {
            if (!inUse.problem().code().equals("notebook.busy")) {
                sql.close();
                throw inUse;
            }
        }
        sql.run("pragma busy_timeout = " + BUSY_MILLIS);
    }

    /** What would change entries behind the program's back. Those of a GIS keep an index or count rows. */
    private static final String STRANGE_TRIGGERS = """
        select 1 from sqlite_master
         where type = 'trigger' and (tbl_name in ('reader_file', 'entry_version', 'entry_feature', 'picture')
           or sql like '%reader_file%' or sql like '%entry_version%' or sql like '%entry_feature%' or sql like '%picture%')""";

    static void check(Path file) {
        told(file, () -> {
            checkHead(file);
            return null;
        });
    }

    private interface Opening {
        Opened open();
    }

    private static Opened told(Path file, Opening opening) {
        try {
            return opening.open();
        } catch (AtlasFileException e) {
            throw reworded(e, file);
        }
    }

    static AtlasFileException reworded(AtlasFileException e, Path file) {
        Problem p = e.problem();
        if (!REWORDED.contains(p.code())) {
            return e;
        }
        return ReaderFile.refused(p.code().replace("atlas.", "notebook."), file, e, p.parts().toArray());
    }

    private static void checkHead(Path file) {
        byte[] head = AtlasOpening.header(file);
        if (!AtlasOpening.isSqlite(head)) {
            throw ReaderFile.refused("notebook.not-sqlite", file, null, file);
        }
        if (ByteBuffer.wrap(head).getInt(AtlasOpening.APPLICATION_ID_AT) != GeoPackageSchema.APPLICATION_ID) {
            throw ReaderFile.refused("notebook.not-ours", file, null, file);
        }
    }

    private static Sql connect(Path file, String options, String... pragmas) {
        SqliteLibrary.makeReady(file);
        AtlasOpening.checkLength(file);
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setGetGeneratedKeys(false);          // the driver would ask for the number of each row that is inserted
            Connection connection = DriverManager.getConnection(GeoPackageWriter.uri(file.toAbsolutePath(), options), config.toProperties());
            connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, AtlasOpening.MOST_BYTES_OF_A_VALUE);
            connection.unwrap(SQLiteConnection.class).setBusyTimeout(BUSY_MILLIS);
            SpatialFunctions.addTo(connection);
            Sql sql = new Sql(file, connection, Patience.over(connection));
            try (Statement statement = connection.createStatement()) {
                for (String pragma : CAUTION) {
                    statement.execute(pragma);
                }
                for (String pragma : pragmas) {
                    statement.execute(pragma);
                }
            } catch (SQLException e) {
                sql.close();
                throw e;
            }
            return sql;
        } catch (SQLException e) {
            throw ReaderFile.refused("notebook.unreadable", file, e, e.getMessage());
        }
    }

    private static Opened checked(Path file, Sql sql) {
        try {
            FileTables tables = FileTables.of(sql);
            if (tables.isThere("zone") && tables.isThere("document")) {
                throw ReaderFile.refused("notebook.is-atlas", file, null, file);
            }
            if (WANTED.entrySet().stream().anyMatch(w -> !tables.columns(w.getKey()).containsAll(w.getValue()))) {
                throw ReaderFile.refused("notebook.not-ours", file, null, file);
            }
            int steps = ReaderFile.fact(sql, ReaderFileSchema.STEPS_DONE).filter(v -> v.matches("[1-9]\\d{0,8}")).map(Integer::parseInt)
                    .orElseThrow(() -> ReaderFile.refused("notebook.not-ours", file, null, file));
            return new Opened(sql, steps);
        } catch (AtlasFileException e) {
            sql.close();
            throw e;
        }
    }

    /** The steps that a file lacks, all or none. */
    static void bringUp(Opened opened, List<Consumer<Sql>> steps) {
        if (opened.stepsDone() < steps.size()) {
            opened.sql().inOneTransaction(() -> goThrough(opened.sql(), steps.subList(opened.stepsDone(), steps.size()), steps.size()));
        }
    }

    private static void goThrough(Sql sql, List<Consumer<Sql>> steps, int done) {
        steps.forEach(s -> s.accept(sql));
        ReaderFile.setFact(sql, ReaderFileSchema.STEPS_DONE, Integer.toString(done));
    }

    /**
     * A new file with nothing in it.
     *
     * @throws AtlasFileException when something is there already, or nothing can be written there
     */
    static void create(Path file, String atlasId, String edition, List<Consumer<Sql>> steps) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw ReaderFile.refused("notebook.exists", file, null, file.getFileName());
        }
        SqliteLibrary.makeReady(file);
        Path folder = file.toAbsolutePath().getParent();
        try (WholeFile whole = WholeFile.begin(file, FileKind.NOTEBOOK)) {
            SQLiteConfig config = new SQLiteConfig();
            config.enforceForeignKeys(true);
            config.setEncoding(SQLiteConfig.Encoding.UTF8);
            try (Sql sql = new Sql(file, DriverManager.getConnection(GeoPackageWriter.uri(whole.growing(), ""), config.toProperties()), Patience.endless())) {
                sql.run("pragma application_id = " + GeoPackageSchema.APPLICATION_ID, "pragma user_version = " + GeoPackageSchema.VERSION);
                sql.inOneTransaction(() -> {
                    sql.run(GeoPackageSchema.CORE);
                    sql.run(GeoPackageSchema.REQUIRED_REFERENCE_SYSTEMS, GeoPackageSchema.METADATA_EXTENSION);
                    goThrough(sql, steps, steps.size());
                    ReaderFile.setFact(sql, ReaderFileSchema.FILE_ID, UUID.randomUUID().toString());
                    ReaderFile.setFact(sql, ReaderFileSchema.ATLAS, atlasId);
                    ReaderFile.setFact(sql, ReaderFileSchema.EDITION, edition);
                });
            }
            whole.finish();
        } catch (NotWritten e) {
            throw AtlasFileException.of(e);
        } catch (SQLException e) {
            throw AtlasFileException.of(NotWritten.of(e, file, folder));
        }
    }
}
