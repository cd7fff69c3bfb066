package districtatlas.paint.label;

import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.DisplayList;
import java.util.Comparator;
import java.util.List;

/**
 * A label that wants a place.
 *
 * @param shapes what it names; several when one name stands for many
 * @param size   of what it names, in square metres of its box
 */
record Wish(DisplayList list, int layerOrder, List<Integer> shapes, TextSymbol symbol, String featureId, double size) {
    /** Higher priority, then larger type, then the larger thing, then the id: nothing is left to chance. */
    static final Comparator<Wish> BEST_FIRST = Comparator.comparingDouble((Wish w) -> -w.symbol.priority())
            .thenComparingDouble(w -> -w.symbol.sizePx())
            .thenComparingDouble(w -> -w.size)
            .thenComparing(Wish::featureId)
            .thenComparing(w -> w.symbol.label())
            .thenComparingInt(Wish::layerOrder);

    /** A wish is itself only: comparing two by what they hold would look at whole display lists. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** By which it is known again in the next picture. */
    record Name(String layer, String feature, String label) {
    }

    Name name() {
        return new Name(list.layer().value(), featureId, symbol.label());
    }

    boolean isAlways() {
        return symbol.priority() >= TextSymbol.ALWAYS;
    }
}
