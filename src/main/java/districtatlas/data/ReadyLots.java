package districtatlas.data;

import java.util.Optional;

/**
 * Features of a layer in lots: read from the file by one thread after another, made ready side by side by those who took them. Lots come spread
 * over the layer where the file allows it, so that the first few show what all of it is like; the first of the layer comes first.
 */
public interface ReadyLots extends AutoCloseable {
    /** Some features in a row. */
    interface Lot {
        /** How many records stand before it: by their places lots are in the order of the features. */
        long place();

        /** Its features, once; in the thread that took it, beside others. */
        ReadyCursor open();
    }

    /** How many features there will be, about; 0 where only reading tells. */
    long about();

    /** Empty after the last. One thread at a time. */
    Optional<Lot> next();

    /** After all that were taken are read, or given up. */
    @Override
    void close();
}
