package districtatlas.ask.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Quantity;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.Text;
import districtatlas.plan.Figure;
import districtatlas.plan.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** Whatever the values are, bars begin at zero, stand at their own years and are no more than the values there are. */
class BarsProperties {
    private static final Scope TOWN = new Scope(ScopeKind.EVERY_STREET, Optional.empty(), Text.NONE);
    private static final List<Integer> YEARS = List.of(2020, 2025, 2035);

    /** Below zero as only a reader's own may be. */
    private static Series series(List<Double> values, int step, Quantity quantity) {
        List<Figure> figures = new ArrayList<>();
        figures.add(ChangeTest.figure(null, FigureRole.STANDING, 7.0, Direction.NONE, "", TOWN));
        figures.add(ChangeTest.figure(2025, FigureRole.TARGET, null, Direction.NONE, "", TOWN));
        figures.add(ChangeTest.figure(2020, FigureRole.RESULT, Math.abs(values.get(0)), Direction.NONE, "", TOWN));
        List<SeriesPoint> actual = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            actual.add(SeriesPoint.actual(2020 + i * step, values.get(i), "a report"));
        }
        return ChangeTest.series(quantity, Better.UNKNOWN, figures.toArray(Figure[]::new)).with(actual);
    }

    @Property
    void thereIsABarForEachDatedNumberAndNoOther(@ForAll @NotEmpty @Size(max = 6) List<@DoubleRange(min = -1e6, max = 1e6) Double> values, @ForAll @IntRange(min = 1, max = 5) int step) {
        Series series = series(values, step, Quantity.AMOUNT);
        Bars bars = Bars.of(series, YEARS);
        Set<SeriesPoint> there = new HashSet<>(series.points());
        assertThat(bars.points()).allMatch(there::contains).allMatch(SeriesPoint::isDrawn).hasSize(values.size());
    }

    @Property
    void theyBeginAtZeroAndAreAsHighAsTheirValues(@ForAll @NotEmpty @Size(max = 6) List<@DoubleRange(min = -1e6, max = 1e6) Double> values, @ForAll Quantity quantity) {
        Bars bars = Bars.of(series(values, 1, quantity), YEARS);
        assertThat(bars.zero()).isBetween(0.0, 1.0);
        for (SeriesPoint point : bars.points()) {
            double value = point.value().getAsDouble();
            assertThat(bars.height(value)).isBetween(0.0, 1.0);
            assertThat((bars.height(value) - bars.zero()) * (bars.high() - bars.low())).as("from zero").isCloseTo(value, within(1e-6 * Math.max(1, Math.abs(value))));
        }
    }

    @Property
    void yearsAreTrueToScale(@ForAll @NotEmpty @Size(max = 6) List<@DoubleRange(min = 0, max = 100) Double> values, @ForAll @IntRange(min = 1, max = 5) int step) {
        Bars bars = Bars.of(series(values, step, Quantity.SHARE), YEARS);
        assertThat(bars.at(bars.first())).isEqualTo(0);
        assertThat(bars.at(bars.last())).isEqualTo(1);
        double year = 1.0 / (bars.last() - bars.first());
        assertThat(bars.at(2025) - bars.at(2020)).isCloseTo(5 * year, within(1e-12));
        assertThat(bars.at(2035) - bars.at(2025)).isCloseTo(10 * year, within(1e-12));
        assertThat(bars.high()).as("a share is a part of a whole").isEqualTo(100);
    }
}
