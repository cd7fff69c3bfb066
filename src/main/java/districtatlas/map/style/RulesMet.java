package districtatlas.map.style;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.LayerRow.ColumnRow;
import districtatlas.author.StyleDraft.Drawn;
import districtatlas.author.StyleReach;
import districtatlas.author.StyleReach.RuleReach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.function.EnvFunction;

/**
 * Which features each rule of a style admits, whatever the scale and the language. Features that no filter can tell apart are asked about
 * once, so that ten thousand roads cost no more than their classes. One thread at a time.
 */
final class RulesMet {
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final Style style;
    private final List<Rule> rules;
    /** By identity: rules that say the same are still two. */
    private final Map<Rule, FilterAsks> asks = new IdentityHashMap<>();

    private RulesMet(Style style) {
        this.style = style;
        this.rules = style.featureTypeStyles().stream().<Rule>flatMap(part -> part.rules().stream()).toList();
        rules.forEach(r -> asks.put(r, FilterAsks.of(filter(r))));
    }

    static StyleReach of(Style style, Map<String, Drawn> layers) {
        return new RulesMet(style).of(layers);
    }

    private static Filter filter(Rule rule) {
        return rule.getFilter() == null ? Filter.INCLUDE : rule.getFilter();
    }

    private StyleReach of(Map<String, Drawn> layers) {
        Map<String, List<List<Integer>>> alike = new HashMap<>();
        Map<Rule, Map<String, Set<Integer>>> met = new IdentityHashMap<>();
        layers.forEach((id, layer) -> {
            List<List<Integer>> groups = alike(layer);
            alike.put(id, groups);
            List<SimpleFeature> features = features(layer, groups);
            for (FeatureTypeStyle part : style.featureTypeStyles()) {
                Set<Integer> taken = new TreeSet<>();
                part.rules().stream().filter(r -> !r.isElseFilter()).forEach(rule -> {
                    Set<Integer> admitted = admitted(rule, features);
                    taken.addAll(admitted);
                    met.computeIfAbsent(rule, r -> new HashMap<>()).put(id, admitted);
                });
                Set<Integer> left = new TreeSet<>();
                for (int i = 0; i < features.size(); i++) {
                    if (!taken.contains(i)) {
                        left.add(i);
                    }
                }
                part.rules().stream().filter(Rule::isElseFilter).forEach(rule -> met.computeIfAbsent(rule, r -> new HashMap<>()).put(id, left));
            }
        });
        return new StyleReach(alike, rules.stream().map(r -> new RuleReach(!r.symbolizers().isEmpty(), fills(r), asks.get(r).asked(),
                met.getOrDefault(r, Map.of()))).toList());
    }

    private static boolean fills(Rule rule) {
        return rule.symbolizers().stream().anyMatch(s -> s instanceof PolygonSymbolizer area && area.getFill() != null && area.getFill().getGraphicFill() == null);
    }

    /** The numbers of the features that are the same in every column that a filter reads. */
    private List<List<Integer>> alike(Drawn layer) {
        int[] read = rules.stream().flatMap(r -> asks.get(r).columns().stream()).distinct().mapToInt(layer.row()::column).filter(i -> i >= 0).toArray();
        Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
        int number = 0;
        for (FeatureRow feature : layer.features()) {
            List<Object> key = new ArrayList<>();
            for (int column : read) {
                key.add(feature.values().get(column));
            }
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(number++);
        }
        return List.copyOf(groups.values());
    }

    private static List<SimpleFeature> features(Drawn layer, List<List<Integer>> groups) {
        SimpleFeatureType type = type(layer.row());
        return groups.stream().map(g -> SimpleFeatureBuilder.build(type, layer.features().get(g.get(0)).values(), null)).toList();
    }

    private static SimpleFeatureType type(LayerRow row) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(row.id());
        for (ColumnRow column : row.columns()) {
            type.add(column.name(), switch (column.type()) {
                case "integer" -> Long.class;
                case "real" -> Double.class;
                case "boolean" -> Boolean.class;
                default -> String.class;
            });
        }
        return type.buildFeatureType();
    }

    private Set<Integer> admitted(Rule rule, List<SimpleFeature> features) {
        FilterAsks asked = asks.get(rule);
        Set<Integer> admitted = new TreeSet<>();
        for (int i = 0; i < features.size(); i++) {
            if (!asked.isKnown() || LANGUAGES.stream().anyMatch(admits(rule, features.get(i)))) {
                admitted.add(i);
            }
        }
        return admitted;
    }

    private static Predicate<String> admits(Rule rule, SimpleFeature feature) {
        return lang -> {
            EnvFunction.setLocalValues(Map.of("lang", lang));
            try {
                return filter(rule).evaluate(feature);
            } finally {
                EnvFunction.clearLocalValues();
            }
        };
    }
}
