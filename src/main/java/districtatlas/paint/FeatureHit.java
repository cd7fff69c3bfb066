package districtatlas.paint;

import districtatlas.map.layer.LayerId;

/** A feature that is drawn at a place. */
public record FeatureHit(LayerId layer, String featureId) {
}
