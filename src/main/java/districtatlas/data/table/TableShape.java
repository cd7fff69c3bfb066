package districtatlas.data.table;

import districtatlas.data.DataColumn;
import districtatlas.data.Findings;
import java.util.List;
import java.util.Optional;

/**
 * What a survey of all rows of a table found. Immutable.
 *
 * @param columns  those that have a name or a value
 * @param sources  of each of them, which cell of a row it is
 * @param percents of each of them, whether its numbers were written as percentages
 * @param places   its numbers are of {@code columns}
 * @param firstRow number of the first row of data
 * @param lastRow  of the last; what follows is a total or a note
 * @param rows     of data
 * @param repeats  the header again, on another page
 * @param notes    what is to be said of the table as a whole
 */
record TableShape(TableHead head, List<DataColumn> columns, int[] sources, boolean[] percents, PlaceColumns places, long firstRow, long lastRow,
                  long rows, List<Note> notes, Optional<BoundaryColumns> boundary) {
    /** One finding. */
    record Note(String code, Object... parts) {
        void tell(Findings found, String table) {
            found.noticed(code, table, parts);
        }
    }

    /** Its titles and names as one text, in which words may tell a coordinate system or a service. */
    String words() {
        return String.join(" ", head.titles()) + " " + String.join(" ", head.names());
    }

    /** Whether it holds anything but a header or a few words. */
    boolean isTable() {
        return rows > 0;
    }
}
