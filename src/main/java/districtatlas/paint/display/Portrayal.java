package districtatlas.paint.display;

import districtatlas.base.Cancel;
import districtatlas.map.layer.Layer;
import districtatlas.map.portray.FeatureSink;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.map.portray.LayerLots;
import districtatlas.map.portray.LayerStock;
import java.util.Optional;

/**
 * Reads a layer's features, once for all palettes and languages. The seam between sources with style rules and painting; any thread.
 */
@FunctionalInterface
public interface Portrayal {
    /**
     * @param before an earlier reading of the same source that does not serve the layer: what it kept is kept again
     * @param sink   gets ids and geometries in the order of the source
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    LayerFeatures read(Layer layer, Optional<LayerFeatures> before, FeatureSink sink, Cancel cancel);

    /** The same for several threads at once; empty where that cannot be. @param before as it is to {@link #read} */
    default Optional<LayerLots> lots(Layer layer, Optional<LayerFeatures> before) {
        return Optional.empty();
    }

    /** How what was read of it is kept from one run to the next; empty where it is not. */
    default Optional<LayerStock> stock(Layer layer) {
        return Optional.empty();
    }
}
