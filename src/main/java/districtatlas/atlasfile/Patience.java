package districtatlas.atlasfile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.sqlite.ProgressHandler;

/**
 * Ends a question that is not answered in time: a file can ask for work without end in a few bytes. One for each connection; the thread
 * that asks is the thread that is stopped.
 */
final class Patience extends ProgressHandler {
    /** The longest honest question, a check of all pages of a file of half a million buildings, takes a few seconds. */
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(30);
    /** All of a large file is copied. */
    private static final long LONG_WORK_NANOS = TimeUnit.HOURS.toNanos(1);
    /** SQLite's own steps between two looks at the clock: about a millisecond. */
    private static final int STEPS = 100_000;

    private final long nanos;
    private long until;

    private Patience(long nanos) {
        this.nanos = nanos;
    }

    /** Over all questions to a connection; nothing where no time is kept. */
    static Patience over(Connection connection) throws SQLException {
        return over(connection, MOST_NANOS);
    }

    static Patience over(Connection connection, long nanos) throws SQLException {
        Patience patience = new Patience(nanos);
        ProgressHandler.setHandler(connection, STEPS, patience);
        return patience;
    }

    /** For writing, and for databases of the program's own. */
    static Patience endless() {
        return new Patience(MOST_NANOS);
    }

    /** From now on the time counts anew. */
    void begin() {
        until = System.nanoTime() + nanos;
    }

    /** The next that is asked for is of the program's own asking, however long it takes. */
    void beginLongWork() {
        until = System.nanoTime() + LONG_WORK_NANOS;
    }

    @Override
    protected int progress() {
        return System.nanoTime() - until > 0 ? 1 : 0;
    }
}
