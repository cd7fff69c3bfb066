package districtatlas.map.portray;

import districtatlas.base.Cancel;
import java.util.List;
import java.util.Optional;

/** A layer's features in lots, for several threads to read. */
public interface LayerLots extends AutoCloseable {
    /** Some features in a row. */
    interface Lot {
        /** Lots by their places are in the order of the source. */
        long place();

        /**
         * Once; in the thread that took it, beside others.
         *
         * @param sink gets ids and geometries
         * @throws java.util.concurrent.CancellationException when cancelled
         */
        LayerFeatures read(FeatureSink sink, Cancel cancel);
    }

    /** How many features there will be, about; 0 where only reading tells. */
    long about();

    /** The first of the source comes first. Empty after the last. One thread at a time. */
    Optional<Lot> next();

    /** All of them as if they were read together. @param read at least one, by their places */
    LayerFeatures join(List<LayerFeatures> read);

    @Override
    void close();
}
