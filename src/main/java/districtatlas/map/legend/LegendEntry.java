package districtatlas.map.legend;

import districtatlas.base.Text;
import districtatlas.map.layer.LayerId;
import districtatlas.map.symbol.Symbol;
import java.util.List;

/**
 * One line of a legend. Immutable.
 *
 * @param layer  whose style it explains
 * @param title  what it means
 * @param looks  what has that meaning, side by side: one, or as many as there are colours; each of symbols to be drawn over one another, first below
 * @param sample the shape of the sample they are drawn on
 * @param step   whether it is a step of a scale, which is told from end to end wherever one of its steps is seen
 */
public record LegendEntry(LayerId layer, Text title, List<List<Symbol>> looks, Sample sample, boolean step) {
    private static final Text UNSAID = new Text("?", "?");

    /** A small area, a short line across, or a single place. */
    public enum Sample { AREA, LINE, POINT }

    public LegendEntry {
        looks = looks.stream().map(List::copyOf).toList();
    }

    /** Of one look, and no step of a scale. */
    public static LegendEntry of(LayerId layer, Text title, List<Symbol> symbols, Sample sample) {
        return new LegendEntry(layer, title, List.of(symbols), sample, false);
    }

    /** The same without saying what it means: a class is asked for it. */
    public LegendEntry unsaid() {
        return new LegendEntry(layer, UNSAID, looks, sample, step);
    }

    /** Those of its first look. */
    public List<Symbol> symbols() {
        return looks.get(0);
    }

    /** The same thing in the looks that it really has. */
    public LegendEntry in(List<List<Symbol>> other) {
        return new LegendEntry(layer, title, other, sample, step);
    }
}
