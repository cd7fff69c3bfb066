package districtatlas.ask.board;

import districtatlas.ask.check.ActualScope;
import districtatlas.ask.check.CheckedTarget;
import districtatlas.ask.check.MidTermCheck;
import districtatlas.ask.check.Reading;
import districtatlas.notebook.Actual;
import java.util.List;
import java.util.Optional;

/** Actual values beside the plan's on a board, each in the series that it is of. The plan's points stay as they are. Pure functions. */
public final class ActualPoints {
    private ActualPoints() {
    }

    public static Board beside(Board board, MidTermCheck check) {
        return board.with(s -> s.with(readings(s, check).stream().map(Reading::actual).map(ActualPoints::point).toList()));
    }

    private static SeriesPoint point(Actual actual) {
        return SeriesPoint.actual(actual.year(), actual.value(), actual.source());
    }

    /** Those of a series whose unit is the indicator's, the earliest first. */
    public static List<Reading> readings(Series series, MidTermCheck check) {
        return ActualScope.of(series.scope()).map(s -> check.readings(series.indicator().id(), s)).orElse(List.of()).stream()
                .filter(r -> r.actual().unit().equals(series.indicator().unit().zh())).toList();
    }

    /** How the series stands; empty without an actual value. */
    public static Optional<CheckedTarget> checked(Series series, MidTermCheck check) {
        return ActualScope.of(series.scope()).flatMap(s -> check.of(series.indicator().id(), s));
    }
}
