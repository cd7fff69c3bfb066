package districtatlas.feature;

import java.io.IOException;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.geometry.jts.ReferencedEnvelope;

/** A source of which a reading holds one feature at a time. GeoTools applies the query's filter above it. */
abstract class StreamedSource extends ContentFeatureSource {
    /** The attribute that holds the shape. */
    static final String GEOMETRY = "geom";

    StreamedSource(ContentEntry entry) {
        super(entry, Query.ALL);
    }

    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        ReferencedEnvelope bounds = new ReferencedEnvelope();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReaderInternal(query)) {
            while (reader.hasNext()) {
                bounds.include(reader.next().getBounds());
            }
        }
        return bounds;
    }

    @Override
    protected int getCountInternal(Query query) {
        return -1;
    }
}
