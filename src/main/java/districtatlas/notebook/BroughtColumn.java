package districtatlas.notebook;

import districtatlas.data.DataColumn;
import java.util.Objects;

/**
 * A column of a layer that a reader brought. Immutable.
 *
 * @param name  as the data have it
 * @param title what the reader calls it; as the name where he does not say
 */
public record BroughtColumn(String name, DataColumn.Type type, String title) {
    public BroughtColumn {
        Objects.requireNonNull(type);
        title = title.isBlank() ? name : title;
    }

    public static BroughtColumn of(DataColumn column) {
        return new BroughtColumn(column.name(), column.type(), column.name());
    }

    public DataColumn asData() {
        return new DataColumn(name, type);
    }

    public boolean isNumber() {
        return type == DataColumn.Type.INTEGER || type == DataColumn.Type.REAL;
    }
}
