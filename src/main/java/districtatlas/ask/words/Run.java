package districtatlas.ask.words;

import districtatlas.plan.ThingId;
import java.util.Optional;

/**
 * A stretch of a sentence.
 *
 * @param thing the zone or thing that these words name; empty for most
 */
public record Run(String text, Optional<ThingId> thing) {
}
