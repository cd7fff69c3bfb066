package districtatlas.map.portray;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.Palette;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.symbol.TextSymbol;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.styling.StyleFactoryImpl;

/**
 * Evaluates a layer's features against its style for one palette and one language.
 * Expressions see every role of the palette, {@code env('lang')} ({@code zh} or {@code en}) and {@code env('label')}, the attribute
 * that holds a name in that language. Equal symbols are one object across what is handed over at one time. Any thread.
 */
public final class Portrayer {
    private static final int BETWEEN_LOOKS = 256;

    private final Palette palette;
    private final Lang lang;
    private final ProblemLog problems;

    /** @param problems gets each fault of a style's values once for each time features are drawn */
    public Portrayer(Palette palette, Lang lang, ProblemLog problems) {
        this.palette = palette;
        this.lang = lang;
        this.problems = problems;
    }

    /**
     * Hands over how each kind of features is drawn, in the order in which the kinds first occur. Asks no source.
     *
     * @param features has what the style needs
     * @param shapes   of the same features
     * @return the kinds
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Kinds draw(FeatureTable features, Style style, FeatureShapes shapes, PortrayalSink sink, Cancel cancel) {
        if (features.isEmpty()) {
            return Kinds.each(0);
        }
        Evaluation evaluation = new Evaluation(palette, lang, problems);
        try (Evaluation.Entered entered = evaluation.enter()) {
            CompiledStyle compiled = new CompiledStyle(evaluation, style);
            Needs.Columns needed = compiled.needs().of(features.type());
            Kinds kinds = features.kinds(needed);
            for (int kind = 0; kind < kinds.count(); kind++) {
                if (kind % BETWEEN_LOOKS == 0) {
                    cancel.check();
                }
                int first = kinds.first(kind);
                SimpleFeature one = features.feature(first, needed, shapes.id(first), needed.each() ? shapes.geometry(first) : null);
                compiled.draw(new Look(kind, one, features.dimension(first)), sink);
            }
            return kinds;
        }
    }

    /**
     * A rule's symbols without any feature, for a legend: its legend graphic when it has one, else its symbolizers with what
     * depends on a feature left at SLD's defaults. Labels are left out.
     */
    public List<Symbol> sampleOf(Rule rule) {
        Evaluation evaluation = new Evaluation(palette, lang, problems);
        try (Evaluation.Entered entered = evaluation.enter()) {
            List<Symbolizer> shown = new ArrayList<>(rule.symbolizers());
            if (rule.getLegend() != null) {
                PointSymbolizer legend = new StyleFactoryImpl().createPointSymbolizer();
                legend.setGraphic(rule.getLegend());
                shown = List.of(legend);
            }
            List<Symbol> symbols = new ArrayList<>();
            for (Symbolizer symbolizer : shown) {
                for (SymbolMaker maker : SymbolMaker.of(evaluation, symbolizer)) {
                    Symbol symbol = maker.symbol(null, 0);
                    if (symbol != null && !(symbol instanceof TextSymbol) && !symbols.contains(symbol)) {
                        symbols.add(symbol);
                    }
                }
            }
            return symbols;
        }
    }
}
