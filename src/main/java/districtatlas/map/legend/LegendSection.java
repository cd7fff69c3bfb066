package districtatlas.map.legend;

import districtatlas.base.Text;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a legend explains under one heading. Immutable.
 *
 * @param title none for what belongs under no heading
 */
public record LegendSection(Text title, List<LegendEntry> entries) {
    public LegendSection {
        entries = List.copyOf(entries);
    }

    /**
     * The same entries under the headings of their layers' groups; within each in the given order. What has no group comes first.
     *
     * @param groups in the order in which they are wanted
     * @param group  of a layer, if any
     */
    public static List<LegendSection> of(List<LegendEntry> entries, List<LayerGroup> groups, Function<LayerId, Optional<LayerGroup>> group) {
        Map<Optional<LayerGroup>, List<LegendEntry>> byGroup = new LinkedHashMap<>();
        byGroup.put(Optional.empty(), new ArrayList<>());
        groups.forEach(g -> byGroup.put(Optional.of(g), new ArrayList<>()));
        entries.forEach(e -> byGroup.getOrDefault(group.apply(e.layer()), byGroup.get(Optional.<LayerGroup>empty())).add(e));
        return byGroup.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .map(e -> new LegendSection(e.getKey().map(LayerGroup::title).orElse(Text.NONE), e.getValue())).toList();
    }
}
