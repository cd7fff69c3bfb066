package districtatlas.atlasfile;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** A layer's features one after the other. One thread at a time. */
public final class FeatureCursor implements AutoCloseable {
    /**
     * @param fid      the feature's number in its table
     * @param geometry in degrees, longitude first; the caller's to change
     * @param values   in the order of the layer's columns: String, Long, Double, Boolean or null
     */
    public record Feature(long fid, Geometry geometry, Object[] values) {
    }

    private final Sql.OpenRows rows;
    private final Sql.RowReader<Feature> reader;

    FeatureCursor(Sql.OpenRows rows, Sql.RowReader<Feature> reader) {
        this.rows = rows;
        this.reader = reader;
    }

    /** @throws AtlasFileException with {@code atlas.unreadable} when the feature is damaged */
    public Optional<Feature> next() {
        return Optional.ofNullable(rows.next(reader));
    }

    @Override
    public void close() {
        rows.close();
    }
}
