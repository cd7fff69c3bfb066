package districtatlas.atlasfile;

import districtatlas.base.CacheFolder;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteLimits;

/**
 * A database that a reader brings, whose schema is nobody's here: read only, and so that nothing is written beside it. What its schema says
 * is not trusted, no value may be larger than a large map's largest, and no question takes longer than some seconds. Changes that another
 * program has not yet put into the file are read too, from a copy. One thread at a time.
 */
public final class GuestDatabase implements AutoCloseable {
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(4);
    private static final int MOST_ROWS = 100_000;
    /** Places in the head of a database. The number of pages holds only if it was written at the last change. */
    private static final int PAGE_BYTES_AT = 16;
    private static final int CHANGES_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int COUNTED_AT = 92;
    private static final long MOST_PAGE_BYTES = 65_536;

    private final Path shown;
    private final Optional<GuestCopy> copy;
    private final Connection connection;
    private final Patience patience;

    private GuestDatabase(Path shown, Optional<GuestCopy> copy, Connection connection, Patience patience) {
        this.shown = shown;
        this.copy = copy;
        this.connection = connection;
        this.patience = patience;
    }

    /** Whether a file begins as a database of this kind does. @param head its first bytes, a hundred or more if it has them */
    public static boolean isOne(byte[] head) {
        return head.length >= AtlasOpening.HEADER_BYTES && AtlasOpening.isSqlite(Arrays.copyOf(head, AtlasOpening.HEADER_BYTES));
    }

    /**
     * @param cancel while a copy is made
     * @throws AtlasFileException when it cannot be read
     */
    public static GuestDatabase open(Path file, Cancel cancel) {
        return open(file, CacheFolder.ofReader(), MOST_NANOS, cancel);
    }

    /**
     * @param copies where a copy is made when there must be one
     * @param nanos  the longest that a question may take
     */
    static GuestDatabase open(Path file, Path copies, long nanos, Cancel cancel) {
        SqliteLibrary.makeReady(file);
        AtlasOpening.checkLength(file);
        boolean unfinished = AtlasOpening.isFilled(AtlasOpening.beside(file, "-wal")) || AtlasOpening.isHot(AtlasOpening.beside(file, "-journal"));
        Optional<GuestCopy> copy = unfinished ? Optional.of(GuestCopy.of(file, copies, cancel)) : Optional.empty();
        try {
            return connect(file, copy, nanos);
        } catch (SQLException e) {
            copy.ifPresent(GuestCopy::close);
            throw damaged(file, e);
        }
    }

    private static GuestDatabase connect(Path shown, Optional<GuestCopy> copy, long nanos) throws SQLException {
        Path file = copy.map(GuestCopy::file).orElse(shown).toAbsolutePath();
        Connection connection = DriverManager.getConnection(GeoPackageWriter.uri(file, copy.isPresent() ? "?mode=rw" : "?mode=ro&immutable=1"));
        try {
            connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, AtlasOpening.MOST_BYTES_OF_A_VALUE);
            try (Statement statement = connection.createStatement()) {
                for (String pragma : AtlasOpening.CAUTION) {
                    statement.execute(pragma);
                }
            }
            return new GuestDatabase(shown, copy, connection, Patience.over(connection, nanos));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether what is read is a copy with changes that are not yet in the file. */
    public boolean hasChangesBeside() {
        return copy.isPresent();
    }

    /**
     * All rows of an answer that is known to be short.
     *
     * @throws AtlasFileException when the question cannot be answered
     */
    public <T> List<T> rows(String sql, Function<GuestRows, T> reader, Object... values) {
        try (GuestRows open = open(sql, values)) {
            List<T> rows = new ArrayList<>();
            while (rows.size() < MOST_ROWS && open.next()) {
                rows.add(reader.apply(open));
            }
            return rows;
        }
    }

    /** Rows one at a time; several may be open. @throws AtlasFileException when the question cannot be answered */
    public GuestRows open(String sql, Object... values) {
        patience.begin();
        try {
            PreparedStatement statement = connection.prepareStatement(sql);
            try {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                ResultSet rows = statement.executeQuery();
                return new GuestRows(this, statement, rows);
            } catch (SQLException e) {
                statement.close();
                throw e;
            }
        } catch (SQLException e) {
            throw unanswered(e);
        }
    }

    void begin() {
        patience.begin();
    }

    AtlasFileException unanswered(SQLException e) {
        if ((e.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
            return new AtlasFileException(Problem.worded("data.database-endless", shown.toString(), shown.getFileName()), e);
        }
        return damaged(shown, e);
    }

    private static AtlasFileException damaged(Path shown, SQLException e) {
        long should = bytesByHead(shown);
        long there = shown.toFile().length();
        if (there < should) {
            return new AtlasFileException(Problem.worded("data.database-cut", shown.toString(), shown.getFileName(), there, should), e);
        }
        return new AtlasFileException(Problem.worded("data.database-damaged", shown.toString(), shown.getFileName()), e);
    }

    /** How long a file is by its own account: so many pages of such a size. */
    private static long bytesByHead(Path file) {
        ByteBuffer head = ByteBuffer.wrap(AtlasOpening.header(file));
        if (head.capacity() < AtlasOpening.HEADER_BYTES || head.getInt(CHANGES_AT) != head.getInt(COUNTED_AT)) {
            return 0;
        }
        int pageBytes = Short.toUnsignedInt(head.getShort(PAGE_BYTES_AT));
        return (pageBytes == 1 ? MOST_PAGE_BYTES : pageBytes) * Integer.toUnsignedLong(head.getInt(PAGES_AT));
    }

    @Override
    public void close() {
        try {
            ProgressHandler.clearHandler(connection);
            connection.close();
        } catch (SQLException e) {
            throw unanswered(e);
        } finally {
            copy.ifPresent(GuestCopy::close);
        }
    }
}
