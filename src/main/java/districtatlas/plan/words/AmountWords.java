package districtatlas.plan.words;

import districtatlas.base.Lang;
import districtatlas.plan.Indicator;
import java.math.BigDecimal;

/** Says a number with its unit that stands in no text: counted out in English, plain in Chinese, as {@link FigureWords} has those of the plan. Pure functions. */
public final class AmountWords {
    private AmountWords() {
    }

    /** In an indicator's unit. No digit is rounded away. */
    public static String of(double value, Indicator indicator, Lang lang) {
        return lang == Lang.ZH ? plain(value) + indicator.unit().zh() : EnglishAmount.of(value, indicator.unit().en()).strip();
    }

    private static String plain(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
    }
}
