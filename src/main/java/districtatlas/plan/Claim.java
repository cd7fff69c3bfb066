package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import java.util.List;

/**
 * A sentence with what it rests on. Sources are empty exactly when the certainty is {@link Certainty#KNOWN} or the claim is
 * {@code missing}: the plan says nothing, and the text is the reason.
 */
public record Claim(Text text, List<Citation> sources, Certainty certainty, boolean missing) {
    public Claim {
        sources = List.copyOf(sources);
    }
}
