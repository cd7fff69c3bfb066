package districtatlas.map.portray;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.layer.Layer;
import districtatlas.map.style.Palette;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.symbol.TextSymbol;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Symbolizer;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.styling.StyleFactoryImpl;
import org.locationtech.jts.geom.Geometry;

/**
 * Evaluates layers' features against their styles for one palette and one language.
 * Expressions see every role of the palette, {@code env('lang')} ({@code zh} or {@code en}) and {@code env('label')}, the attribute
 * that holds a name in that language. Equal symbols are one object across all layers portrayed by one portrayer. Any thread.
 */
public final class Portrayer {
    private static final int BETWEEN_LOOKS = 1024;

    private final Evaluation evaluation;

    /** @param problems gets each fault of a style's values once */
    public Portrayer(Palette palette, Lang lang, ProblemLog problems) {
        this.evaluation = new Evaluation(palette, lang, problems);
    }

    /**
     * Hands every feature with its symbols to the sink, in the source's order. Some million features a second for a rule
     * that is the same for all of them.
     *
     * @param progress hears the number of features done, now and then
     * @return the number of features
     * @throws IOException when the source cannot be read
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public long portray(Layer layer, PortrayalSink sink, Cancel cancel, LongConsumer progress) throws IOException {
        long done = 0;
        try (Evaluation.Entered entered = evaluation.enter();
                SimpleFeatureIterator features = layer.source().getFeatures().features()) {
            CompiledStyle style = new CompiledStyle(evaluation, layer.style());
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                if (feature.getDefaultGeometry() instanceof Geometry geometry) {
                    style.draw(feature, geometry, sink);
                }
                if (++done % BETWEEN_LOOKS == 0) {
                    cancel.check();
                    progress.accept(done);
                }
            }
        }
        progress.accept(done);
        return done;
    }

    /**
     * A rule's symbols without any feature, for a legend: its legend graphic when it has one, else its symbolizers with what
     * depends on a feature left at SLD's defaults. Labels are left out.
     */
    public List<Symbol> sampleOf(Rule rule) {
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
