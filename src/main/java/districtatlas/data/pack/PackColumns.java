package districtatlas.data.pack;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.GuestDatabase;
import districtatlas.atlasfile.GuestRows;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a table: what they are declared as, and what the first rows show them to be, as SQLite keeps what it is given.
 * One thread at a time.
 */
final class PackColumns {
    private static final int SAMPLE_ROWS = 200;
    private static final Set<String> ROW_NUMBERS = Set.of("rowid", "_rowid_", "oid");

    /** A column as it is declared. */
    private record Declared(String name, String type, boolean key) {
    }

    private final GuestDatabase database;
    private final String table;
    private final boolean view;
    private final List<Declared> declared;

    /** @throws AtlasFileException when the table or view cannot be read */
    PackColumns(GuestDatabase database, String table, boolean view) {
        this.database = database;
        this.table = table;
        this.view = view;
        this.declared = database.rows("select name, type, pk from pragma_table_xinfo(?) where hidden <> 1 order by cid",
            r -> new Declared(r.text(0), r.text(1).strip().toUpperCase(Locale.ROOT), !"0".equals(r.text(2))), table);
        database.rows("select 1 from " + PackTable.quoted(table) + " limit 1", r -> 1);
    }

    /** A column's name as it is declared, whatever its case where it was named. */
    Optional<String> named(String name) {
        return declared.stream().map(Declared::name).filter(n -> n.equals(name)).findFirst()
            .or(() -> declared.stream().map(Declared::name).filter(n -> n.equalsIgnoreCase(name)).findFirst());
    }

    /** The column that numbers the rows. */
    Optional<String> number() {
        if (view) {
            return named("fid").or(() -> named("ogc_fid"));
        }
        List<Declared> keys = declared.stream().filter(Declared::key).toList();
        if (keys.size() == 1 && keys.get(0).type.equals("INTEGER")) {
            return Optional.of(keys.get(0).name);
        }
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        declared.forEach(d -> names.add(d.name));
        return ROW_NUMBERS.stream().sorted().filter(n -> !names.contains(n)).findFirst().filter(this::numbers);
    }

    private boolean numbers(String name) {
        try {
            database.rows("select " + name + " from " + PackTable.quoted(table) + " limit 1", r -> 1);
            return true;
        } catch (AtlasFileException without) {
            return false;
        }
    }

    /** Those besides the number and the shapes, as far as they hold values. @param found gets those that hold bytes, which are not read */
    List<DataColumn> others(Optional<String> number, Set<String> shapes, Findings found) {
        List<Declared> kept = new ArrayList<>();
        for (Declared column : declared) {
            if (column.type.startsWith("BLOB") && !shapes.contains(column.name)) {
                found.noticed("data.gpkg-bytes", table, column.name);
            } else if (!number.equals(Optional.of(column.name)) && !shapes.contains(column.name)) {
                kept.add(column);
            }
        }
        if (kept.isEmpty()) {
            return List.of();
        }
        List<PackValues.Sample> samples = kept.stream().map(c -> new PackValues.Sample(type(c.type))).toList();
        StringBuilder sql = new StringBuilder("select ");
        kept.forEach(c -> sql.append(c == kept.get(0) ? "" : ", ").append(PackTable.quoted(c.name)));
        database.rows(sql + " from " + PackTable.quoted(table) + " limit " + SAMPLE_ROWS, r -> look(r, samples));
        List<DataColumn> columns = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            columns.add(new DataColumn(kept.get(i).name, samples.get(i).type()));
        }
        return columns;
    }

    private static boolean look(GuestRows row, List<PackValues.Sample> samples) {
        for (int i = 0; i < samples.size(); i++) {
            samples.get(i).add(row.value(i));
        }
        return true;
    }

    /** Of what SQL calls it; empty when it is declared as nothing that is known. */
    private static Optional<Type> type(String declared) {
        String word = declared.replaceFirst("\\(.*", "").strip();
        return switch (word) {
            case "BOOLEAN", "BOOL" -> Optional.of(Type.BOOLEAN);
            case "DATE" -> Optional.of(Type.DATE);
            case "DATETIME", "TIMESTAMP" -> Optional.of(Type.DATETIME);
            case "FLOAT", "DOUBLE", "DOUBLE PRECISION", "REAL", "NUMERIC", "DECIMAL" -> Optional.of(Type.REAL);
            default -> word.contains("INT") ? Optional.of(Type.INTEGER)
                : word.contains("TEXT") || word.contains("CHAR") || word.contains("CLOB") || word.equals("JSON") ? Optional.of(Type.TEXT) : Optional.empty();
        };
    }
}
