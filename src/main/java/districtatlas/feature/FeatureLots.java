package districtatlas.feature;

import java.util.Optional;
import java.util.function.Supplier;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;

/** A source's features in lots, as {@link districtatlas.data.ReadyLots} has them. */
public interface FeatureLots extends AutoCloseable {
    /**
     * Some features in a row.
     *
     * @param place  lots by their places are in the order of the source; of the features before it it is the number, or more
     * @param reader opens it, once, in the thread that took it
     */
    record Lot(long place, Supplier<FeatureReader<SimpleFeatureType, SimpleFeature>> reader) {
    }

    /** How many features there will be, about; 0 where only reading tells. */
    long about();

    /** The first of the source comes first. Empty after the last. One thread at a time. */
    Optional<Lot> next();

    @Override
    void close();
}
