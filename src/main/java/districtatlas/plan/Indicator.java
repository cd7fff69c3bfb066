package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something counted by the plan, with all its figures in order of year.
 *
 * @param topic    key of a group of indicators, such as {@code economy}
 * @param better   which way its numbers are better
 * @param quantity how two of its numbers may be compared
 * @param decimals that its numbers have at most
 * @param conflict lines of the document that contradict each other about it, of which the note says how; empty where none do
 */
public record Indicator(String id, Text name, String topic, Text unit, Direction direction, Better better, Quantity quantity, int decimals,
                        List<Figure> figures, Text note, List<Citation> conflict) {
    public Indicator {
        figures = List.copyOf(figures);
        conflict = List.copyOf(conflict);
    }

    /** An amount of which nothing says which way is better, without a contradiction. */
    public Indicator(String id, Text name, String topic, Text unit, Direction direction, int decimals, List<Figure> figures, Text note) {
        this(id, name, topic, unit, direction, Better.UNKNOWN, Quantity.AMOUNT, decimals, figures, note, List.of());
    }

    /** The whole figure that a figure's baseline is the number of: it may say "over". */
    public Optional<Figure> baselineOf(Figure figure) {
        OptionalDouble baseline = figure.baseline();
        return figures.stream().filter(f -> f.scope().equals(figure.scope()) && f.role() == FigureRole.RESULT
                && baseline.isPresent() && f.value().equals(baseline) && f.year().equals(figure.baselineYear())).findFirst();
    }
}
