package districtatlas.paint.lettering;

import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.mark.Stamp;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The labels of a view, painted. A label that stands where it stood in the picture before has the same sprite: whoever shows pictures need
 * not touch it. Immutable.
 *
 * @param frame   what it covers; larger than the view by a margin
 * @param sprites one for each label, in the labels' order
 * @param labels  what is written where, for asking and for paper
 * @param kept    what has its place and is not written
 */
public record LabelPicture(PixelFrame frame, List<Sprite> sprites, List<PlacedLabel> labels, List<PlacedLabel> kept) {
    public LabelPicture {
        sprites = List.copyOf(sprites);
        labels = List.copyOf(labels);
        kept = List.copyOf(kept);
    }

    /** All that is placed is written. */
    public LabelPicture(PixelFrame frame, List<Sprite> sprites, List<PlacedLabel> labels) {
        this(frame, sprites, labels, List.of());
    }

    /** The same without some of its labels; the others keep their sprites. */
    public LabelPicture without(Predicate<PlacedLabel> hidden) {
        int[] shown = IntStream.range(0, labels.size()).filter(i -> !hidden.test(labels.get(i))).toArray();
        return shown.length == labels.size() ? this : new LabelPicture(frame, IntStream.of(shown).mapToObj(sprites::get).toList(),
                IntStream.of(shown).mapToObj(labels::get).toList(), kept);
    }

    /** The same, with some of its labels kept. */
    public LabelPicture keeping(Predicate<PlacedLabel> unsaid) {
        LabelPicture said = without(unsaid);
        return new LabelPicture(frame, said.sprites, said.labels, labels.stream().filter(unsaid).toList());
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
