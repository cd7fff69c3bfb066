package districtatlas.map.portray;

import districtatlas.base.Cancel;
import districtatlas.feature.FeatureLots;
import districtatlas.feature.LargeSource;
import districtatlas.map.layer.Layer;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;

/** A layer's source in lots, each of them made a table by the thread that took it. */
public final class TableLots implements AutoCloseable {
    private final Layer layer;
    private final Optional<FeatureTable> before;
    private final FeatureLots lots;
    private BitSet asked;

    private TableLots(Layer layer, Optional<FeatureTable> before, FeatureLots lots) {
        this.layer = layer;
        this.before = before;
        this.lots = lots;
    }

    /**
     * Empty when the source has none.
     *
     * @param kept an earlier reading that was not enough: what it kept is kept again
     */
    public static Optional<TableLots> of(Layer layer, Optional<FeatureTable> kept) {
        return layer.source() instanceof LargeSource source ? source.lots().map(lots -> new TableLots(layer, kept, lots)) : Optional.empty();
    }

    /** Found out once for all lots. */
    private synchronized BitSet asked(SimpleFeatureType type) {
        if (asked == null) {
            asked = FeatureTable.asked(layer.style(), type);
        }
        return asked;
    }

    /** A lot. */
    public final class Lot {
        private final FeatureLots.Lot lot;

        private Lot(FeatureLots.Lot lot) {
            this.lot = lot;
        }

        public long place() {
            return lot.place();
        }

        /**
         * @throws IOException when the source cannot be read
         * @throws java.util.concurrent.CancellationException when cancelled
         */
        public FeatureTable read(FeatureSink sink, Cancel cancel) throws IOException {
            try (FeatureReader<SimpleFeatureType, SimpleFeature> features = lot.reader().get()) {
                return FeatureTable.read(TableLots.this::asked, before, features.getFeatureType(), lot.place(), new FeatureTable.Features() {
                    @Override
                    public boolean hasNext() throws IOException {
                        return features.hasNext();
                    }

                    @Override
                    public SimpleFeature next() throws IOException {
                        return features.next();
                    }
                }, sink, cancel);
            }
        }
    }

    /** How many features there will be, about; 0 where only reading tells. */
    public long about() {
        return lots.about();
    }

    /** Empty after the last. One thread at a time. */
    public Optional<Lot> next() {
        return lots.next().map(Lot::new);
    }

    @Override
    public void close() {
        lots.close();
    }
}
