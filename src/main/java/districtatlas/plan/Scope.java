package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.ScopeKind;
import java.util.Optional;

/**
 * What a figure is about.
 *
 * @param kind district, every street, one zone, or outside
 * @param zone the zone for {@link ScopeKind#ZONE} and {@link ScopeKind#DISTRICT}
 * @param name of something outside, else empty
 */
public record Scope(ScopeKind kind, Optional<ZoneId> zone, Text name) {
}
