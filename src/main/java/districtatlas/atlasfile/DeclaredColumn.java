package districtatlas.atlasfile;

import districtatlas.atlasfile.ContentSchema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column as {@link ContentSchema} declares it, taken apart: what a file must hold is the same that it was written under, and stands
 * in one place.
 *
 * @param check condition on a row; empty for none
 * @param of    the table and column whose values it may have; empty for its own
 */
record DeclaredColumn(String name, String type, boolean required, boolean unique, Optional<String> check, Optional<Reference> of) {
    private static final Pattern COLUMN = Pattern.compile("(\\w+) (TEXT|INTEGER|DOUBLE|BOOLEAN)( not null)?( default '')?( unique)?"
            + "(?: references (\\w+)\\((\\w+)\\))?(?: check \\((.*)\\))?");
    private static final Pattern CONDITION = Pattern.compile("check \\((.*)\\)");
    private static final Pattern UNIQUE = Pattern.compile("unique \\((.*)\\)");
    private static final String BETWEEN = ",\n  ";

    record Reference(String table, String column) {
    }

    /**
     * A table taken apart.
     *
     * @param columns    besides the number {@code id}
     * @param conditions on its rows
     * @param once       columns that together occur once
     */
    record Declared(String table, List<DeclaredColumn> columns, List<String> conditions, List<String> once) {
    }

    /** @throws IllegalStateException when the declaration says what is not understood here */
    static Declared of(Table table) {
        String sql = table.sql();
        String[] lines = sql.substring(sql.indexOf(BETWEEN.substring(1)) + BETWEEN.length() - 1, sql.length() - 1).split(BETWEEN);
        List<DeclaredColumn> columns = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<String> once = new ArrayList<>();
        for (String line : List.of(lines).subList(1, lines.length)) {       // the first is the number
            Matcher column = COLUMN.matcher(line);
            Matcher condition = CONDITION.matcher(line);
            Matcher unique = UNIQUE.matcher(line);
            if (column.matches()) {
                columns.add(column(column));
            } else if (condition.matches()) {
                conditions.add(condition.group(1));
            } else if (unique.matches()) {
                once.add(unique.group(1));
            } else {
                throw new IllegalStateException(table.name() + ": " + line);
            }
        }
        columns.stream().filter(DeclaredColumn::unique).forEach(c -> once.add(c.name()));
        return new Declared(table.name(), List.copyOf(columns), List.copyOf(conditions), List.copyOf(once));
    }

    private static DeclaredColumn column(Matcher m) {
        return new DeclaredColumn(m.group(1), m.group(2), m.group(3) != null, m.group(5) != null, Optional.ofNullable(m.group(8)),
                Optional.ofNullable(m.group(6)).map(table -> new Reference(table, m.group(7))));
    }
}
