package districtatlas.plan.words;

import java.util.List;

/**
 * A figure in the reader's language, in the pieces in which it may be set in different type. Immutable.
 *
 * @param verb  what the plan says of the number, such as "at least"; empty where it says nothing or the value says it
 * @param value number with unit, or the text's own words
 * @param when  the year or the years; empty for an undated figure, and where the place it stands in says the year
 */
public record FigureSaid(String verb, String value, String when) {
    /** The whole but for the year. */
    public String amount() {
        boolean tight = verb.isEmpty() || Character.isIdeographic(verb.codePointBefore(verb.length()));
        return tight ? verb + value : verb + " " + value;
    }

    /** The whole in one line. */
    public String text() {
        return String.join(" · ", List.of(amount(), when).stream().filter(t -> !t.isEmpty()).toList());
    }
}
