package districtatlas.map;

import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import org.geotools.api.feature.simple.SimpleFeatureType;

/** Which layers draw a plan's zones: the district as a figure, without the ground around it. Pure functions. */
public final class ZoneLayers {
    /** By which a feature is a zone. */
    static final String ZONE = "zone_id";

    private ZoneLayers() {
    }

    static boolean draws(Layer layer) {
        SimpleFeatureType type = layer.source().getSchema();
        return type != null && type.getDescriptor(ZONE) != null;
    }

    /** Those of a stack, in its order. */
    public static LayerStack of(LayerStack stack) {
        return new LayerStack(stack.layers().stream().filter(ZoneLayers::draws).toList());
    }
}
