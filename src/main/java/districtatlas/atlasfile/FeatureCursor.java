package districtatlas.atlasfile;

import districtatlas.base.ProblemLog;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** A layer's features one after the other; damaged ones are left out and told. One thread at a time. */
public final class FeatureCursor implements AutoCloseable {
    /**
     * @param fid      the feature's number in its table
     * @param geometry in degrees, longitude first; the caller's to change
     * @param values   in the order of the layer's columns: String, Long, Double, Boolean or null
     */
    public record Feature(long fid, Geometry geometry, Object[] values) {
    }

    private final Sql.OpenRows rows;
    private final FeatureReading reading;
    private final ProblemLog skipped;

    FeatureCursor(Sql.OpenRows rows, FeatureReading reading, ProblemLog skipped) {
        this.rows = rows;
        this.reading = reading;
        this.skipped = skipped;
    }

    /** Empty after the last, and where the rest of the table cannot be read, which is told. */
    public Optional<Feature> next() {
        try {
            Optional<Feature> read;
            do {
                read = rows.next(reading::read);
            } while (read != null && read.isEmpty());
            return read == null ? Optional.empty() : read;
        } catch (AtlasFileException damaged) {
            skipped.add(damaged.problem());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
