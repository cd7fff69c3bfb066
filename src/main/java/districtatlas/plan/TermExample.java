package districtatlas.plan;

import java.util.Optional;

/**
 * Where in the district one meets a word of the glossary: at one zone, or at one thing. Immutable.
 *
 * @param says what is to be seen there, in a sentence
 */
public record TermExample(Claim says, Optional<ZoneId> zone, Optional<ItemId> item) {
    /** @throws IllegalArgumentException when it is at no place, or at two */
    public TermExample {
        if (zone.isPresent() == item.isPresent()) {
            throw new IllegalArgumentException("an example is at one zone or at one thing");
        }
    }
}
