package districtatlas.ask.check;

import districtatlas.base.HalfWidth;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it: with full-width digits, with a separator at each thousand, with a sign, with a unit behind it. Immutable.
 *
 * @param unit behind the number; empty where there is none
 */
public record ActualNumber(double value, String unit) {
    private static final Pattern WRITTEN = Pattern.compile("([+-]?)((?:\\d{1,3}(?:[, ]\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+) ?(.*)");
    private static final int MOST_CHARACTERS = 60;

    /** Empty for what is no such number. */
    public static Optional<ActualNumber> of(String written) {
        Matcher number = WRITTEN.matcher(HalfWidth.of(written));
        if (written.length() > MOST_CHARACTERS || !number.matches() || number.group(3).matches("[\\d.,].*")) {
            return Optional.empty();
        }
        double value = new BigDecimal(number.group(1) + number.group(2).replaceAll("[, ]", "")).doubleValue();
        return Optional.of(new ActualNumber(value, number.group(3)));
    }
}
