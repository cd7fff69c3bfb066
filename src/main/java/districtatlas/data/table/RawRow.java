package districtatlas.data.table;

/**
 * A row of a table as it is written.
 *
 * @param number of its line or row in the file, from 1 on
 * @param cells  each a String, Double, Boolean, {@link java.time.LocalDate}, {@link java.time.LocalDateTime} or {@link CellFault}; null for none
 */
record RawRow(long number, Object[] cells) {
    Object cell(int column) {
        return column < cells.length ? cells[column] : null;
    }

    /** How many cells are not empty. */
    int filled() {
        int filled = 0;
        for (Object cell : cells) {
            filled += isEmpty(cell) ? 0 : 1;
        }
        return filled;
    }

    static boolean isEmpty(Object cell) {
        return cell == null || cell instanceof String text && text.isBlank();
    }
}
