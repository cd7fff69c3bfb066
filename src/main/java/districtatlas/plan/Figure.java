package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One figure of the plan.
 *
 * @param year      empty for an undated one
 * @param period    as text, such as 2021–2025; may be empty
 * @param value     empty for a target in words only, which then stands in {@code asWritten}
 * @param asWritten number and unit as the text spells them; English where number and unit would not say it
 * @param direction what the text itself says of the number
 * @param approximate the text says about, nearly or more than
 * @param baseline  the earlier result of the same indicator and scope, when the plan gives one
 */
public record Figure(String id, OptionalInt year, String period, FigureRole role, OptionalDouble value, Text asWritten,
                     Scope scope, Direction direction, boolean approximate, OptionalDouble baseline,
                     OptionalInt baselineYear, List<Citation> sources, Text note) {
    public Figure {
        sources = List.copyOf(sources);
    }
}
