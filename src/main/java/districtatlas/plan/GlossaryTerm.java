package districtatlas.plan;

import districtatlas.base.Text;
import java.util.List;

/**
 * A word of planning, explained to a class.
 *
 * @param aliases other words by which a text speaks of it, in either language
 */
public record GlossaryTerm(String id, Text term, List<String> aliases, Claim meaning) {
    public GlossaryTerm {
        aliases = List.copyOf(aliases);
    }
}
