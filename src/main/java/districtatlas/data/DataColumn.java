package districtatlas.data;

import java.util.Objects;

/**
 * A column of a layer. Immutable.
 *
 * @param name as it is written
 * @param type of all its values; values that are no such are texts in a text column, and nowhere else
 */
public record DataColumn(String name, Type type) {
    /** Values are String, Long, Double, Boolean, {@link java.time.LocalDate} and {@link java.time.LocalDateTime}; null stands for none. */
    public enum Type {
        TEXT, INTEGER, REAL, BOOLEAN, DATE, DATETIME
    }

    public DataColumn {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
    }
}
