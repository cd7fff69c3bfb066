package districtatlas.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a text of years names: one, or from one to another; none for an empty text.
 *
 * @param from after {@code to} where there is none
 */
public record YearSpan(int from, int to) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    public static YearSpan of(String years) {
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        for (Matcher m = YEAR.matcher(years); m.find(); ) {
            from = Math.min(from, Integer.parseInt(m.group()));
            to = Math.max(to, Integer.parseInt(m.group()));
        }
        return new YearSpan(from, to);
    }

    public boolean isNone() {
        return from > to;
    }

    boolean has(int year) {
        return from <= year && year <= to;
    }
}
