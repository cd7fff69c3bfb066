package districtatlas.paint;

import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.mark.Canvas;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A painted still picture. Immutable by agreement: nobody writes into {@code pixels}.
 *
 * @param pixels premultiplied ARGB, row by row
 * @param labels what is written on the map, where
 */
public record Picture(int width, int height, int[] pixels, List<PlacedLabel> labels) {
    public Picture {
        labels = List.copyOf(labels);
    }

    /** Over the same pixels. */
    public BufferedImage toImage() {
        return Canvas.image(pixels, width, height);
    }
}
