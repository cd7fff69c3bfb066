package districtatlas.ui.terms;

import districtatlas.plan.words.SourceNote;

/**
 * A term in the reader's language. Immutable.
 *
 * @param name  as the reader's language has it
 * @param other the same in the other language; may be empty
 */
public record TermEntry(String id, String name, String other, String meaning, SourceNote source) {
    /** For copying. */
    String asText() {
        return name + "\n" + meaning + "\n" + source.asText();
    }
}
