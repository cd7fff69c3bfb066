package districtatlas.ask.board;

import districtatlas.base.vocabulary.Quantity;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Indicator;
import districtatlas.plan.Scope;
import districtatlas.plan.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is of one indicator in one scope, in the order of the years, the undated last. The values of two scopes are never in one.
 * Immutable.
 */
public record Series(Indicator indicator, Scope scope, List<SeriesPoint> points) {
    public Series {
        points = points.stream().sorted(Comparator.comparingInt((SeriesPoint p) -> p.year().orElse(Integer.MAX_VALUE))
                .thenComparing(p -> p.kind() == PointKind.ACTUAL)).toList();
    }

    /** Names it among all series of a plan, such as {@code gdp@harbour}. */
    public String id() {
        return indicator.id() + "@" + scope.zone().map(ZoneId::value).orElse(scope.kind().key() + (scope.name().isEmpty() ? "" : ":" + scope.name().zh()));
    }

    /** With more values beside those it has, such as actual ones. */
    public Series with(List<SeriesPoint> more) {
        return new Series(indicator, scope, Stream.concat(points.stream(), more.stream()).toList());
    }

    /** That stand on an axis of years. */
    public List<SeriesPoint> drawn() {
        return points.stream().filter(SeriesPoint::isDrawn).toList();
    }

    /** That the plan has without a year. */
    public List<SeriesPoint> undated() {
        return points.stream().filter(p -> p.year().isEmpty()).toList();
    }

    public List<SeriesPoint> in(int year) {
        return points.stream().filter(p -> p.year().isPresent() && p.year().getAsInt() == year).toList();
    }

    public List<SeriesPoint> of(PointKind kind) {
        return points.stream().filter(p -> p.kind() == kind).toList();
    }

    /** The latest result with a number that is earlier than a value: where the plan starts from. */
    public Optional<SeriesPoint> baseline(SeriesPoint of) {
        return of.year().isEmpty() ? Optional.empty() : of(PointKind.RESULT).stream().filter(SeriesPoint::isDrawn)
                .filter(p -> p.year().getAsInt() < of.year().getAsInt()).reduce((earlier, later) -> later);
    }

    /** What lies between two values of the series; empty where they cannot be compared. */
    public Optional<Change> between(SeriesPoint from, SeriesPoint to) {
        boolean comparable = indicator.quantity() != Quantity.CHANGE && scope.kind() != ScopeKind.OUTSIDE && from.isDrawn() && to.isDrawn()
                && from.year().getAsInt() < to.year().getAsInt() && !from.isOfSeveralYears() && !to.isOfSeveralYears();
        return comparable ? Optional.of(new Change(indicator, from, to)) : Optional.empty();
    }

    /**
     * From where the plan starts to each value it wants; where it has no start, from one value it wants to the next. A limit is no start:
     * nobody says that it is used up.
     */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Optional<SeriesPoint> before = Optional.empty();
        for (SeriesPoint point : drawn()) {
            if (point.kind() != PointKind.ACTUAL) {
                Optional<SeriesPoint> last = before;
                baseline(point).or(() -> last).flatMap(from -> between(from, point)).ifPresent(changes::add);
                before = point.direction().isBound() ? Optional.empty() : Optional.of(point);
            }
        }
        return changes;
    }

    /** Whether it is about that zone itself. */
    public boolean isOf(ZoneId zone) {
        return scope.zone().filter(z -> Objects.equals(z, zone)).isPresent();
    }
}
