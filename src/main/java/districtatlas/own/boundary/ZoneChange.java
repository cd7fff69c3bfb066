package districtatlas.own.boundary;

import districtatlas.plan.ZoneId;
import java.util.Optional;

/**
 * A zone that is tied to others than it was, by where they lie. Immutable.
 *
 * @param from no longer
 * @param to   from now on
 */
public record ZoneChange(ZoneId zone, What what, Optional<ZoneId> from, Optional<ZoneId> to) {
    /** In which way zones are tied. */
    public enum What {
        /** In which a key area lies. */
        PARENT,
        /** Which the axis, the belt or another touches. */
        TIE
    }
}
