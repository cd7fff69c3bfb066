package districtatlas.ask.check;

import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.Quantity;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a target asks of a number. Immutable.
 *
 * @param strict    the target itself is not enough: more than, less than
 * @param kept      it is to stay there; so it was there at the start
 * @param counted   it counts what several years bring, from nothing
 * @param baseline  where it started; 0 for what is counted from nothing
 * @param from      the year at whose end the way begins; empty when neither the target nor the plan says it
 * @param target    in the indicator's unit, as all values here
 * @param by        the year at whose end it is to be reached; empty for a target without a year
 * @param tolerance how near is there: half of the last digit that the indicator counts in where the text says about, else 0
 */
public record Aim(AimSense sense, boolean strict, boolean kept, boolean counted, OptionalDouble baseline, OptionalInt from, double target, OptionalInt by,
                  double tolerance) {
    /** Values are decimals of a few digits: what differs by less does not differ. */
    private static final double SAME = 1e-9;

    /**
     * @param figure with a value
     * @param period of the plan as a whole, for a target that does not say when its way begins
     */
    public static Aim of(Indicator indicator, Figure figure, PlanPeriod period) {
        boolean ratio = isRatio(indicator.unit().zh()) || isRatio(indicator.unit().en());
        Direction direction = figure.direction();
        OptionalInt before = PlanPeriod.before(figure.period());
        boolean yearly = direction == Direction.GROWTH && ratio;
        boolean added = indicator.quantity() == Quantity.CHANGE || direction == Direction.GROWTH;
        boolean counted = figure.baseline().isEmpty() && (added ? !yearly : !ratio && PlanPeriod.isLong(figure.period()));
        double target = figure.value().orElseThrow();
        OptionalDouble baseline = counted ? OptionalDouble.of(0) : figure.baseline();
        OptionalInt from = figure.baseline().isPresent() && figure.baselineYear().isPresent() ? figure.baselineYear()
                : before.isPresent() ? before : period.base();
        boolean fits = from.isPresent() && (figure.year().isEmpty() || from.getAsInt() < figure.year().getAsInt());
        boolean rate = yearly && fits && figure.year().isPresent() && target > 0 && figure.baseline().isEmpty();
        AimSense sense = rate ? AimSense.RATE : sense(direction, counted, baseline, target, better(indicator));
        boolean about = direction == Direction.ABOUT || direction == Direction.NEARLY;
        return new Aim(sense, direction == Direction.MORE_THAN || direction == Direction.LESS_THAN, direction == Direction.KEEP, counted, baseline,
                fits ? from : OptionalInt.empty(), target, figure.year(), about ? Math.pow(10, -indicator.decimals()) / 2 : 0);
    }

    private static boolean isRatio(String unit) {
        return unit.startsWith("%") || unit.startsWith("‰");
    }

    /** As the atlas says; else less where the plan itself puts a cap on it in any year. */
    private static Better better(Indicator indicator) {
        boolean capped = indicator.figures().stream().anyMatch(f -> Better.of(f.direction()) == Better.LESS);
        return indicator.better() != Better.UNKNOWN ? indicator.better() : capped ? Better.LESS : Better.of(indicator.direction());
    }

    private static AimSense sense(Direction direction, boolean counted, OptionalDouble baseline, double target, Better better) {
        return switch (direction) {
            case AT_LEAST, MORE_THAN, PROMOTE, FULL_COVERAGE -> AimSense.MORE;
            case AT_MOST, LESS_THAN -> AimSense.LESS;
            case EXACTLY -> AimSense.EXACT;
            case ABOUT, NEARLY -> counted ? AimSense.MORE : AimSense.EXACT;
            case KEEP -> better == Better.LESS ? AimSense.LESS : AimSense.MORE;
            case REACH, STRIVE, SEEK, GROWTH, NONE -> {
                double way = baseline.isPresent() ? target - baseline.getAsDouble() : 0;
                boolean less = better == Better.LESS || better == Better.UNKNOWN && way < 0;
                boolean said = better == Better.MORE || way > 0 || direction != Direction.NONE;
                yield less ? AimSense.LESS : said ? AimSense.MORE : AimSense.UNSAID;
            }
        };
    }

    /** Whether a value is where the target wants it. */
    public boolean isMet(double value) {
        double over = value - target;
        double near = tolerance + SAME * Math.max(1, Math.abs(target));
        return switch (sense) {
            case MORE, RATE -> strict ? over > near : over >= -near;
            case LESS -> strict ? -over > near : -over >= -near;
            case EXACT, UNSAID -> Math.abs(over) <= near;
        };
    }

    /** Whether it was there from the start. */
    public boolean isMetAtStart() {
        return kept || sense != AimSense.UNSAID && baseline.isPresent() && isMet(baseline.getAsDouble());
    }

    /**
     * How much of the way a value has gone: 0 at the baseline, 1 at the target, less than 0 when it went the other way; beside an exact target it
     * is what has been closed of the distance. Empty without a baseline, and where start and end are the same.
     */
    public OptionalDouble doneShare(double value) {
        if (baseline.isEmpty() || Math.abs(target - baseline.getAsDouble()) <= SAME) {
            return OptionalDouble.empty();
        }
        double way = target - baseline.getAsDouble();
        return OptionalDouble.of(sense == AimSense.EXACT ? 1 - Math.abs(value - target) / Math.abs(way) : (value - baseline.getAsDouble()) / way);
    }

    /** How much of the time has gone at the end of a year: 0 at the start, at most 1. Empty where start or end are not known. */
    public OptionalDouble timeShare(int year) {
        if (from.isEmpty() || by.isEmpty()) {
            return OptionalDouble.empty();
        }
        double share = (year - from.getAsInt()) / (double) (by.getAsInt() - from.getAsInt());
        return OptionalDouble.of(Math.max(0, Math.min(1, share)));
    }
}
