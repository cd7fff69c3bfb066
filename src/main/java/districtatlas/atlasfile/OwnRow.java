package districtatlas.atlasfile;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A row that another program changed, added or removed.
 *
 * @param fid      its number in the layer
 * @param kind     of the entry that it showed; empty for a new row
 * @param entry    the entry's id; empty for a new row
 * @param geometry empty where there is none that can be read
 * @param values   by column, those that are no texts as texts, without those that are null; empty when the row was removed
 * @param print    by which the row as it is now is known again
 */
public record OwnRow(OwnLayer layer, long fid, String kind, String entry, Optional<Geometry> geometry, Map<String, String> values, String print) {
    public boolean isNew() {
        return entry.isEmpty();
    }

    /** Every row that is there has a print. */
    public boolean isRemoved() {
        return print.isEmpty();
    }

    public String text(String column) {
        return values.getOrDefault(column, "");
    }
}
