package districtatlas.plan.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a number with its unit as English does. A unit that counts in ten thousands or hundred millions, as Chinese ones do, is counted
 * out: 36.2 of {@code 10,000 yuan} are 362,000 yuan. No digit is rounded away. Pure functions.
 */
final class EnglishAmount {
    private static final Map<String, BigDecimal> WORDS = Map.of("", BigDecimal.ONE, "million", new BigDecimal(1_000_000),
            "billion", new BigDecimal(1_000_000_000), "trillion", new BigDecimal(1_000_000_000_000L));
    private static final Pattern COUNTED = Pattern.compile("([\\d,]+)(?: (million|billion))? (.+)");

    private EnglishAmount() {
    }

    static String of(double value, String unit) {
        BigDecimal number = BigDecimal.valueOf(value);
        Matcher counted = COUNTED.matcher(unit);
        if (counted.matches()) {
            BigDecimal each = new BigDecimal(counted.group(1).replace(",", "")).multiply(WORDS.get(counted.group(2) == null ? "" : counted.group(2)));
            return large(number.multiply(each)) + " " + counted.group(3);
        }
        boolean tight = unit.isEmpty() || unit.startsWith("%") || unit.startsWith("‰");
        return grouped(number) + (tight ? "" : " ") + unit;
    }

    private static String large(BigDecimal number) {
        String word = number.compareTo(WORDS.get("trillion")) >= 0 ? "trillion" : number.compareTo(WORDS.get("billion")) >= 0 ? "billion"
                : number.compareTo(WORDS.get("million")) >= 0 ? "million" : "";
        return word.isEmpty() ? grouped(number) : grouped(number.divide(WORDS.get(word))) + " " + word;
    }

    private static String grouped(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }
}
