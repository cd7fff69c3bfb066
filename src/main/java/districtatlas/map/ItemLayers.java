package districtatlas.map;

import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.capability.FunctionName;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.FunctionExpressionImpl;
import org.geotools.filter.capability.FunctionNameImpl;
import org.geotools.styling.StyleFactoryImpl;

/**
 * Layers that draw things of the plan, with only some of them. Their styles are cut, not their sources: nothing is read or projected anew,
 * and the same things give the same styles as long as they are remembered. All other layers stay as they are. Any thread.
 */
public final class ItemLayers {
    /** By which a feature is a thing of the plan. */
    public static final String ITEM = "item_id";
    private static final int MOST_CUTS = 24;

    private record Cut(Style style, Set<String> shown) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Cut o && style == o.style && shown.equals(o.shown);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(style);
        }
    }

    private final Map<Cut, Style> cuts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Cut, Style> eldest) {
            return size() > MOST_CUTS;
        }
    };

    /** @param shown ids of the things that stay */
    public LayerStack of(LayerStack layers, Set<String> shown) {
        List<Layer> cut = new ArrayList<>();
        for (Layer layer : layers.layers()) {
            cut.add(drawsItems(layer) ? layer.withStyle(cut(layer.style(), shown)) : layer);
        }
        return new LayerStack(cut);
    }

    /** Whether a layer draws things of the plan, so that a filter may change what it draws. */
    public static boolean drawsItems(Layer layer) {
        SimpleFeatureType type = layer.source().getSchema();
        return type != null && type.getDescriptor(ITEM) != null;
    }

    /** Ids of the things that a layer's style draws at any scale, by their features. Reads them: some milliseconds for a hundred. */
    public static Set<String> drawn(Layer layer) {
        if (!layer.visible() || !drawsItems(layer)) {
            return Set.of();
        }
        List<Filter> drawn = layer.style().featureTypeStyles().stream().flatMap(p -> p.rules().stream()).filter(r -> !r.symbolizers().isEmpty())
                .map(r -> r.getFilter() == null ? (Filter) Filter.INCLUDE : r.getFilter()).distinct().toList();
        Set<String> ids = new HashSet<>();
        try (SimpleFeatureIterator features = layer.source().getFeatures().features()) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                if (drawn.stream().anyMatch(f -> f.evaluate(feature))) {
                    ids.add(String.valueOf(feature.getAttribute(ITEM)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(ids);
    }

    private Style cut(Style style, Set<String> shown) {
        synchronized (cuts) {
            return cuts.computeIfAbsent(new Cut(style, shown), ItemLayers::made);
        }
    }

    private static Style made(Cut cut) {
        StyleFactory styles = new StyleFactoryImpl();
        FilterFactoryImpl filters = new FilterFactoryImpl();
        Filter shown = filters.equals(new IsShown(cut.shown(), filters), filters.literal(true));
        Style now = styles.createStyle();
        now.setName(cut.style().getName());
        for (FeatureTypeStyle part : cut.style().featureTypeStyles()) {
            FeatureTypeStyle kept = styles.createFeatureTypeStyle();
            kept.setName(part.getName());
            kept.getOptions().putAll(part.getOptions());
            kept.setTransformation(part.getTransformation());
            List<Filter> others = part.rules().stream().filter(r -> !r.isElseFilter()).map(r -> r.getFilter() == null ? Filter.INCLUDE : r.getFilter()).toList();
            for (Rule rule : part.rules()) {
                Filter own = !rule.isElseFilter() ? rule.getFilter() : others.isEmpty() ? null : filters.not(filters.or(others));
                kept.rules().add(cut(rule, own == null ? shown : filters.and(own, shown), styles));
            }
            now.featureTypeStyles().add(kept);
        }
        return now;
    }

    private static Rule cut(Rule rule, Filter filter, StyleFactory styles) {
        Rule only = styles.createRule();
        only.setName(rule.getName());
        only.setDescription(rule.getDescription());
        only.setLegend(rule.getLegend());
        only.getOptions().putAll(rule.getOptions());
        only.setMinScaleDenominator(rule.getMinScaleDenominator());
        only.setMaxScaleDenominator(rule.getMaxScaleDenominator());
        only.setFilter(filter);
        only.symbolizers().addAll(rule.symbolizers());
        return only;
    }

    /** Whether a feature is one of the things: one look into a set, where a filter would compare with each. */
    private static final class IsShown extends FunctionExpressionImpl {
        private static final FunctionName NAME = new FunctionNameImpl("isShown", Boolean.class, FunctionNameImpl.parameter("item", String.class));
        private final Set<String> shown;

        IsShown(Set<String> shown, FilterFactoryImpl filters) {
            super(NAME);
            this.shown = shown;
            setParameters(List.of(filters.property(ITEM)));
        }

        @Override
        public Object evaluate(Object feature) {
            Object item = getExpression(0).evaluate(feature);
            return item == null || shown.contains(item.toString());
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
