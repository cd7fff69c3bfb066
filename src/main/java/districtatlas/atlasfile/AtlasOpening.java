package districtatlas.atlasfile;

import districtatlas.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Opens a file that may come from anybody. What its schema says is not trusted, no value may be larger than a large map's largest, and
 * what SQLite would have to take from a file beside it is read or named, never passed over.
 */
final class AtlasOpening {
    private static final byte[] SQLITE_MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    /** Of a journal that a writer did not come to clear. */
    private static final long JOURNAL_MAGIC = 0xd9d505f920a163d7L;
    static final int HEADER_BYTES = 100;
    static final int APPLICATION_ID_AT = 68;
    /** SQLite's own limit. */
    private static final int MOST_PATH_BYTES = 511;
    static final int MOST_BYTES_OF_A_VALUE = 64 << 20;
    static final String[] CAUTION = {"pragma trusted_schema = off", "pragma cell_size_check = on", "pragma query_only = on",
        "pragma mmap_size = 0", "pragma temp_store = memory"};

    private AtlasOpening() {
    }

    /** @throws AtlasFileException when the file is missing, no database, no atlas by its head, or not whole without a file beside it */
    static Sql open(Path file) {
        byte[] header = header(file);
        if (!isSqlite(header)) {
            throw refused("atlas.not-sqlite", file, null, file);
        }
        if (ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) != GeoPackageSchema.APPLICATION_ID) {
            throw refused("atlas.not-atlas", file, null, file);
        }
        Path journal = beside(file, "-journal");
        if (isHot(journal)) {
            throw refused("atlas.unfinished", file, null, journal.getFileName());
        }
        Path log = beside(file, "-wal");
        return isFilled(log) ? withLog(file, log) : connect(file, "?mode=ro&immutable=1");
    }

    /** Without a lock and without a journal beside the file, so that a read-only folder will do. */
    private static Sql connect(Path file, String options) {
        SqliteLibrary.makeReady(file);
        checkLength(file);
        try {
            Connection connection = DriverManager.getConnection(GeoPackageWriter.uri(file.toAbsolutePath(), options));
            connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, MOST_BYTES_OF_A_VALUE);
            try (Statement statement = connection.createStatement()) {
                for (String pragma : CAUTION) {
                    statement.execute(pragma);
                }
            }
            return new Sql(file, connection, Patience.over(connection));
        } catch (SQLException e) {
            throw refused("atlas.unreadable", file, e, e.getMessage());
        }
    }

    /** SQLite would only say that it cannot open the file. */
    static void checkLength(Path file) {
        int bytes = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_PATH_BYTES) {
            throw refused("atlas.path-long", file, null, bytes, MOST_PATH_BYTES);
        }
    }

    /** What another program changed and has not yet put into the file: it is read from beside the file, as that program would. */
    private static Sql withLog(Path file, Path log) {
        Sql sql = null;
        try {
            sql = connect(file, "?mode=ro");
            sql.query("select count(*) from sqlite_master", r -> 1);
            return sql;
        } catch (AtlasFileException e) {
            if (sql != null) {
                sql.close();
            }
            throw refused("atlas.unfinished", file, e, log.getFileName());
        }
    }

    static byte[] header(Path file) {
        if (!Files.isRegularFile(file)) {
            throw refused(Files.isDirectory(file) ? "atlas.folder" : "atlas.missing", file, null, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER_BYTES);
        } catch (AccessDeniedException e) {
            throw refused("atlas.denied", file, e, file);
        } catch (IOException e) {
            throw refused("atlas.unreadable", file, e, e.getMessage());
        }
    }

    static boolean isSqlite(byte[] header) {
        return header.length == HEADER_BYTES && Arrays.equals(header, 0, SQLITE_MAGIC.length, SQLITE_MAGIC, 0, SQLITE_MAGIC.length);
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    static boolean isFilled(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    static boolean isHot(Path journal) {
        if (!isFilled(journal)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(journal)) {
            byte[] head = in.readNBytes(Long.BYTES);
            return head.length == Long.BYTES && ByteBuffer.wrap(head).getLong() == JOURNAL_MAGIC;
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether a database lies there that is no atlas, or cannot be told to be one: it is not for this program to replace. */
    static boolean isAnotherDatabase(Path file) {
        return isDatabaseWithout(file, ContentSchema.MARKS);
    }

    /** Whether it is a database that lacks one of these tables, or cannot be read. */
    static boolean isDatabaseWithout(Path file, List<String> tables) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            if (!isSqlite(header(file))) {
                return false;
            }
            try (Sql sql = connect(file, "?mode=ro&immutable=1")) {
                List<String> there = sql.query("select name from sqlite_master where type = 'table'", r -> r.getString(1));
                return !there.containsAll(tables);
            }
        } catch (AtlasFileException unreadable) {
            return true;
        }
    }

    static AtlasFileException refused(String code, Path file, Exception cause, Object... parts) {
        return new AtlasFileException(Problem.worded(code, file.toString(), parts), cause);
    }
}
