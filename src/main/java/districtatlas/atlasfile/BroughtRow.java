package districtatlas.atlasfile;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature of a {@link BroughtTable}.
 *
 * @param fid      its number, none twice
 * @param geometry degrees, longitude first; null in a table without places. The caller's to change
 * @param values   in the order of the columns: String, Long, Double, Boolean or null
 */
public record BroughtRow(long fid, Geometry geometry, Object[] values) {
    /** Rows one after the other. One thread at a time. */
    public interface Rows extends AutoCloseable {
        /** Empty after the last. */
        Optional<BroughtRow> next();

        @Override
        void close();
    }

    /** What can be read from the first row on, more than once. */
    @FunctionalInterface
    public interface Source {
        Rows open();
    }
}
