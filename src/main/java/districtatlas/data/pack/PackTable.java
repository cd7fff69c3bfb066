package districtatlas.data.pack;

import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a layer before its rows are read. Immutable.
 *
 * @param title    as a reader is shown it
 * @param table    the name of the table or view
 * @param view     whether it is a view
 * @param number   the name of the column with the fid; empty where rows are counted
 * @param geometry the name of the column with the shapes; empty for a table without
 * @param columns  the others that can be read
 * @param style    text of the default style that lies in the file
 */
record PackTable(String title, String table, boolean view, Optional<String> number, Optional<String> geometry, List<DataColumn> columns,
                 CrsClaim crs, Optional<String> style) {
    /** First the fid, then the shape, then the columns; null stands where there is none. */
    String select() {
        StringBuilder sql = new StringBuilder("select ").append(number.map(PackTable::quoted).orElse("null"))
                .append(", ").append(geometry.map(PackTable::quoted).orElse("null"));
        columns.forEach(c -> sql.append(", ").append(quoted(c.name())));
        return sql.append(" from ").append(quoted(table)).toString();
    }

    /** The same of rows whose numbers in the database are from one to another, in their order. */
    String selectBetween() {
        return select() + " where rowid between ? and ? order by rowid";
    }

    /** The least number, the largest, and how many there are. */
    String selectRows() {
        return "select min(rowid), max(rowid), count(*) from " + quoted(table);
    }

    /** A name in SQL, whatever it holds. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
