package districtatlas.paint.spot;

import districtatlas.paint.lettering.PlacedLabel.Box;
import java.util.Arrays;

/**
 * Squares of {@value #CELL} pixels that are covered all over, a bit each: says of most boxes that are not free that they are not,
 * in a few steps. Label thread only.
 */
final class CoveredCells {
    private static final int CELL = 2;

    private double left;
    private double top;
    private int columns;
    private int rows;
    private int words;
    private long[] bits = new long[0];

    void clear(Box ground) {
        left = ground.minX();
        top = ground.minY();
        columns = (int) Math.ceil((ground.maxX() - left) / CELL);
        rows = (int) Math.ceil((ground.maxY() - top) / CELL);
        words = (columns + 63) / 64;
        if (bits.length < rows * words) {
            bits = new long[rows * words];
        } else {
            Arrays.fill(bits, 0);
        }
    }

    void cover(double minX, double minY, double maxX, double maxY) {
        int from = Math.max(0, (int) Math.ceil((minX - left) / CELL));
        int to = Math.min(columns, (int) Math.floor((maxX - left) / CELL)) - 1;
        int last = Math.min(rows, (int) Math.floor((maxY - top) / CELL)) - 1;
        for (int row = Math.max(0, (int) Math.ceil((minY - top) / CELL)); row <= last && from <= to; row++) {
            for (int word = from >> 6; word <= to >> 6; word++) {
                bits[row * words + word] |= mask(word, from, to);
            }
        }
    }

    /** Whether a box meets a square that is covered all over. If not, it may still meet the edge of something. */
    boolean meets(double minX, double minY, double maxX, double maxY) {
        int from = Math.max(0, (int) Math.floor((minX - left) / CELL));
        int to = Math.min(columns, (int) Math.ceil((maxX - left) / CELL)) - 1;
        int last = Math.min(rows, (int) Math.ceil((maxY - top) / CELL)) - 1;
        for (int row = Math.max(0, (int) Math.floor((minY - top) / CELL)); row <= last && from <= to; row++) {
            for (int word = from >> 6; word <= to >> 6; word++) {
                if ((bits[row * words + word] & mask(word, from, to)) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The bits of a word that lie from one column to another. */
    private static long mask(int word, int from, int to) {
        long above = word == from >> 6 ? -1L << (from & 63) : -1L;
        return word == to >> 6 ? above & -1L >>> 63 - (to & 63) : above;
    }
}
