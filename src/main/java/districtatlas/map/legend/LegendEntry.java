package districtatlas.map.legend;

import districtatlas.base.Text;
import districtatlas.map.layer.LayerId;
import districtatlas.map.symbol.Symbol;
import java.util.List;

/**
 * One line of a legend. Immutable.
 *
 * @param layer   whose style it explains
 * @param title   what it means
 * @param symbols to be drawn over one another, first below
 * @param sample  the shape of the sample they are drawn on
 */
public record LegendEntry(LayerId layer, Text title, List<Symbol> symbols, Sample sample) {
    /** A small area, a short line across, or a single place. */
    public enum Sample { AREA, LINE, POINT }

    public LegendEntry {
        symbols = List.copyOf(symbols);
    }
}
