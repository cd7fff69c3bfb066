package districtatlas.own.bring;

import districtatlas.data.DataColumn;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** A layer that counts its features and sees how far they reach, while it is read. One thread at a time. */
final class CountedLayer implements ReadyLayer {
    private final ReadyLayer layer;
    private Envelope reach = new Envelope();
    private long count;

    CountedLayer(ReadyLayer layer) {
        this.layer = layer;
    }

    /** Of the latest reading, so far. */
    Envelope reach() {
        return reach;
    }

    long count() {
        return count;
    }

    @Override
    public String name() {
        return layer.name();
    }

    @Override
    public List<DataColumn> columns() {
        return layer.columns();
    }

    @Override
    public Shape shape() {
        return layer.shape();
    }

    @Override
    public ReadyCursor open() {
        reach = new Envelope();
        count = 0;
        ReadyCursor cursor = layer.open();
        return new ReadyCursor() {
            @Override
            public Optional<Feature> next() {
                Optional<Feature> next = cursor.next();
                if (next.isPresent()) {
                    count++;
                    if (next.get().geometry() != null) {
                        reach.expandToInclude(next.get().geometry().getEnvelopeInternal());
                    }
                }
                return next;
            }

            @Override
            public void close() {
                cursor.close();
            }
        };
    }
}
