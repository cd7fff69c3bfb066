package districtatlas.ask.board;

import districtatlas.base.vocabulary.Quantity;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A series as bars on an axis of years: from zero, one for each value that has a year and a number, each at its own year, and nothing
 * between them. Immutable.
 *
 * @param first year of the axis, on which all charts of a board agree
 * @param last  year of the axis
 * @param low   end of the axis of values: zero, or the lowest value below it
 * @param high  end of the axis of values: the highest value, 100 for a share, or zero
 */
public record Bars(List<SeriesPoint> points, int first, int last, double low, double high) {
    private static final double WHOLE = 100;

    public Bars {
        points = List.copyOf(points);
    }

    /** @param years of the axis, in order; the series' own widen it */
    public static Bars of(Series series, List<Integer> years) {
        List<SeriesPoint> drawn = series.drawn();
        int first = drawn.stream().mapToInt(p -> p.year().getAsInt()).reduce(years.get(0), Math::min);
        int last = drawn.stream().mapToInt(p -> p.year().getAsInt()).reduce(years.get(years.size() - 1), Math::max);
        double whole = series.indicator().quantity() == Quantity.SHARE ? WHOLE : 0;
        return new Bars(drawn, first, last, Math.min(0, values(drawn).min().orElse(0)), Math.max(whole, values(drawn).max().orElse(0)));
    }

    private static DoubleStream values(List<SeriesPoint> of) {
        return of.stream().mapToDouble(p -> p.value().getAsDouble());
    }

    /** Whether bars say more than the number: two to compare, or a part of a whole. */
    public boolean areTelling(Series series) {
        return points.size() > 1 || points.size() == 1 && series.indicator().quantity() == Quantity.SHARE;
    }

    /** Where a year stands, 0 at the first, 1 at the last; true to scale. */
    public double at(int year) {
        return first == last ? 0.5 : (double) (year - first) / (last - first);
    }

    /** Where a value stands, 0 at the low end, 1 at the high one. */
    public double height(double value) {
        return high == low ? 0 : (value - low) / (high - low);
    }

    /** Where bars begin. */
    public double zero() {
        return height(0);
    }
}
