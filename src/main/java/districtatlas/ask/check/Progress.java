package districtatlas.ask.check;

import java.util.OptionalDouble;

/**
 * How far a number is on the way to its target. Immutable.
 *
 * @param doneShare of the way, see {@link Aim#doneShare}; empty where there is no way to be measured
 * @param timeShare of the time, see {@link Aim#timeShare}
 */
public record Progress(Verdict verdict, Why why, OptionalDouble doneShare, OptionalDouble timeShare) {
    /** Of the way: within so much of the time's share it is on the way. */
    public static final double TENTH = 0.1;
    /** Shares are quotients: what misses a tenth by less does not miss it. */
    private static final double SAME = 1e-9;

    /** Nothing can be said, for a reason that lies in the target or the value. */
    static Progress none(Why why) {
        return new Progress(Verdict.NOT_COMPARABLE, why, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** @param value of the end of that year, in the indicator's unit */
    public static Progress of(Aim aim, int year, double value) {
        if (aim.from().isPresent() && year <= aim.from().getAsInt()) {
            return none(Why.TOO_EARLY);
        }
        OptionalDouble time = aim.timeShare(year);
        if (aim.sense() == AimSense.RATE) {
            return rate(aim, year, value, time.orElse(1));
        }
        if (aim.isMet(value)) {
            boolean held = aim.isMetAtStart();
            return new Progress(Verdict.REACHED, held ? Why.HELD : Why.MET, held ? OptionalDouble.of(1) : OptionalDouble.of(aim.doneShare(value).orElse(1)), time);
        }
        if (aim.by().isEmpty()) {
            return new Progress(Verdict.NOT_COMPARABLE, Why.NO_YEAR, aim.isMetAtStart() ? OptionalDouble.empty() : aim.doneShare(value), time);
        }
        if (aim.isMetAtStart()) {
            return new Progress(Verdict.BEHIND, aim.kept() ? Why.NOT_KEPT : Why.NOT_HELD, OptionalDouble.empty(), time);
        }
        OptionalDouble done = aim.doneShare(value);
        if (done.isEmpty() || time.isEmpty()) {
            return new Progress(Verdict.NO_BASELINE, aim.sense() == AimSense.UNSAID ? Why.NO_DIRECTION : Why.NO_START, OptionalDouble.empty(), time);
        }
        return compared(aim.sense() == AimSense.EXACT && isOvershot(aim, value) ? Why.OVERSHOT : aim.counted() ? Why.COUNT : Why.WAY, done.getAsDouble(), time.getAsDouble());
    }

    /** A rate that was kept for some of the years is that much of the way; reached it is when all of them are over. */
    private static Progress rate(Aim aim, int year, double value, double time) {
        double done = time * value / aim.target();
        if (year >= aim.by().orElseThrow() && aim.isMet(value)) {
            return new Progress(Verdict.REACHED, Why.GROWTH_MET, OptionalDouble.of(done), OptionalDouble.of(time));
        }
        return compared(Why.GROWTH, done, time);
    }

    private static boolean isOvershot(Aim aim, double value) {
        double base = aim.baseline().orElseThrow();
        return aim.target() > base ? value > aim.target() : value < aim.target();
    }

    private static Progress compared(Why why, double done, double time) {
        double lead = done - time;
        Verdict verdict = lead > TENTH + SAME ? Verdict.AHEAD : lead < -TENTH - SAME ? Verdict.BEHIND : Verdict.ON_THE_WAY;
        return new Progress(verdict, why, OptionalDouble.of(done), OptionalDouble.of(time));
    }
}
