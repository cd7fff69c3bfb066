package districtatlas.map.legend;

import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.portray.ScaleRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.Rule;
import org.geotools.data.simple.SimpleFeatureIterator;

/**
 * How many things of the plan the map shows by each sign at a scale, in the whole district, and how many it would show without a filter.
 * Of layers that draw things of the plan alone: a number of roads or woods means nothing. Immutable.
 */
public final class LegendCounts {
    public static final LegendCounts NONE = new LegendCounts(Map.of());

    /**
     * Of one sign.
     *
     * @param of how many there are without a filter
     */
    public record Count(int shown, int of) {
    }

    private record Sign(LayerId layer, Text title) {
    }

    private final Map<Sign, Count> counts;

    private LegendCounts(Map<Sign, Count> counts) {
        this.counts = Map.copyOf(counts);
    }

    /**
     * Reads the features of some layers: some milliseconds for a thousand. Any thread.
     *
     * @param all  the same layers without a filter
     * @param item the attribute by which a feature is a thing of the plan
     */
    public static LegendCounts of(LayerStack layers, LayerStack all, String item, double scaleDenominator) {
        Map<Sign, Count> counts = new HashMap<>();
        for (Layer layer : layers.layers()) {
            Optional<Layer> whole = all.find(layer.id());
            if (layer.visible() && whole.isPresent() && layer.source().getSchema() != null && layer.source().getSchema().getDescriptor(item) != null) {
                Map<Text, Set<String>> shown = met(layer, item, scaleDenominator);
                met(whole.get(), item, scaleDenominator).forEach((title, of) -> counts.put(new Sign(layer.id(), title),
                        new Count(shown.getOrDefault(title, Set.of()).size(), of.size())));
            }
        }
        return new LegendCounts(counts);
    }

    /** The things that each title stands for: one drawn twice counts once. */
    private static Map<Text, Set<String>> met(Layer layer, String item, double scaleDenominator) {
        Map<Text, Set<String>> met = new LinkedHashMap<>();
        List<Rule> rules = layer.style().featureTypeStyles().stream().flatMap(part -> part.rules().stream())
                .filter(r -> new ScaleRange(r.getMinScaleDenominator(), r.getMaxScaleDenominator()).contains(scaleDenominator) && !Legend.title(r).isEmpty()).toList();
        try (SimpleFeatureIterator features = layer.source().getFeatures().features()) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                rules.stream().filter(r -> (r.getFilter() == null ? Filter.INCLUDE : r.getFilter()).evaluate(feature))
                        .forEach(r -> met.computeIfAbsent(Legend.title(r), t -> new HashSet<>()).add(String.valueOf(feature.getAttribute(item))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return met;
    }

    /** Empty of a sign for what is not counted. */
    public Optional<Count> of(LegendEntry entry) {
        return Optional.ofNullable(counts.get(new Sign(entry.layer(), entry.title())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegendCounts o && counts.equals(o.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }
}
