package districtatlas.data;

import java.util.Optional;

/** A layer's records one after the other. What cannot be read is left out and told. One thread at a time. */
public interface DataCursor extends AutoCloseable {
    /** Empty after the last, and where the rest cannot be read, which is told. */
    Optional<DataRecord> next();

    /** How many records lie behind, those that were left out too; negative where nobody counts them. */
    default long passed() {
        return -1;
    }

    @Override
    void close();
}
