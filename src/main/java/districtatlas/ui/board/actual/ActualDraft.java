package districtatlas.ui.board.actual;

import districtatlas.ask.board.Series;
import districtatlas.notebook.Actual;
import districtatlas.notebook.EntryId;
import districtatlas.plan.words.AmountWords;
import java.util.Arrays;

/**
 * What stands in the form of an actual value and is not kept yet: as one text among the drafts, a line for each field. Immutable.
 *
 * @param value with its unit or without
 */
record ActualDraft(String year, String value, String source, String remark) {
    private static final String BREAK = "\n";
    static final ActualDraft EMPTY = new ActualDraft("", "", "", "");

    static ActualDraft of(Actual actual) {
        return new ActualDraft(String.valueOf(actual.year()), AmountWords.plain(actual.value()), actual.source(), actual.remark());
    }

    static ActualDraft parse(String text) {
        String[] lines = Arrays.copyOf(text.split(BREAK, -1), 4);
        return new ActualDraft(plain(lines[0]), plain(lines[1]), plain(lines[2]), plain(lines[3]));
    }

    private static String plain(String line) {
        return line == null ? "" : line;
    }

    String text() {
        return String.join(BREAK, year, value, source.replace(BREAK, " "), remark.replace(BREAK, " "));
    }

    /** Under which the draft of another value of a series stands. */
    static String key(Series series) {
        return "actual:" + series.id();
    }

    /** Under which the edit of one stands. */
    static String key(EntryId entry) {
        return "actual-edit:" + entry;
    }
}
