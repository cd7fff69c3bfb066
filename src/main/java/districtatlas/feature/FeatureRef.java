package districtatlas.feature;

import java.util.Objects;

/**
 * Names a drawn feature: what a hit on the map gives, and what a selection can hold.
 *
 * @param layer the layer's table, without a style's name
 * @param id    as the feature source has it: the id of the zone or thing where the layer shows these, else {@code layer.number}
 */
public record FeatureRef(String layer, String id) {
    public FeatureRef {
        Objects.requireNonNull(layer);
        Objects.requireNonNull(id);
    }

    @Override
    public String toString() {
        return layer + '/' + id;
    }
}
