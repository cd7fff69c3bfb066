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
     * A rectangle of words, no larger than what is written in it. Compared by identity.
     *
     * @see #pixels()
     */
    public static final class Block {
        private final long left;
        private final long top;
        private final int width;
        private final int height;
        private final int[] pixels;

        Block(long left, long top, int width, int height, int[] pixels) {
            this.left = left;
            this.top = top;
            this.width = width;
            this.height = height;
            this.pixels = pixels;
        }

        /** In world pixels of the frame's scale. */
        public long left() {
            return left;
        }

        public long top() {
            return top;
        }

        /** Device pixels. */
        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        /** Premultiplied ARGB, clear where nothing is written. */
        public int[] pixels() {
            return pixels;
        }
    }
}
