package districtatlas.data;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Features of a layer that is ready for the map, one after the other. One thread at a time. */
public interface ReadyCursor extends AutoCloseable {
    /**
     * @param fid      its number, from 1 on, the same in every reading of the same file
     * @param geometry degrees of CGCS2000, longitude first; valid, flat, of the layer's kind or several of them; null only in a layer
     *                 without places. The caller's to change
     * @param values   in the order of the layer's columns
     */
    record Feature(long fid, Geometry geometry, Object[] values) {
    }

    /** Of nothing. */
    ReadyCursor NOTHING = new ReadyCursor() {
        @Override
        public Optional<Feature> next() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    };

    /** Empty after the last. */
    Optional<Feature> next();

    @Override
    void close();
}
