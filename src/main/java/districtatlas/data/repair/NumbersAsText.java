package districtatlas.data.repair;

import districtatlas.data.DataColumn;
import districtatlas.data.Findings;
import java.util.List;

/**
 * Looks for columns of text in which nothing but numbers stands: sums and classes cannot be made of them as they are. Codes are none of
 * these: what begins with a nought or has more digits than a number keeps. Some nanoseconds a value once a column is known to be text.
 * One thread at a time.
 */
public final class NumbersAsText {
    private static final int MOST_DIGITS = 15;

    private final List<DataColumn> columns;
    private final boolean[] maybe;
    private final long[] numbers;

    public NumbersAsText(List<DataColumn> columns) {
        this.columns = columns;
        this.maybe = new boolean[columns.size()];
        this.numbers = new long[columns.size()];
        for (int i = 0; i < maybe.length; i++) {
            maybe[i] = columns.get(i).type() == DataColumn.Type.TEXT;
        }
    }

    /** @param values of a record, in the order of the columns */
    public void look(Object[] values) {
        for (int i = 0; i < maybe.length && i < values.length; i++) {
            if (maybe[i] && values[i] instanceof String text && !text.isBlank()) {
                maybe[i] = isNumber(text.strip());
                numbers[i]++;
            }
        }
    }

    /** After the last record. */
    public void tell(Findings found) {
        for (int i = 0; i < maybe.length; i++) {
            if (maybe[i] && numbers[i] > 0) {
                found.noticed("data.repair-number-text", "", columns.get(i).name(), numbers[i]);
            }
        }
    }

    /** Written with half-width or full-width digits, a sign, one point. */
    private static boolean isNumber(String text) {
        int start = "+-\uFF0B\uFF0D".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int digits = 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.digit(c, 10) >= 0) {
                digits++;
            } else if ((c == '.' || c == '\uFF0E') && point < 0) {
                point = i;
            } else {
                return false;
            }
        }
        boolean isCode = digits > 1 && Character.digit(text.charAt(start), 10) == 0 && point != start + 1;
        return digits > 0 && digits <= MOST_DIGITS && !isCode;
    }
}
