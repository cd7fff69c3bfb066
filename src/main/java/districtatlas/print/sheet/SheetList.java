package districtatlas.print.sheet;

import java.util.List;

/**
 * A list of a sheet under its heading, before it is set. Immutable.
 *
 * @param title  empty for what goes without one
 * @param minor  whether it is a part of the list before
 * @param parted whether all its rows are in parts that follow
 * @param remark below the title: why there is nothing, or what all rows have in common; may be empty
 */
record SheetList(String title, boolean minor, boolean parted, String remark, List<SheetRow> rows) {
    SheetList {
        rows = List.copyOf(rows);
    }
}
