package districtatlas.state;

import districtatlas.map.layer.LayerId;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.util.Objects;

/** What a click, a name or a row can be about. Immutable. */
public sealed interface Subject {
    /** A zone of the plan: a street, a group, the axis, the belt, a key area. */
    record OfZone(ZoneId zone) implements Subject {
        public OfZone {
            Objects.requireNonNull(zone);
        }
    }

    /** A thing of the plan: a project, a site, a facility. */
    record OfItem(ItemId item) implements Subject {
        public OfItem {
            Objects.requireNonNull(item);
        }
    }

    /**
     * Something drawn that is neither: a station, a park, a peak.
     *
     * @param layer     whose feature it is: the layer's table, whatever style shows it
     * @param featureId as the layer's source names it
     */
    record OfFeature(LayerId layer, String featureId) implements Subject {
        public OfFeature {
            Objects.requireNonNull(layer);
            Objects.requireNonNull(featureId);
        }
    }
}
