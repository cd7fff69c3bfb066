package districtatlas.gazetteer;

import districtatlas.base.Text;
import districtatlas.coord.LonLat;
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
    /** What an id names. */
    public enum Kind { ZONE, ITEM, INDICATOR, PLACE, TERM }
}
