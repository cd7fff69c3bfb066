package districtatlas.atlasfile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The tables that a file really has, with their stored columns. A view, a virtual table or a computed column under a table's name may be
 * endless and is none. Immutable.
 */
record FileTables(Map<String, Set<String>> columnsByTable) {
    /** Only texts of the schema are looked at; no table is opened. */
    private static final String ORDINARY = """
        select m.name, c.name
          from sqlite_master m join pragma_table_xinfo(m.name) c
         where m.type = 'table' and m.sql like 'create table%' and c.hidden = 0""";

    static FileTables of(Sql sql) {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        sql.query(ORDINARY, r -> columns.computeIfAbsent(r.getString(1), k -> new LinkedHashSet<>()).add(r.getString(2)));
        return new FileTables(columns);
    }

    boolean isThere(String table) {
        return columnsByTable.containsKey(table);
    }

    Set<String> columns(String table) {
        return columnsByTable.getOrDefault(table, Set.of());
    }
}
