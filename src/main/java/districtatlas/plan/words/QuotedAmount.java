package districtatlas.plan.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a number with its unit in a Chinese text, as the text spells it: {@code 1万亿元} for ten thousand 亿元. Pure functions. */
final class QuotedAmount {
    private static final Map<Character, BigDecimal> MAGNITUDES = Map.of('十', BigDecimal.TEN, '百', new BigDecimal(100),
            '千', new BigDecimal(1_000), '万', new BigDecimal(10_000), '亿', new BigDecimal(100_000_000));

    private QuotedAmount() {
    }

    /**
     * @param unit of the value; what it counts by (per thousand people) may be left to the figure's name
     * @return empty where the text has this number in words, as a fraction or with another unit
     */
    static Optional<String> in(String text, double value, String unit) {
        return find(text, value, unit).or(() -> find(text, value, unit.replaceFirst("/.*", "")));
    }

    private static Optional<String> find(String text, double value, String unit) {
        Matcher amount = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?)([十百千万亿]*?)" + Pattern.quote(unit)).matcher(text);
        while (amount.find()) {
            BigDecimal number = new BigDecimal(amount.group(1));
            for (char magnitude : amount.group(2).toCharArray()) {
                number = number.multiply(MAGNITUDES.get(magnitude));
            }
            if (number.compareTo(BigDecimal.valueOf(value)) == 0) {
                return Optional.of(amount.group());
            }
        }
        return Optional.empty();
    }
}
