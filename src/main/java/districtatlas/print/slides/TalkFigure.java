package districtatlas.print.slides;

/**
 * A number that a step tells. Immutable.
 *
 * @param name   what is counted
 * @param amount number with unit and the plan's verb, in the reader's language
 * @param when   its year; may be empty
 * @param source section and line, short; empty where it is counted from what the plan names
 */
public record TalkFigure(String name, String amount, String when, String source) {
    /** The whole in one line. */
    String line() {
        String said = name + "\u2002" + amount;
        return (when.isEmpty() ? said : said + " \u00b7 " + when) + (source.isEmpty() ? "" : "\u2002[" + source + "]");
    }
}
