package districtatlas.data.table;

import java.util.Optional;

/** Rows of a table one after the other; those without a cell may be missing. One thread at a time. */
interface RowReader extends AutoCloseable {
    /** Empty after the last. */
    Optional<RawRow> next();

    @Override
    void close();
}
