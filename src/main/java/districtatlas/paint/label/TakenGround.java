package districtatlas.paint.label;

import districtatlas.paint.label.PlacedLabel.Box;
import java.util.Arrays;
import java.util.function.Predicate;

/** What is already covered, in squares of {@value #CELL} pixels; what lies outside counts to the squares at the rim. Label thread only. */
final class TakenGround {
    private static final int CELL = 48;

    /** @param owner whose it is, to be moved or overlooked */
    record Taken(Box box, Object owner) {
    }

    private final Box whole;
    private final int columns;
    private final int rows;
    private final Taken[][] cells;
    private final int[] counts;

    TakenGround(Box whole) {
        this.whole = whole;
        this.columns = (int) Math.ceil((whole.maxX() - whole.minX()) / CELL) + 1;
        this.rows = (int) Math.ceil((whole.maxY() - whole.minY()) / CELL) + 1;
        this.cells = new Taken[columns * rows][];
        this.counts = new int[columns * rows];
    }

    void add(Box box, Object owner) {
        Taken taken = new Taken(box, owner);
        for (int row = row(box.minY()); row <= row(box.maxY()); row++) {
            for (int column = column(box.minX()); column <= column(box.maxX()); column++) {
                int cell = row * columns + column;
                if (cells[cell] == null) {
                    cells[cell] = new Taken[8];
                } else if (counts[cell] == cells[cell].length) {
                    cells[cell] = Arrays.copyOf(cells[cell], 2 * counts[cell]);
                }
                cells[cell][counts[cell]++] = taken;
            }
        }
    }

    void remove(Box box, Object owner) {
        for (int row = row(box.minY()); row <= row(box.maxY()); row++) {
            for (int column = column(box.minX()); column <= column(box.maxX()); column++) {
                int cell = row * columns + column;
                for (int i = counts[cell] - 1; i >= 0; i--) {
                    Taken taken = cells[cell][i];
                    if (taken.owner() == owner && taken.box().equals(box)) {
                        System.arraycopy(cells[cell], i + 1, cells[cell], i, --counts[cell] - i);
                    }
                }
            }
        }
    }

    /** The first that meets the box and counts; null when it is free. */
    Taken first(Box box, Predicate<Taken> counted) {
        int lastRow = row(box.maxY());
        int lastColumn = column(box.maxX());
        for (int row = row(box.minY()); row <= lastRow; row++) {
            for (int column = column(box.minX()); column <= lastColumn; column++) {
                int cell = row * columns + column;
                for (int i = 0; i < counts[cell]; i++) {
                    Taken taken = cells[cell][i];
                    if (taken.box().overlaps(box) && counted.test(taken)) {
                        return taken;
                    }
                }
            }
        }
        return null;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, (x - whole.minX()) / CELL));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, (y - whole.minY()) / CELL));
    }
}
