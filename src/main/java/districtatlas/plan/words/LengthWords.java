package districtatlas.plan.words;

import districtatlas.base.Messages;
import java.text.NumberFormat;

/** Says a length in the unit that suits its size. Immutable. */
public final class LengthWords {
    private static final double KILOMETRE = 1_000;

    private final Messages messages;

    public LengthWords(Messages messages) {
        this.messages = messages;
    }

    /** Between clicked points, which are exact: metres to a tenth; from a kilometre on, kilometres to a metre. */
    public String measured(double metres) {
        return metres < KILOMETRE ? number(metres, 1) + " m" : number(metres / KILOMETRE, 3) + " km";
    }

    private String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
