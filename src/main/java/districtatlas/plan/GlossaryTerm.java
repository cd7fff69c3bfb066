package districtatlas.plan;

import districtatlas.base.Text;

/** A word of planning, explained to a class. */
public record GlossaryTerm(String id, Text term, Claim meaning) {
}
