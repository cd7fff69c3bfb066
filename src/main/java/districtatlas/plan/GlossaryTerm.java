package districtatlas.plan;

import districtatlas.base.Text;
import java.util.List;
import java.util.Optional;

/**
 * A word of planning, explained to a class.
 *
 * @param aliases other words by which a text speaks of it, in either language
 * @param example where one meets it in the district; empty for a word that has no place there
 */
public record GlossaryTerm(String id, Text term, List<String> aliases, Claim meaning, Optional<TermExample> example) {
    public GlossaryTerm {
        aliases = List.copyOf(aliases);
    }

    /** Without an example. */
    public GlossaryTerm(String id, Text term, List<String> aliases, Claim meaning) {
        this(id, term, aliases, meaning, Optional.empty());
    }
}
