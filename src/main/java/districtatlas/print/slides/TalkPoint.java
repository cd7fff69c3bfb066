package districtatlas.print.slides;

/**
 * A line of a step's list. Immutable.
 *
 * @param text   with its source
 * @param stated whether the plan itself says that it belongs there: a full bullet, else a hollow one
 */
public record TalkPoint(String text, boolean stated) {
}
