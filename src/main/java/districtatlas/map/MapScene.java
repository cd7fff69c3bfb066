package districtatlas.map;

import districtatlas.base.Lang;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import java.util.Objects;

/**
 * Everything a picture of the map depends on, frozen: equal scenes give equal pictures. Immutable.
 *
 * @param viewport    what part of the grid
 * @param layers      what lies on it
 * @param palette     in which colours
 * @param lang        in which language labels are
 * @param pixelScale  device pixels per logical pixel (1, 1.25, 1.5, 2 …)
 * @param kept        names that are not written
 */
public record MapScene(Viewport viewport, LayerStack layers, Palette palette, Lang lang, double pixelScale, KeptNames kept) {
    public MapScene {
        Objects.requireNonNull(viewport);
        Objects.requireNonNull(layers);
        Objects.requireNonNull(palette);
        Objects.requireNonNull(lang);
        Objects.requireNonNull(kept);
    }

    /** With all its names. */
    public MapScene(Viewport viewport, LayerStack layers, Palette palette, Lang lang, double pixelScale) {
        this(viewport, layers, palette, lang, pixelScale, KeptNames.NONE);
    }

    public MapScene withLayers(LayerStack other) {
        return new MapScene(viewport, other, palette, lang, pixelScale, kept);
    }

    public MapScene keeping(KeptNames names) {
        return new MapScene(viewport, layers, palette, lang, pixelScale, names);
    }
}
