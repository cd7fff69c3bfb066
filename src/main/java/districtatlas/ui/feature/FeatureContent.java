package districtatlas.ui.feature;

import districtatlas.feature.FeatureRef;
import districtatlas.plan.ThingId;
import districtatlas.state.Subject;
import java.util.List;

/**
 * What the card of a feature says, in the reader's language. Immutable; knows no nodes.
 *
 * @param otherName   in the other language; may be empty
 * @param kind        what it is
 * @param approximate that it is drawn without a measured source; empty for what is measured
 * @param lines       its facts, then where they come from
 * @param plan        what the plan has of it; empty for most
 * @param here        what else can be asked of at the place
 */
record FeatureContent(FeatureRef feature, String name, String otherName, String kind, String approximate, List<Line> lines,
                      List<PlanLine> plan, List<HereLine> here) {
    FeatureContent {
        lines = List.copyOf(lines);
        plan = List.copyOf(plan);
        here = List.copyOf(here);
    }

    /**
     * A fact.
     *
     * @param joined label and text as one line of plain text
     */
    record Line(String label, String text, String joined) {
    }

    /**
     * A zone, a thing or a word of the plan that it is.
     *
     * @param quoted  with the document and its lines, as plain text
     * @param outside that the filter leaves it out, in words; empty when it does not
     */
    record PlanLine(ThingId thing, String name, String kind, String quoted, String outside) {
    }

    /** Something else at the same place; {@code kind} says too that the filter leaves it out. */
    record HereLine(Subject subject, String name, String kind) {
    }

    /** For copying: with its source and licence, and with what the plan has of it and on which lines. */
    String asText() {
        StringBuilder text = new StringBuilder(name);
        List.of(otherName, kind, approximate).stream().filter(s -> !s.isEmpty()).forEach(s -> text.append(" · ").append(s));
        lines.forEach(l -> text.append('\n').append(l.joined()));
        plan.forEach(p -> text.append('\n').append(p.quoted()));
        return text.toString();
    }
}
