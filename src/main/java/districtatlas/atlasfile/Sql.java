package districtatlas.atlasfile;

import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;

/** One connection that runs visible SQL and keeps its statements. One thread at a time. */
final class Sql implements AutoCloseable {
    /** Makes a record of the row the result stands on. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** More rows than any district has; whoever reads features reads them one by one. */
    private static final int MOST_ROWS = 2_000_000;

    private final Path file;
    private final Connection connection;
    private final Patience patience;
    private final Map<String, PreparedStatement> kept = new LinkedHashMap<>();

    /** @param patience of those who wait for an answer */
    Sql(Path file, Connection connection, Patience patience) {
        this.file = file;
        this.connection = connection;
        this.patience = patience;
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        patience.begin();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    if (rows.size() == MOST_ROWS) {
                        throw new AtlasFileException(Problem.worded("atlas.endless", file.toString(), file.getFileName()), null);
                    }
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Rows one at a time; whoever reads them closes them. */
    OpenRows open(String sql, Object... values) {
        patience.begin();
        try {
            PreparedStatement statement = connection.prepareStatement(sql);
            bind(statement, values);
            return new OpenRows(this, statement, statement.executeQuery());
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** A running query. */
    record OpenRows(Sql sql, PreparedStatement statement, ResultSet rows) implements AutoCloseable {
        /** The next row, or null after the last. */
        <T> T next(RowReader<T> reader) {
            sql.patience.begin();
            try {
                return rows.next() ? reader.read(rows) : null;
            } catch (SQLException e) {
                throw sql.unreadable(e);
            }
        }

        @Override
        public void close() {
            try {
                statement.close();
            } catch (SQLException e) {
                throw sql.unreadable(e);
            }
        }
    }

    /** Runs statements without values, one after the other. */
    void run(String... statements) {
        patience.begin();
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw notWritten(e);
        }
    }

    /** Inserts one row; the statement is kept for the next. */
    void insert(String sql, Object... values) {
        patience.begin();
        try {
            PreparedStatement statement = kept(sql);
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw notWritten(e);
        }
    }

    /** The number that one row answers with; the statement is kept for the next. */
    long number(String sql, long otherwise, Object... values) {
        patience.begin();
        try {
            PreparedStatement statement = kept(sql);
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getLong(1) : otherwise;
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private PreparedStatement kept(String sql) throws SQLException {
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
        }
        return statement;
    }

    void begin() {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw notWritten(e);
        }
    }

    void commit() {
        try {
            closeStatements();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw notWritten(e);
        }
    }

    /** All of it or nothing of it. For a connection of which nobody else has begun anything. */
    void inOneTransaction(Runnable work) {
        run("begin immediate");
        boolean committed = false;
        try {
            work.run();
            closeKept();
            run("commit");
            committed = true;
        } finally {
            if (!committed) {
                rollBack();
            }
        }
    }

    /** What happened before goes before what happens here. */
    private void rollBack() {
        try {
            closeKept();
            run("rollback");
        } catch (AtlasFileException already) {
            // SQLite has rolled back by itself, as it does when a disk is full or gone.
        }
    }

    private void closeKept() {
        try {
            closeStatements();
        } catch (SQLException e) {
            throw notWritten(e);
        }
    }

    /** All that is in the database now, whole. One that may not be asked to write this copies all the same: nothing is written into it. */
    void copyInto(Path empty, Path shown) {
        int asked = query("pragma query_only", r -> r.getInt(1)).get(0);
        run("pragma query_only = off");
        patience.beginLongWork();
        try (PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, empty.toString());
            statement.execute();
        } catch (SQLException e) {
            throw AtlasFileException.of(NotWritten.of(e, shown, shown.toAbsolutePath().getParent()));
        } finally {
            run("pragma query_only = " + asked);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Boolean flag ? (flag ? 1 : 0) : value);
        }
    }

    AtlasFileException unreadable(SQLException e) {
        if ((e.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
            return new AtlasFileException(Problem.worded("atlas.endless", file.toString(), file.getFileName()), e);
        }
        if (isBusy(e)) {
            return busy(e);
        }
        return new AtlasFileException(Problem.worded("atlas.unreadable", file.toString(), e.getMessage()), e);
    }

    private AtlasFileException notWritten(SQLException e) {
        int kind = e.getErrorCode() & 0xFF;       // the rest tells it more exactly
        if (kind == SQLiteErrorCode.SQLITE_CONSTRAINT.code || kind == SQLiteErrorCode.SQLITE_ERROR.code) {
            return new AtlasFileException(Problem.worded("atlas.not-written", file.toString(), e.getMessage()), e);
        }
        if (isBusy(e)) {
            return busy(e);
        }
        if (kind == SQLiteErrorCode.SQLITE_CORRUPT.code || kind == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return unreadable(e);
        }
        if (kind == SQLiteErrorCode.SQLITE_READONLY.code) {
            return new AtlasFileException(Problem.worded("write.locked", file.toString(), file), e);
        }
        return AtlasFileException.of(NotWritten.of(e, file, file.toAbsolutePath().getParent()));
    }

    private static boolean isBusy(SQLException e) {
        int kind = e.getErrorCode() & 0xFF;
        return kind == SQLiteErrorCode.SQLITE_BUSY.code || kind == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    private AtlasFileException busy(SQLException e) {
        return new AtlasFileException(Problem.worded("notebook.busy", file.toString(), file.getFileName()), e);
    }

    private void closeStatements() throws SQLException {
        for (PreparedStatement statement : kept.values()) {
            statement.close();
        }
        kept.clear();
    }

    @Override
    public void close() {
        try {
            closeStatements();
            ProgressHandler.clearHandler(connection);
            connection.close();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }
}
