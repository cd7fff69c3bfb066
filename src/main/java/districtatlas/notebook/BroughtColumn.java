package districtatlas.notebook;

import districtatlas.data.DataColumn;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a layer that a reader brought. Immutable.
 *
 * @param name  as the data have it
 * @param title what the reader calls it; as the name where he does not say
 */
public record BroughtColumn(String name, DataColumn.Type type, String title) {
    private static final Pattern UNIT = Pattern.compile("[(\\[（【]([^()\\[\\]（）【】]{1,12})[)\\]）】]\\s*$");

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

    /** In which its numbers are, where its title says so between brackets at its end; else empty. */
    public String unit() {
        Matcher unit = UNIT.matcher(title);
        return unit.find() ? unit.group(1).strip() : "";
    }

    public boolean isNumber() {
        return type == DataColumn.Type.INTEGER || type == DataColumn.Type.REAL;
    }
}
