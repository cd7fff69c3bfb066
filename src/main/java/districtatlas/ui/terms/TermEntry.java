package districtatlas.ui.terms;

import districtatlas.plan.TermExample;
import districtatlas.plan.words.SourceNote;
import java.util.Optional;

/**
 * A term in the reader's language. Immutable.
 *
 * @param name  as the reader's language has it
 * @param other   the same in the other language; may be empty
 * @param example where in the district one meets it; empty where the atlas knows of no place
 */
public record TermEntry(String id, String name, String other, String meaning, SourceNote source, Optional<Example> example) {
    /**
     * What is to be seen of a term in the district.
     *
     * @param brief what it rests on, in a few words
     */
    public record Example(String says, String brief, SourceNote source, TermExample at) {
    }

    /** For copying. */
    String asText() {
        return name + "\n" + meaning + "\n" + source.asText() + example.map(e -> "\n" + e.says() + "\n" + e.source().asText()).orElse("");
    }
}
