package districtatlas.own;

import districtatlas.base.HalfWidth;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.data.DataColumn;
import districtatlas.notebook.BroughtColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a condition compares a column with a value: what a reader need not write by himself. */
public enum OwnRelation implements Keyed {
    IS("="), IS_NOT("<>"), CONTAINS("LIKE"), BEGINS("LIKE"), LESS("<"), AT_MOST("<="), AT_LEAST(">="), MORE(">"), NONE("IS NULL"), SOME("IS NOT NULL");

    private final String written;

    OwnRelation(String written) {
        this.written = written;
    }

    /** Those that mean something for a column. */
    public static List<OwnRelation> of(BroughtColumn column) {
        return Arrays.stream(values()).filter(r -> switch (r) {
            case CONTAINS, BEGINS -> column.type() == DataColumn.Type.TEXT;
            case LESS, AT_MOST, AT_LEAST, MORE -> column.isNumber() || column.type() == DataColumn.Type.DATE || column.type() == DataColumn.Type.DATETIME;
            default -> true;
        }).toList();
    }

    public boolean wantsValue() {
        return this != NONE && this != SOME;
    }

    /** Whether a condition can name the column at all. */
    public static boolean canName(BroughtColumn column) {
        return !column.name().contains("\"");
    }

    /** In ECQL; empty when the value is no such as the column has. */
    public Optional<String> condition(BroughtColumn column, String value) {
        String name = '"' + column.name() + '"';
        if (!wantsValue()) {
            return Optional.of(name + ' ' + written);
        }
        if (column.isNumber()) {
            return number(value).map(n -> name + ' ' + written + ' ' + n);
        }
        if (column.type() == DataColumn.Type.BOOLEAN) {
            return truth(value).map(t -> name + ' ' + written + ' ' + t);
        }
        String text = value.replace("'", "''");
        return switch (this) {
            case CONTAINS -> Optional.of(name + " LIKE '%" + text + "%'");
            case BEGINS -> Optional.of(name + " LIKE '" + text + "%'");
            default -> Optional.of(name + ' ' + written + " '" + text + '\'');
        };
    }

    private static Optional<String> number(String value) {
        String plain = HalfWidth.of(value).strip();
        return plain.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)") ? Optional.of(plain.startsWith("+") ? plain.substring(1) : plain) : Optional.empty();
    }

    private static Optional<String> truth(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "是" -> Optional.of("true");
            case "false", "no", "0", "否" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    /** A further condition beside those that are written; brackets keep what an "or" means. */
    public static String and(String before, String added) {
        if (before.isBlank()) {
            return added;
        }
        boolean or = before.toLowerCase(Locale.ROOT).matches("(?s).*\\bor\\b.*");
        return (or ? "(" + before.strip() + ")" : before.strip()) + " AND " + added;
    }
}
