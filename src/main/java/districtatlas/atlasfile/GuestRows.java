package districtatlas.atlasfile;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The answer of a {@link GuestDatabase}, row by row. Whoever opens it closes it. One thread at a time. */
public final class GuestRows implements AutoCloseable {
    private final GuestDatabase database;
    private final PreparedStatement statement;
    private final ResultSet rows;

    GuestRows(GuestDatabase database, PreparedStatement statement, ResultSet rows) {
        this.database = database;
        this.statement = statement;
        this.rows = rows;
    }

    /** Whether there is another row, which is then the one that is read. @throws AtlasFileException when the rest cannot be read */
    public boolean next() {
        database.begin();
        try {
            return rows.next();
        } catch (SQLException e) {
            throw database.unanswered(e);
        }
    }

    /** As it is stored, whatever its column is declared: Integer, Long, Double, String, bytes or null. @param column from 0 on */
    public Object value(int column) {
        try {
            return rows.getObject(column + 1);
        } catch (SQLException e) {
            throw database.unanswered(e);
        }
    }

    /** A value's bytes; of a text in UTF-8 as they are written, be it such or not. Null for none. */
    public byte[] bytes(int column) {
        try {
            return rows.getBytes(column + 1);
        } catch (SQLException e) {
            throw database.unanswered(e);
        }
    }

    /** A value as a text; empty for none. */
    public String text(int column) {
        Object value = value(column);
        return value == null || value instanceof byte[] ? "" : value.toString();
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw database.unanswered(e);
        }
    }
}
