package districtatlas.plan.words;

import districtatlas.base.Messages;
import java.text.NumberFormat;

/** Says an area in the unit that suits its size, and in those that land is counted in here: hectares and mu, of which fifteen are one. Immutable. */
public final class AreaWords {
    private static final double HECTARE = 10_000;
    private static final double MU = HECTARE / 15;
    private static final double SQUARE_KILOMETRE = 1_000_000;
    /** No finer than areas are drawn. */
    private static final double DRAWN_STEP = 100;
    private static final int DRAWN_DIGITS = 3;

    private final Messages messages;

    public AreaWords(Messages messages) {
        this.messages = messages;
    }

    /** Of clicked points, which are exact on the grid. */
    public String measured(double squareMetres) {
        return said(squareMetres, squareMetres, 2, 3, 6);
    }

    /** Of a drawn shape, rounded as drawing deserves. */
    public String drawn(double squareMetres) {
        return said(squareMetres < HECTARE ? Math.rint(squareMetres / DRAWN_STEP) * DRAWN_STEP : squareMetres, squareMetres, 1, 1, DRAWN_DIGITS);
    }

    private String said(double shown, double squareMetres, int hectareDecimals, int kilometreDecimals, int digits) {
        String mu = significant(squareMetres / MU, digits);
        if (squareMetres < HECTARE) {
            return messages.get("words.area.small", number(shown, 0), mu);
        }
        return squareMetres < SQUARE_KILOMETRE ? messages.get("words.area.middle", number(shown / HECTARE, hectareDecimals), mu)
                : messages.get("words.area.large", number(shown / SQUARE_KILOMETRE, kilometreDecimals), significant(squareMetres / HECTARE, digits), mu);
    }

    /** With at most so many digits that say something, and no more than two decimals. */
    private String significant(double value, int digits) {
        if (value == 0) {
            return "0";
        }
        int decimals = digits - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
        double step = Math.pow(10, Math.min(2, decimals));
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMaximumFractionDigits(Math.max(0, Math.min(2, decimals)));
        return format.format(Math.rint(value * step) / step);
    }

    private String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
