package districtatlas.data.kml;

import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the places of a {@code coordinates} element piece by piece, without keeping its text: numbers by commas, places by blanks. Blanks
 * beside commas, commas where blanks should be, and blanks where commas should be are understood as long as they leave but one reading, or
 * Google Earth's. One thread at a time; {@link #begin} before each text.
 */
final class KmlNumbers {
    private static final int LONGEST = 40;
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
        1e21, 1e22};

    private final char[] token = new char[LONGEST];
    private int tokenLength;
    private double[] group = new double[4];
    private int grouped;
    private double[] single = new double[4];
    private int singles;
    private boolean commaBefore;
    private double[] xy = new double[16];
    private int length;
    private boolean repaired;
    private boolean heights;
    private String bad;

    void begin() {
        tokenLength = 0;
        grouped = 0;
        singles = 0;
        commaBefore = false;
        length = 0;
        repaired = false;
        heights = false;
        bad = null;
        if (xy.length > 1 << 16) {
            xy = new double[16];
        }
    }

    void add(char[] text, int from, int count) {
        for (int i = from; i < from + count && bad == null; i++) {
            char c = text[i];
            if (c == ',' || c == '\uff0c') {
                endNumber();
                commaBefore = true;
            } else if (c <= ' ' || c == '\u00a0' || c == '\u3000') {
                endNumber();
            } else {
                if (tokenLength == 0 && !commaBefore) {
                    endGroup();
                }
                if (tokenLength == LONGEST) {
                    bad = new String(token, 0, LONGEST) + "\u2026";
                    return;
                }
                token[tokenLength++] = c;
            }
        }
    }

    private void endNumber() {
        if (tokenLength == 0) {
            return;
        }
        try {
            group = room(group, grouped);
            group[grouped++] = number();
        } catch (NumberFormatException no) {
            bad = new String(token, 0, tokenLength);
        }
        tokenLength = 0;
        commaBefore = false;
    }

    private void endGroup() {
        if (grouped == 2 || grouped == 3) {
            place(group[0], group[1], grouped == 3 ? group[2] : 0);
        } else if (grouped == 1) {
            single = room(single, singles);
            single[singles++] = group[0];
        } else if (grouped > 3) {
            spread(group, grouped, grouped % 3 == 0 && !onlyTwosFit(group, grouped));
        }
        grouped = 0;
    }

    /** Numbers of several places in a row. */
    private void spread(double[] numbers, int count, boolean byThree) {
        if (!byThree && count % 2 != 0) {
            bad = count + " \u00d7 ?";
            return;
        }
        repaired |= count > 3;
        int step = byThree ? 3 : 2;
        for (int i = 0; i < count; i += step) {
            place(numbers[i], numbers[i + 1], byThree ? numbers[i + 2] : 0);
        }
    }

    private void place(double x, double y, double height) {
        if (length + 2 > xy.length) {
            xy = Arrays.copyOf(xy, xy.length * 2);
        }
        xy[length++] = x;
        xy[length++] = y;
        heights |= height != 0;
    }

    private static double[] room(double[] array, int used) {
        return used < array.length ? array : Arrays.copyOf(array, used * 2);
    }

    /** Exact where the digits and the power of ten are exact in binary, which is nearly always; else as Java reads it. */
    private double number() {
        long digits = 0;
        int count = 0;
        int point = -1;
        int i = token[0] == '-' || token[0] == '+' ? 1 : 0;
        for (; i < tokenLength; i++) {
            char c = token[i];
            if (c >= '0' && c <= '9' && count < 15) {
                digits = digits * 10 + (c - '0');
                count++;
            } else if (c == '.' && point < 0) {
                point = count;
            } else {
                break;
            }
        }
        if (i < tokenLength || count == 0) {
            return slowly();
        }
        double value = point < 0 ? digits : digits / TENS[count - point];
        return token[0] == '-' ? -value : value;
    }

    private double slowly() {
        String text = new String(token, 0, tokenLength);
        char last = text.charAt(text.length() - 1);
        if (last >= '0' && last <= '9' || last == '.' || text.equals("NaN")) {
            return Double.parseDouble(text);
        }
        throw new NumberFormatException(text);
    }

    /** @return x and y by turns; empty when it cannot be read, see {@link #bad} */
    Optional<double[]> end() {
        endNumber();
        endGroup();
        if (bad == null && singles > 0) {
            endSingles();
        }
        return bad == null ? Optional.of(Arrays.copyOf(xy, length)) : Optional.empty();
    }

    /** Blanks alone, as {@code lon lat alt lon lat alt}. */
    private void endSingles() {
        boolean threes = singles % 3 == 0;
        boolean twos = singles % 2 == 0 && onlyTwosFit(single, singles);
        if (length > 0 || threes && singles % 2 == 0 && !twos && !thirdsAreEqual()) {
            bad = String.valueOf(single[0]);
            return;
        }
        repaired = true;
        spread(single, singles, threes && !twos);
    }

    /** Whether every second number can be a latitude, and not so the second of every three. */
    private static boolean onlyTwosFit(double[] numbers, int count) {
        return count % 2 == 0 && areLatitudes(numbers, count, 2) && !areLatitudes(numbers, count, 3);
    }

    private static boolean areLatitudes(double[] numbers, int count, int step) {
        for (int i = 1; i < count; i += step) {
            if (Math.abs(numbers[i]) > 90) {
                return false;
            }
        }
        return true;
    }

    private boolean thirdsAreEqual() {
        for (int i = 5; i < singles; i += 3) {
            if (single[i] != single[2]) {
                return false;
            }
        }
        return true;
    }

    /** Whether commas and blanks were not where they should be. */
    boolean isRepaired() {
        return repaired;
    }

    /** Whether a third number was anything but zero. */
    boolean hasHeights() {
        return heights;
    }

    /** What cannot be read. */
    String bad() {
        return bad;
    }
}
