package districtatlas.paint.label;

import districtatlas.paint.display.PixelFrame;
import java.util.List;

/**
 * The labels of a view, painted, in blocks of the world's pixels. A block that looks as it did in the picture before is the same object:
 * whoever shows pictures need not touch it. Immutable by agreement: nobody writes into pixels.
 *
 * @param frame  what it covers; larger than the view by a margin
 * @param blocks those that are not clear
 * @param labels what is written where, for asking and for paper
 */
public record LabelPicture(PixelFrame frame, List<Block> blocks, List<PlacedLabel> labels) {
    public LabelPicture {
        blocks = List.copyOf(blocks);
        labels = List.copyOf(labels);
    }

    /**
     * A square of words. Compared by identity.
     *
     * @param pixels premultiplied ARGB, clear where nothing is written
     */
    public static final class Block {
        /** Device pixels. */
        public static final int SIDE = 512;

        private final long column;
        private final long row;
        private final int[] pixels;

        Block(long column, long row, int[] pixels) {
            this.column = column;
            this.row = row;
            this.pixels = pixels;
        }

        long column() {
            return column;
        }

        long row() {
            return row;
        }

        /** In world pixels of the frame's scale. */
        public long left() {
            return column * SIDE;
        }

        public long top() {
            return row * SIDE;
        }

        public int[] pixels() {
            return pixels;
        }
    }
}
