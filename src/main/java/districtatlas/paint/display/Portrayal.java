package districtatlas.paint.display;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.layer.Layer;
import districtatlas.map.portray.PortrayalSink;
import districtatlas.map.style.Palette;

/** Reads a layer's features and hands each with its symbols to a sink. The seam between style rules and painting; any thread. */
@FunctionalInterface
public interface Portrayal {
    void portray(Layer layer, Palette palette, Lang lang, PortrayalSink sink, Cancel cancel);
}
