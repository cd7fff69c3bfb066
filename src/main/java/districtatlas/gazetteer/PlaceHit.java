package districtatlas.gazetteer;

import districtatlas.base.Text;

/**
 * Something found by name. Immutable.
 *
 * @param kind    what {@code id} names
 * @param matched the name or alias that matched, when it is not the shown name; else empty
 * @param context what it is and where, in a few words
 */
public record PlaceHit(Kind kind, String id, Text name, String matched, Text context) {
    /** What an id names. */
    public enum Kind { ZONE, ITEM, INDICATOR, PLACE }
}
