package districtatlas.ask.compare;

import districtatlas.plan.Item;
import districtatlas.plan.Target;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What one zone has in a row. Immutable.
 *
 * @param number how many things; square kilometres; the number of the one figure there is. Empty where there is none
 * @param items  those that are counted, in the plan's order
 * @param figures of the zone itself, in the plan's order
 */
public record CompareCell(OptionalDouble number, List<Item> items, List<Target> figures) {
    static final CompareCell NONE = new CompareCell(OptionalDouble.empty(), List.of(), List.of());

    public CompareCell {
        items = List.copyOf(items);
        figures = List.copyOf(figures);
    }

    static CompareCell of(List<Item> counted) {
        return new CompareCell(OptionalDouble.of(counted.size()), counted, List.of());
    }

    /** To a thousandth, so that what is read and what is taken from it agree. */
    static CompareCell ofArea(double squareKilometres) {
        return squareKilometres > 0 ? new CompareCell(OptionalDouble.of(Math.rint(squareKilometres * 1e3) / 1e3), List.of(), List.of()) : NONE;
    }

    /** Two figures of one year are what the text says twice: neither is the number. */
    static CompareCell ofFigures(List<Target> figures) {
        return new CompareCell(figures.size() == 1 ? figures.get(0).figure().value() : OptionalDouble.empty(), List.of(), figures);
    }

    /** Whether there is nothing at all. */
    public boolean isNone() {
        return figures.isEmpty() && number.orElse(0) == 0;
    }

    public int count() {
        return items.size();
    }
}
