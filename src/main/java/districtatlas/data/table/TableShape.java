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
 * @param places   its numbers are of {@code columns}
 * @param firstRow number of the first row of data
 * @param lastRow  of the last; what follows is a total or a note
 * @param rows     of data
 * @param notes    what is to be said of the table as a whole
 * @param boundary where it may be a surveyor's table of boundary points
 */
record TableShape(HeaderRows head, List<DataColumn> columns, int[] sources, PlaceColumns places, long firstRow, long lastRow,
                  long rows, List<Note> notes, Optional<BoundaryColumns> boundary) {
    private static final int MOST_WORDS = 1000;

    /** One finding. */
    record Note(String code, Object... parts) {
        void tell(Findings found, String table) {
            found.noticed(code, table, parts);
        }
    }

    /** Its titles as one text, in which words may tell a coordinate system or a service; the first of it where it is long. */
    String titles() {
        String titles = String.join(" ", head.titles());
        return titles.length() <= MOST_WORDS ? titles : titles.substring(0, MOST_WORDS);
    }

    /** Whether it holds anything but a header or a few words. */
    boolean isTable() {
        return rows > 0;
    }
}
