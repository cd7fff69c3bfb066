package districtatlas.print.sheet;

import districtatlas.coord.ScreenBox;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that everything on a sheet keeps to, on every page. Immutable.
 *
 * @param body    in logical pixels of the page
 * @param columns equally wide
 */
record SheetGrid(ScreenBox body, int columns) {
    static final double GAP = 17;
    /** So wide a column is read without losing the line. */
    private static final double COLUMN = 226;

    /** As many columns as suit a page. */
    static SheetGrid of(ScreenBox body) {
        return new SheetGrid(body, Math.max(2, (int) Math.round((body.width() + GAP) / (COLUMN + GAP))));
    }

    double column() {
        return (body.width() - GAP * (columns - 1)) / columns;
    }

    /** Of so many columns side by side. */
    double width(int of) {
        return of * column() + GAP * (of - 1);
    }

    double x(int column) {
        return body.x() + column * (column() + GAP);
    }

    /** A column from {@code top} to the body's end. */
    ScreenBox below(int column, double top) {
        return new ScreenBox(x(column), top, column(), Math.max(0, body.maxY() - top));
    }

    /** All columns from {@code top} down to {@code bottom}. */
    List<ScreenBox> all(double top, double bottom) {
        List<ScreenBox> boxes = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            boxes.add(new ScreenBox(x(i), top, column(), Math.max(0, bottom - top)));
        }
        return boxes;
    }
}
