package districtatlas.ask.board;

import districtatlas.base.vocabulary.Quantity;
import districtatlas.plan.Indicator;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * What lies between two values of one series: worked out here, and said of neither by the plan. Immutable.
 *
 * @param from the base, with its year; the earlier of the two
 */
public record Change(Indicator indicator, SeriesPoint from, SeriesPoint to) {
    /** How many years lie between. */
    public int years() {
        return to.year().getAsInt() - from.year().getAsInt();
    }

    /** In the indicator's unit; percentage points for a share, places for a rank. Worked out in decimals: no digits are added. */
    public double absolute() {
        return BigDecimal.valueOf(to.value().getAsDouble()).subtract(BigDecimal.valueOf(from.value().getAsDouble())).doubleValue();
    }

    /** As a part of the base, 0.25 for a quarter more; only of amounts: per cent of per cent and of places mean nothing. */
    public OptionalDouble relative() {
        return indicator.quantity() == Quantity.AMOUNT && base() > 0 ? OptionalDouble.of(to.value().getAsDouble() / base() - 1) : OptionalDouble.empty();
    }

    /**
     * The growth each year, the same in all, that leads from the base to the value, 0.09 for nine per cent; only where the value is a way
     * to go: a limit that the base keeps already asks for none.
     */
    public OptionalDouble yearly() {
        boolean goes = indicator.quantity() == Quantity.AMOUNT && base() > 0 && to.value().getAsDouble() > 0 && !isKept();
        return goes ? OptionalDouble.of(Math.pow(to.value().getAsDouble() / base(), 1.0 / years()) - 1) : OptionalDouble.empty();
    }

    /** Whether the value is a limit that the base keeps already: at most more than it, or at least less. */
    public boolean isKept() {
        return switch (to.direction()) {
            case AT_MOST, LESS_THAN -> absolute() >= 0;
            case AT_LEAST, MORE_THAN -> absolute() <= 0;
            default -> false;
        };
    }

    /** Whether both values are the numbers themselves. */
    public boolean isExact() {
        return from.isExact() && to.isExact();
    }

    /** 1 when it is for the better, -1 when for the worse; 0 for no change, and where nobody can tell which is better. */
    public int forBetter() {
        return indicator.better().sign(absolute());
    }

    private double base() {
        return from.value().getAsDouble();
    }
}
