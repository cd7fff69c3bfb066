package districtatlas.ask.compare;

import districtatlas.base.Messages;
import java.text.NumberFormat;
import java.util.Optional;

/**
 * Says numbers, shares and multiples as coarsely as they deserve: of few things there is no share, and nothing is a multiple of nearly
 * none. Immutable.
 */
final class CompareNumbers {
    /** Of fewer things a share would say more than is known. */
    private static final double LEAST_WHOLE = 10;
    /** Of fewer things nothing is a multiple. */
    private static final double LEAST_TIMES = 5;
    /** What is less than half as much again is said by the difference alone. */
    private static final double WORTH_SAYING = 1.5;
    private static final double PERCENT = 100;

    private final Messages messages;

    CompareNumbers(Messages messages) {
        this.messages = messages;
    }

    /** Of a drawn shape. */
    String area(double squareKilometres) {
        return messages.get("compare.area", number(squareKilometres, squareKilometres < 10 ? 2 : 1));
    }

    String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** How many of all; empty of few. */
    Optional<String> share(double part, double whole) {
        return whole < LEAST_WHOLE ? Optional.empty() : Optional.of(percent(part / whole));
    }

    /** In whole hundredths: what is not all of it, or not nothing, is not said to be. */
    String percent(double share) {
        double hundredths = share * PERCENT;
        String said = hundredths > 0 && hundredths < 1 ? "<1" : hundredths < PERCENT && hundredths > PERCENT - 1 ? ">99" : number(Math.rint(hundredths), 0);
        return said + "%";
    }

    /** How many times as many the more are; empty of few, and where it is not much. */
    Optional<String> times(double one, double other) {
        return Math.min(one, other) < LEAST_TIMES ? Optional.empty() : timesAsLarge(one, other);
    }

    /** How many times as large the larger is; empty where it is not much. */
    Optional<String> timesAsLarge(double one, double other) {
        double less = Math.min(one, other);
        double ratio = Math.max(one, other) / less;
        return less > 0 && ratio >= WORTH_SAYING ? Optional.of(number(ratio, ratio < 10 ? 1 : 0)) : Optional.empty();
    }
}
