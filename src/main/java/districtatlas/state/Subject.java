package districtatlas.state;

import districtatlas.coord.EastNorth;
import districtatlas.feature.FeatureRef;
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

    /** A spot of the map and nothing in particular: for its coordinates. */
    record OfSpot(EastNorth place) implements Subject {
        public OfSpot {
            Objects.requireNonNull(place);
        }
    }

    /** Something drawn that is neither: a station, a park, a peak. */
    record OfFeature(FeatureRef feature) implements Subject {
        public OfFeature {
            Objects.requireNonNull(feature);
        }
    }

    /** Something the reader made himself: a note, a mark. Whether it is still there, his notebook knows. */
    record OfOwn(String kind, String id) implements Subject {
        public OfOwn {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(id);
        }
    }
}
