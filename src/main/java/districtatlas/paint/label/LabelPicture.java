package districtatlas.paint.label;

import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.mark.Stamp;
import java.util.List;

/**
 * The labels of a view, painted. A label that stands where it stood in the picture before has the same sprite: whoever shows pictures need
 * not touch it. Immutable.
 *
 * @param frame   what it covers; larger than the view by a margin
 * @param sprites one for each label, in the labels' order
 * @param labels  what is written where, for asking and for paper
 */
public record LabelPicture(PixelFrame frame, List<Sprite> sprites, List<PlacedLabel> labels) {
    public LabelPicture {
        sprites = List.copyOf(sprites);
        labels = List.copyOf(labels);
    }

    /** A label's picture at its place, in world pixels of the frame's scale. Compared by identity. */
    public static final class Sprite {
        private final long left;
        private final long top;
        private final Stamp stamp;

        /** @param x of the stamp's place; {@code y} likewise */
        Sprite(long x, long y, Stamp stamp) {
            this.left = x + stamp.left();
            this.top = y + stamp.top();
            this.stamp = stamp;
        }

        /** Of the stamp's first pixel. */
        public long left() {
            return left;
        }

        public long top() {
            return top;
        }

        /** The same words in the same type have the same. */
        public Stamp stamp() {
            return stamp;
        }
    }
}
