package districtatlas.data;

import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * One record.
 *
 * @param number   by which a person finds it in the file: a record, a line, a row, a fid; counted as that format counts
 * @param geometry in the file's own numbers, x as written first; curves as lines, without Z and M; empty where there is none. The caller's
 *                 to change
 * @param values   in the order of the layer's columns, see {@link DataColumn.Type}
 */
public record DataRecord(String number, Optional<Geometry> geometry, Object[] values) {
    public DataRecord {
        Objects.requireNonNull(number);
        Objects.requireNonNull(geometry);
        Objects.requireNonNull(values);
    }
}
