package districtatlas.map.legend;

import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.LegendEntry.Sample;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.style.Rule;
import org.geotools.api.util.InternationalString;

/** Makes legends from styles. Any thread. */
public final class Legend {
    /** What the names of rules begin with that are the steps of a scale. */
    public static final String STEP = "step-";

    private Legend() {
    }

    /**
     * The entries of the visible layers at a scale, top layer first. Rules of one layer with the same title are one entry,
     * their symbols over one another, as a casing and its line are.
     */
    public static List<LegendEntry> entries(LayerStack layers, double scaleDenominator, Portrayer portrayer) {
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = layers.layers().size() - 1; i >= 0; i--) {
            Layer layer = layers.layers().get(i);
            if (layer.visible()) {
                entries.addAll(entries(layer, scaleDenominator, portrayer));
            }
        }
        return entries;
    }

    /** All that a layer's style ever explains, at whatever scale. */
    public static Set<Text> titles(Layer layer) {
        Set<Text> titles = new LinkedHashSet<>();
        layer.style().featureTypeStyles().forEach(part -> part.rules().forEach(rule -> titles.add(title(rule))));
        titles.remove(Text.NONE);
        return titles;
    }

    /** A sign for the layer as a whole, also where its style explains nothing; empty for one that only writes names. */
    public static Optional<LegendEntry> sign(Layer layer, double scaleDenominator, Portrayer portrayer) {
        return entries(layer, scaleDenominator, portrayer).stream().findFirst().or(() -> layer.style().featureTypeStyles().stream()
                .flatMap(part -> part.rules().stream()).map(portrayer::sampleOf).filter(symbols -> !symbols.isEmpty()).findFirst()
                .map(symbols -> LegendEntry.of(layer.id(), layer.title(), symbols, sample(symbols))));
    }

    /** Those of one layer, visible or not, at a scale. */
    public static List<LegendEntry> entries(Layer layer, double scaleDenominator, Portrayer portrayer) {
        return entries(layer.id(), layer.style().featureTypeStyles().stream().flatMap(part -> part.rules().stream())
                .filter(r -> new ScaleRange(r.getMinScaleDenominator(), r.getMaxScaleDenominator()).contains(scaleDenominator)).toList(), portrayer);
    }

    /** What these rules explain, first below. */
    public static List<LegendEntry> entries(LayerId layer, List<Rule> rules, Portrayer portrayer) {
        Map<Text, List<Symbol>> byTitle = new LinkedHashMap<>();
        Set<Text> steps = new HashSet<>();
        for (Rule rule : rules) {
            Text title = title(rule);
            if (!title.isEmpty()) {
                byTitle.computeIfAbsent(title, t -> new ArrayList<>()).addAll(portrayer.sampleOf(rule));
                if (rule.getName() != null && rule.getName().startsWith(STEP)) {
                    steps.add(title);
                }
            }
        }
        return byTitle.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .map(e -> new LegendEntry(layer, e.getKey(), List.of(e.getValue().stream().distinct().toList()), sample(e.getValue()), steps.contains(e.getKey()))).toList();
    }

    static Text title(Rule rule) {
        if (rule.getDescription() == null) {
            return Text.NONE;
        }
        return new Text(words(rule.getDescription().getTitle()), words(rule.getDescription().getAbstract()));
    }

    private static String words(InternationalString written) {
        return written == null ? "" : written.toString();
    }

    private static Sample sample(List<Symbol> symbols) {
        if (symbols.stream().anyMatch(AreaSymbol.class::isInstance)) {
            return Sample.AREA;
        }
        return symbols.stream().anyMatch(LineSymbol.class::isInstance) ? Sample.LINE : Sample.POINT;
    }
}
