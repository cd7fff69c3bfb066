package districtatlas.print.album;

import districtatlas.plan.Citation;
import districtatlas.print.page.Paragraph;
import java.util.List;

/** A paragraph of an album, and the lines of the plan that it cites. Immutable. */
record Sourced(Paragraph paragraph, List<Citation> sources) {
    Sourced {
        sources = List.copyOf(sources);
    }

    static Sourced of(Paragraph paragraph) {
        return new Sourced(paragraph, List.of());
    }
}
