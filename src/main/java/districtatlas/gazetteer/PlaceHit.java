package districtatlas.gazetteer;

import districtatlas.base.Text;
import districtatlas.coord.LonLat;
import districtatlas.feature.FeatureIds;
import districtatlas.feature.FeatureRef;
import java.util.Optional;

/**
 * Something found by name. Immutable.
 *
 * @param kind    what {@code id} names
 * @param matched the alias that matched, when it is not the shown name; else empty
 * @param context what it is and where, in a few words
 * @param place   where to look; empty for what has no place of its own
 */
public record PlaceHit(Kind kind, String id, Text name, String matched, Text context, Optional<LonLat> place) {
    /** The drawn feature that bears the name, where it is that of a place: the compiler calls it {@code layer/number}. */
    public Optional<FeatureRef> feature() {
        int slash = id.indexOf('/');
        return kind == Kind.PLACE && slash > 0 && id.substring(slash + 1).matches("\\d{1,18}")
                ? Optional.of(new FeatureRef(id.substring(0, slash), FeatureIds.numbered(id.substring(0, slash), Long.parseLong(id.substring(slash + 1)))))
                : Optional.empty();
    }

    /** What an id names. A spot is a coordinate that was typed; it has a place and no name. A filter is what typed words mean together. */
    public enum Kind { ZONE, ITEM, INDICATOR, PLACE, TERM, SPOT, FILTER }
}
