package districtatlas.paint.decor;

import districtatlas.map.symbol.Symbol;
import java.util.List;

/** A line of a legend: what it looks like and what it is called. Immutable. */
public record LegendSample(List<Symbol> symbols, String label) {
    public LegendSample {
        symbols = List.copyOf(symbols);
    }
}
