package districtatlas.author;

import districtatlas.atlasfile.LinePrint;
import districtatlas.base.ProblemLog;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the plan as a source names it: {@code 53}, or {@code 53 前海} with a few of its words, by which another line in its place is noticed.
 *
 * @param words that stand on the line; may be empty
 */
record CitedLine(int line, String words, Spot spot) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(?:\\s+(.*\\S))?");

    /** Empty and reported when it is none. */
    static Optional<CitedLine> read(SourceValue value, ProblemLog log) {
        Matcher form = FORM.matcher(value.text());
        boolean good = value.isScalar() && form.matches();
        String words = good && form.group(2) != null ? form.group(2) : "";
        if (!good || words.isEmpty() != (value.kind() == SourceValue.Kind.NUMBER) || !words.isEmpty() && LinePrint.plain(words).length() < 2) {
            log.worded("line.form", value.spot().toString(), value.text());
            return Optional.empty();
        }
        return Optional.of(new CitedLine(Integer.parseInt(form.group(1)), words, value.spot()));
    }
}
