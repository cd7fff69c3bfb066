package districtatlas.print;

import districtatlas.map.view.Viewport;
import districtatlas.print.page.PictureSize;
import java.util.Objects;

/**
 * What a still picture shows, and how large it is with all that stands around its map. Immutable.
 *
 * @param view  the map's; as large as the picture where nothing stands around it
 * @param whole the picture, in logical pixels
 */
public record StillFrame(Viewport view, PictureSize whole) {
    public StillFrame {
        Objects.requireNonNull(view);
        Objects.requireNonNull(whole);
    }
}
