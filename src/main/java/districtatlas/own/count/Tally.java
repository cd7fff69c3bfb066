package districtatlas.own.count;

import districtatlas.notebook.ZoneMeasure;
import java.util.OptionalDouble;

/**
 * What was put together of some features. Immutable.
 *
 * @param features how many there are; of those that are cut, how many have a piece here
 * @param used     how many of them have a number
 * @param sum      of the numbers, or of the pieces: metres, square metres
 * @param least    of the numbers; not a number without any
 * @param most     the same
 */
public record Tally(long features, long used, double sum, double least, double most) {
    public static final Tally NONE = new Tally(0, 0, 0, Double.NaN, Double.NaN);

    /** Features without a number where one was wanted. */
    public long empty() {
        return features - used;
    }

    /**
     * The answer. Nothing counts as none, and nothing sums up to nothing; of features that all lack the number there is no sum, and without
     * numbers there is no mean.
     */
    public OptionalDouble value(ZoneMeasure measure) {
        return switch (measure) {
            case COUNT -> OptionalDouble.of(features);
            case SUM -> used == 0 && features > 0 ? OptionalDouble.empty() : OptionalDouble.of(sum);
            case LENGTH, AREA -> OptionalDouble.of(sum);
            case MEAN -> used == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / used);
            case LEAST -> used == 0 ? OptionalDouble.empty() : OptionalDouble.of(least);
            case MOST -> used == 0 ? OptionalDouble.empty() : OptionalDouble.of(most);
        };
    }

    /** Puts one together. Sums keep what a rounding would lose, so that the order of features does not matter. One thread at a time. */
    static final class Growing {
        private long features;
        private long used;
        private double sum;
        private double lost;
        private double least = Double.NaN;
        private double most = Double.NaN;

        /** @param number not a number for a feature without one */
        void add(double number) {
            features++;
            if (Double.isFinite(number)) {
                used++;
                more(number);
                least = Double.isNaN(least) ? number : Math.min(least, number);
                most = Double.isNaN(most) ? number : Math.max(most, number);
            }
        }

        private void more(double number) {
            double now = sum + number;
            lost += Math.abs(sum) >= Math.abs(number) ? sum - now + number : number - now + sum;
            sum = now;
        }

        Tally done() {
            return new Tally(features, used, sum + lost, least, most);
        }
    }
}
