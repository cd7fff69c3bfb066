package districtatlas.folder;

import districtatlas.folder.TypedValues.TypedValue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the plan that a source cites, as {@code 12} or {@code "12 with words of it"}. Immutable.
 *
 * @param before  what is typed before the number: a quote or nothing
 * @param behind  what is typed behind it
 * @param notPlan whether it is said only that the line is none of the plan itself
 */
public record CitedNumber(int line, String before, String behind, boolean notPlan) {
    private static final String NOT_PLAN = "not-plan";
    private static final Set<String> CITED = Set.of("source", "conflict", NOT_PLAN);
    private static final Pattern NUMBER = Pattern.compile("^([\"']?)(\\d{1,9})(.*)", Pattern.DOTALL);

    /** Empty for a value that cites nothing. */
    public static Optional<CitedNumber> of(TypedValue value) {
        if (!value.listed() || !CITED.contains(value.field())) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(value.typed());
        return number.matches() ? Optional.of(new CitedNumber(Integer.parseInt(number.group(2)), number.group(1), number.group(3), value.field().equals(NOT_PLAN)))
                : Optional.empty();
    }
}
