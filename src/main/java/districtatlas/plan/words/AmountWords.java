package districtatlas.plan.words;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says a number that is not quoted from the plan, such as a difference of two: with its unit, as each language counts. Immutable. */
public final class AmountWords {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Messages messages;

    public AmountWords(Messages messages) {
        this.messages = messages;
    }

    /** All of its digits, without a fraction that says nothing. */
    public String amount(double value, Text unit) {
        return messages.lang() == Lang.ZH ? plain(value) + unit.zh() : EnglishAmount.of(value, unit.in(Lang.EN));
    }

    public static String plain(double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Of a part, 0.538 for 53.8 %: to a tenth of a per cent, halves away from zero; without a sign. */
    public String percent(double part) {
        return tenths(part).abs().toPlainString() + "%";
    }

    /** The same with the sign that says which way: a true minus. */
    public String signedPercent(double part) {
        return sign(tenths(part).signum()) + percent(part);
    }

    public String signed(double value, Text unit) {
        return sign((int) Math.signum(value)) + amount(Math.abs(value), unit);
    }

    private static String sign(int signum) {
        return signum > 0 ? "+" : signum < 0 ? "\u2212" : "";
    }

    /** In per cent, to a tenth. */
    public static BigDecimal tenths(double part) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }
}
