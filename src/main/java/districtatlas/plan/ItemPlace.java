package districtatlas.plan;

import districtatlas.base.vocabulary.Accuracy;
import districtatlas.coord.LonLat;

/** Where an item is. Always general knowledge: the plan gives no coordinates. */
public record ItemPlace(LonLat lonLat, Accuracy accuracy) {
}
