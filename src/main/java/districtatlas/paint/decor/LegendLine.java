package districtatlas.paint.decor;

import districtatlas.base.Lang;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.symbol.Symbol;
import java.util.List;

/**
 * A line of a legend: what it looks like and what it is called. Immutable.
 *
 * @param sample  the shape its symbols are drawn on
 * @param symbols to be drawn over one another, first below
 */
public record LegendLine(LegendEntry.Sample sample, List<Symbol> symbols, String words) {
    public LegendLine {
        symbols = List.copyOf(symbols);
    }

    public static LegendLine of(LegendEntry entry, Lang lang) {
        return new LegendLine(entry.sample(), entry.symbols(), entry.title().in(lang));
    }
}
