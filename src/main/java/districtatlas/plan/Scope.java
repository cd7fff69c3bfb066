package districtatlas.plan;

import districtatlas.base.Text;
import java.util.Optional;

/**
 * What a figure is about.
 *
 * @param kind district, every street, one zone, or outside
 * @param zone the zone for {@link Kind#ZONE} and {@link Kind#DISTRICT}
 * @param name of something outside, else empty
 */
public record Scope(Kind kind, Optional<ZoneId> zone, Text name) {
    public enum Kind { DISTRICT, EVERY_STREET, ZONE, OUTSIDE }
}
