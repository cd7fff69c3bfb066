package districtatlas.data.inspect;

import districtatlas.data.DataColumn;
import java.util.List;
import java.util.Objects;

/**
 * A column of a layer. Immutable.
 *
 * @param column  under the name that it will have
 * @param written its name in the file
 * @param first   the first values that are not empty, a few, as {@link DataColumn.Type} has them; long texts are cut
 */
public record InspectedColumn(DataColumn column, String written, List<Object> first) {
    public InspectedColumn {
        Objects.requireNonNull(column);
        Objects.requireNonNull(written);
        first = List.copyOf(first);
    }
}
