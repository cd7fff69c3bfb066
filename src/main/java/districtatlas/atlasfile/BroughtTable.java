package districtatlas.atlasfile;

import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A layer of data that a reader brought into his own file, as a table of it. Immutable.
 *
 * @param name    of the table: see {@link #isName}
 * @param entry   id of the entry of the notebook that it belongs to
 * @param form    what its features are made of
 * @param columns without the number and the shape, in the order of the values
 */
public record BroughtTable(String name, String entry, Form form, List<BroughtColumn> columns) {
    private static final Pattern NAME = Pattern.compile("own_[0-9a-z]{1,48}");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}\"]+");
    private static final List<String> TAKEN = List.of("fid", "geom", "rowid", "oid", "_rowid_");

    /** One kind of shape for the whole table, in one part or in several. */
    public enum Form {
        POINT("point", "POINT", "MULTIPOINT"), LINE("line", "MULTILINESTRING", "MULTILINESTRING"), POLYGON("polygon", "MULTIPOLYGON", "MULTIPOLYGON"),
        /** A table without places. */
        NONE("", "", "");

        private final String key;
        private final String single;
        private final String several;

        Form(String key, String single, String several) {
            this.key = key;
            this.single = single;
            this.several = several;
        }

        /** As {@link LayerRow#GEOMETRIES} has it. */
        String key() {
            return key;
        }

        /** As GeoPackages call it. */
        String declared(boolean parts) {
            return parts ? several : single;
        }
    }

    /** What values of a column are: texts, longs, doubles, truths, and dates and times as texts of ISO 8601. */
    public enum Holds {
        TEXT("text", "TEXT"), INTEGER("integer", "INTEGER"), REAL("real", "DOUBLE"), BOOLEAN("boolean", "BOOLEAN"), DATE("text", "DATE"),
        DATETIME("text", "DATETIME");

        private final String type;
        private final String declared;

        Holds(String type, String declared) {
            this.type = type;
            this.declared = declared;
        }

        String declared() {
            return declared;
        }
    }

    /** @param name as the data have it; {@link #stored} says what it is called in the table */
    public record BroughtColumn(String name, Holds holds) {
    }

    public BroughtTable {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name of such a table: " + name);
        }
        columns = List.copyOf(columns);
    }

    /** Whether it can be the name of such a table: a file may come from anybody. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * What columns of those names are called in a table: as they are, where a database can have it so. None is there twice, in whatever
     * case, and none is the number's or the shape's.
     */
    public static List<String> stored(List<String> names) {
        Set<String> taken = new HashSet<>(TAKEN);
        List<String> stored = new ArrayList<>();
        for (String name : names) {
            String clean = UNWRITABLE.matcher(name).replaceAll(" ").strip();
            String plain = clean.isEmpty() ? "column" : clean;
            String free = plain;
            for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
                free = plain + "_" + n;
            }
            stored.add(free);
        }
        return stored;
    }

    List<String> stored() {
        return stored(columns.stream().map(BroughtColumn::name).toList());
    }

    /** As a layer of an atlas file would be described. */
    public LayerRow asLayer() {
        List<String> stored = stored();
        List<LayerRow.ColumnRow> rows = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            rows.add(new LayerRow.ColumnRow(stored.get(i), columns.get(i).holds().type));
        }
        return new LayerRow(name, Text.NONE, "", Text.NONE, form.key(), rows, List.of(), "",
                new LayerRow.OriginRow(Text.NONE, Text.NONE, "", "", Text.NONE, Text.NONE, false), "");
    }
}
