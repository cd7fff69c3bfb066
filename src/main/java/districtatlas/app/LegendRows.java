package districtatlas.app;

import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapScene;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.ui.legend.LegendRow;
import java.util.List;

/** Makes the legend panel's rows from the styles of what is shown. */
final class LegendRows {
    private LegendRows() {
    }

    static List<LegendRow> of(MapScene scene) {
        Portrayer portrayer = new Portrayer(scene.palette(), scene.lang(), new ProblemLog());
        return Legend.entries(scene.layers(), scene.viewport().scaleDenominator(), portrayer).stream()
                .map(e -> row(e, scene.lang())).toList();
    }

    private static LegendRow row(LegendEntry entry, Lang lang) {
        int fill = 0;
        int line = 0;
        for (Symbol symbol : entry.symbols()) {
            if (symbol instanceof AreaSymbol area) {
                fill = area.fillArgb();
            } else if (symbol instanceof LineSymbol stroke) {
                line = stroke.argb();
            } else if (symbol instanceof PointSymbol mark) {
                fill = mark.fillArgb();
                line = mark.strokeArgb();
            }
        }
        return new LegendRow(LegendRow.Shape.valueOf(entry.sample().name()), css(fill), css(line), entry.title().in(lang));
    }

    private static String css(int argb) {
        return argb >>> 24 == 0 ? "" : String.format("#%06X%02X", argb & 0xFFFFFF, argb >>> 24);
    }
}
