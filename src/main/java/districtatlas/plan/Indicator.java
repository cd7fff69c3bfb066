package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something counted by the plan, with all its figures in order of year.
 *
 * @param topic    key of a group of indicators, such as {@code economy}
 * @param decimals that its numbers have at most
 */
public record Indicator(String id, Text name, String topic, Text unit, Direction direction, int decimals,
                        List<Figure> figures, Text note) {
    public Indicator {
        figures = List.copyOf(figures);
    }

    /** The whole figure that a figure's baseline is the number of: it may say "over". */
    public Optional<Figure> baselineOf(Figure figure) {
        OptionalDouble baseline = figure.baseline();
        return figures.stream().filter(f -> f.scope().equals(figure.scope()) && f.role() == FigureRole.RESULT
                && baseline.isPresent() && f.value().equals(baseline) && f.year().equals(figure.baselineYear())).findFirst();
    }
}
