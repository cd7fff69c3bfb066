package districtatlas.map.portray;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.layer.Layer;
import districtatlas.map.style.Palette;

/** A layer's features as once read, all but their geometries and ids: what it takes to draw them without the source. Any thread. */
public interface LayerFeatures {
    /** Whether enough was kept for the layer's style; of another layer of the same source it may not be. */
    boolean serves(Layer layer);

    /**
     * Hands over how the features are drawn.
     *
     * @param shapes what of them is kept elsewhere
     * @return the kinds that {@code sink} was told of
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Kinds draw(Layer layer, Palette palette, Lang lang, FeatureShapes shapes, PortrayalSink sink, Cancel cancel);

    /** About how much memory it takes. */
    long sizeBytes();
}
