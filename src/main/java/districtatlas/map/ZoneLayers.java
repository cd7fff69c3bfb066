package districtatlas.map;

import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import java.util.Set;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.style.TextSymbolizer;

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

    /**
     * The tables whose features a map names at a scale.
     *
     * @param scaleDenominator of the map
     */
    public static Set<String> named(LayerStack stack, double scaleDenominator) {
        return stack.layers().stream().filter(l -> l.visible() && draws(l)).filter(l -> l.style().featureTypeStyles().stream().flatMap(f -> f.rules().stream())
                .anyMatch(r -> scaleDenominator >= r.getMinScaleDenominator() && scaleDenominator < r.getMaxScaleDenominator()
                        && r.symbolizers().stream().anyMatch(TextSymbolizer.class::isInstance)))
                .map(l -> l.id().table()).collect(Collectors.toSet());
    }

    /** Those of a stack, in its order. */
    public static LayerStack of(LayerStack stack) {
        return new LayerStack(stack.layers().stream().filter(ZoneLayers::draws).toList());
    }
}
