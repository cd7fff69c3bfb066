package districtatlas.ask.check;

import districtatlas.base.HalfWidth;
import districtatlas.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit taken apart into what it counts and by how much at once: {@code \u4ebf\u5143} counts yuan by a hundred million. Two units of the same
 * thing differ by a power of ten, so that a value goes from one to the other without loss. Pure functions.
 */
final class UnitScale {
    private static final Map<Character, Integer> ZEROS = Map.of('\u5341', 1, '\u767e', 2, '\u5343', 3, '\u4e07', 4, '\u4ebf', 8);
    private static final Map<String, Integer> WORDS = Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);
    private static final Pattern ENGLISH = Pattern.compile("(?:(1[0,]*) ?)?(hundred|thousand|million|billion|trillion)? ?(.*)");
    private static final int DIGITS = 12;

    /** @param zeros of the power of ten */
    private record Parts(int zeros, String counts) {
    }

    private UnitScale() {
    }

    /** In the indicator's unit; empty when the units are of different things. An empty unit is an indicator's that has none. */
    static Optional<Double> convert(double value, String from, Text to) {
        if (isSame(from, to.zh()) || isSame(from, to.en())) {
            return Optional.of(value);
        }
        Parts of = parts(from);
        for (String own : new String[] {to.zh(), to.en()}) {
            Parts wanted = parts(own);
            if (!of.counts().isEmpty() && of.counts().equals(wanted.counts())) {
                return Optional.of(BigDecimal.valueOf(value).scaleByPowerOfTen(of.zeros() - wanted.zeros()).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue());
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String unit) {
        return HalfWidth.of(unit).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Parts parts(String unit) {
        String plain = plain(unit);
        if (plain.equals("%") || plain.equals("\u2030")) {
            return new Parts(plain.equals("%") ? -2 : -3, "of one");
        }
        int zeros = 0;
        int at = 0;
        while (at < plain.length() && ZEROS.containsKey(plain.charAt(at))) {
            zeros += ZEROS.get(plain.charAt(at++));
        }
        if (at > 0) {
            return new Parts(zeros, plain.substring(at));
        }
        Matcher english = ENGLISH.matcher(plain);
        if (!english.matches() || english.group(1) == null && english.group(2) == null) {
            return new Parts(0, plain);
        }
        String digits = english.group(1) == null ? "1" : english.group(1).replace(",", "");
        return new Parts(digits.length() - 1 + (english.group(2) == null ? 0 : WORDS.get(english.group(2))), english.group(3));
    }
}
