package districtatlas.paint.decor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Fits words into a width. Pure functions. */
public final class WordBreak {
    private static final String CUT = "…";
    /** Behind these a row may end, whatever follows: points as wide as an ideograph. */
    private static final String ENDING = "，。、；：！？）》〉」』】〕";
    private static final String NEVER_FIRST = ENDING + "”’·,.;:!?)";
    private static final String NEVER_LAST = "“‘（《〈「『【〔(";

    private WordBreak() {
    }

    /** The words in rows of at most that width, broken at blanks and between ideographs; a longer word keeps its row. */
    static List<String> rows(String words, double most, ToDoubleFunction<String> width) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String part : parts(words)) {
            if (!row.isEmpty() && width.applyAsDouble((row + part).strip()) > most) {
                rows.add(row.toString().strip());
                row.setLength(0);
            }
            row.append(part);
        }
        if (!row.toString().isBlank()) {
            rows.add(row.toString().strip());
        }
        return rows;
    }

    /** As {@link #rows}, and a word longer than a row, such as an address, is broken anywhere. */
    public static List<String> narrowRows(String words, double most, ToDoubleFunction<String> width) {
        List<String> rows = new ArrayList<>();
        for (String row : rows(words, most, width)) {
            StringBuilder part = new StringBuilder();
            if (width.applyAsDouble(row) <= most) {
                part.append(row);
            } else {
                for (int code : row.codePoints().toArray()) {
                    if (!part.isEmpty() && width.applyAsDouble(part + Character.toString(code)) > most) {
                        rows.add(part.toString());
                        part.setLength(0);
                    }
                    part.appendCodePoint(code);
                }
            }
            rows.add(part.toString());
        }
        return rows;
    }

    /**
     * What is never broken, in order: words with the blanks behind them, ideographs with the points and closing marks behind them and the opening
     * marks before them.
     */
    public static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean open = false;
        boolean opening = false;
        for (int code : words.codePoints().toArray()) {
            boolean alone = Character.isIdeographic(code);
            boolean clings = NEVER_FIRST.indexOf(code) >= 0;
            if (!part.isEmpty() && !clings && !opening && (alone || open)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(code);
            open = alone || code == ' ' || ENDING.indexOf(code) >= 0 || clings && open;
            opening = NEVER_LAST.indexOf(code) >= 0;
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    /** The words, or as many of their letters as fit and an ellipsis. */
    public static String cut(String words, double most, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(words) <= most) {
            return words;
        }
        int[] codes = words.codePoints().toArray();
        for (int n = codes.length - 1; n > 0; n--) {
            String shorter = new String(codes, 0, n).strip() + CUT;
            if (width.applyAsDouble(shorter) <= most) {
                return shorter;
            }
        }
        return CUT;
    }
}
