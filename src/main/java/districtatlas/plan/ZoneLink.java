package districtatlas.plan;

import districtatlas.base.vocabulary.Certainty;
import java.util.List;

/** That something belongs to a zone, and what that rests on. */
public record ZoneLink(ZoneId zone, Certainty certainty, List<Citation> sources) {
    public ZoneLink {
        sources = List.copyOf(sources);
    }
}
