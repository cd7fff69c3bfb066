package districtatlas.paint.label;

import districtatlas.paint.display.PixelFrame;
import java.util.List;

/**
 * The labels of a view, painted. Immutable by agreement: nobody writes into {@code pixels}.
 *
 * @param frame  what it covers; larger than the view by a margin
 * @param pixels premultiplied ARGB, clear where nothing is written
 * @param labels what is written where, for asking and for paper
 */
public record LabelPicture(PixelFrame frame, int[] pixels, List<PlacedLabel> labels) {
    public LabelPicture {
        labels = List.copyOf(labels);
    }
}
