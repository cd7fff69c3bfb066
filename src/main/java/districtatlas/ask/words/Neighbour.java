package districtatlas.ask.words;

import districtatlas.base.Text;
import districtatlas.plan.ZoneId;
import java.util.Optional;

/**
 * What lies along a stretch of a zone's edge.
 *
 * @param zone         empty for what is outside the district
 * @param direction    in which the middle of what they share lies, seen from the middle of the zone
 * @param sharedMetres length of the edge they share, as it is drawn
 */
public record Neighbour(Sort sort, Optional<ZoneId> zone, Text name, Compass direction, double sharedMetres) {
    public enum Sort { ZONE, OUTSIDE, SEA }
}
