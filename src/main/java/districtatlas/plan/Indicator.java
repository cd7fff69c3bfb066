package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Direction;
import java.util.List;

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
}
