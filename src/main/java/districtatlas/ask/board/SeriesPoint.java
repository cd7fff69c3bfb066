package districtatlas.ask.board;

import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.plan.Figure;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One value of a series. Immutable.
 *
 * @param year   empty for an undated figure of the plan
 * @param value  in the indicator's unit; empty for a figure in words only
 * @param figure the plan's own, with its words and the lines it stands on; empty for an actual value
 * @param source of an actual value, as its reader names it; empty for the plan's, whose figure has it
 */
public record SeriesPoint(PointKind kind, OptionalInt year, OptionalDouble value, Optional<Figure> figure, String source) {
    public SeriesPoint {
        Objects.requireNonNull(year);
        Objects.requireNonNull(value);
        if (figure.isPresent() == (kind == PointKind.ACTUAL)) {
            throw new IllegalArgumentException("an actual value is no figure of the plan: " + kind);
        }
        if (figure.isEmpty() && source.isBlank()) {
            throw new IllegalArgumentException("no value without a source");
        }
    }

    /** @param outlook the farthest year the plan looks to; empty when it has but one year of targets */
    static SeriesPoint of(Figure figure, OptionalInt outlook) {
        PointKind kind = !figure.role().isAim() ? PointKind.RESULT
                : figure.year().isPresent() && figure.year().equals(outlook) ? PointKind.OUTLOOK : PointKind.TARGET;
        return new SeriesPoint(kind, figure.year(), figure.value(), Optional.of(figure), "");
    }

    /** A reader's own. @param source must say something */
    public static SeriesPoint actual(int year, double value, String source) {
        return new SeriesPoint(PointKind.ACTUAL, OptionalInt.of(year), OptionalDouble.of(value), Optional.empty(), source);
    }

    /** What the plan says of the number; nothing of an actual value. */
    public Direction direction() {
        return figure.map(Figure::direction).orElse(Direction.NONE);
    }

    /** Whether it is the number itself: neither about it, nor over, nor a limit. */
    public boolean isExact() {
        return figure.map(f -> !f.approximate() && !f.direction().isBound()).orElse(true);
    }

    /** Whether it counts what several years bring, and so stands beside no value of one year. */
    public boolean isOfSeveralYears() {
        return figure.map(f -> !f.period().isEmpty()).orElse(false);
    }

    /** Whether it can stand on an axis of years. */
    public boolean isDrawn() {
        return year.isPresent() && value.isPresent();
    }

    /** Whether the plan states it as reached or made up so, without wanting it. */
    public boolean isFact() {
        return figure.filter(f -> f.role() == FigureRole.FACT).isPresent();
    }
}
