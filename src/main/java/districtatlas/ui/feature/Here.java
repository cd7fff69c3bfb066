package districtatlas.ui.feature;

import districtatlas.feature.FeatureFacts;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What can be asked of at one place of the map. Immutable.
 *
 * @param features with a name, the smallest kind first: points, lines, areas; of one kind the topmost first
 * @param items    of the plan that are drawn there as lines, the nearest first
 * @param zones    the one that is meant first
 */
record Here(List<FeatureFacts> features, List<ItemId> items, List<ZoneId> zones) {
    Here {
        features = List.copyOf(features);
        items = List.copyOf(items);
        zones = List.copyOf(zones);
    }

    /** @param found the topmost first; those without a name drop out, and a name that a layer has twice there counts once */
    static Here of(List<FeatureFacts> found, List<ItemId> items, List<ZoneId> zones) {
        Map<List<String>, FeatureFacts> named = new LinkedHashMap<>();
        found.stream().filter(f -> !f.name().isEmpty()).forEach(f -> named.putIfAbsent(List.of(f.feature().layer(), f.name().zh()), f));
        return new Here(named.values().stream().sorted(Comparator.comparingInt(f -> f.shape().getDimension())).toList(), items, zones);
    }

    /**
     * What a plain click there asks for; empty where it asks for an item or a zone, as ever. A mark of the plan comes first; a point of the
     * ground before a line of the plan, for the line can be met elsewhere; then what else has a name. A line of the ground whose name
     * cannot be read leaves the click to the zone: in a net of streets one nearly always meets one.
     *
     * @param isLine whether an item is drawn as a line and has no mark
     * @param isRead whether a feature's name can be read on the map
     */
    Optional<FeatureFacts> asked(Predicate<ItemId> isLine, Predicate<FeatureFacts> isRead) {
        if (!items.stream().allMatch(isLine)) {
            return Optional.empty();
        }
        return features.stream().filter(f -> zones.isEmpty() || f.shape().getDimension() != 1 || isRead.test(f)).findFirst().filter(f -> items.isEmpty() || f.shape().getDimension() == 0);
    }
}
