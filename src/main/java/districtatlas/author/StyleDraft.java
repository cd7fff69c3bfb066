package districtatlas.author;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.LayerRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A style that goes into an atlas, with all that it may name. Immutable.
 *
 * @param file   for problems, relative to the sources' folder
 * @param roles  by palette
 * @param layers by id: those that are drawn with it
 */
public record StyleDraft(String file, String sld, Map<String, Set<String>> roles, Map<String, Drawn> layers) {
    /** A layer with the features that go into the atlas. */
    public record Drawn(LayerRow row, List<FeatureRow> features) {
        public Drawn {
            features = List.copyOf(features);
        }
    }

    public StyleDraft {
        roles = Map.copyOf(roles);
        layers = Map.copyOf(layers);
    }

    /** By layer. */
    public Map<String, Set<String>> columns() {
        return layers.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().row().columnNames()));
    }
}
