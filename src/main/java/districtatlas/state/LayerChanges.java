package districtatlas.state;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a reader changed of the themes' layers: each theme keeps its own, so that a theme nobody touched stays as the atlas has it.
 * Immutable.
 *
 * @param byTheme arrangements by the theme's id; none for a theme as it is
 */
public record LayerChanges(Map<String, LayerArrangement> byTheme) {
    public static final LayerChanges NONE = new LayerChanges(Map.of());

    public LayerChanges {
        byTheme = Map.copyOf(byTheme);
    }

    public LayerArrangement of(String theme) {
        return byTheme.getOrDefault(theme, LayerArrangement.NONE);
    }

    public LayerChanges with(String theme, UnaryOperator<LayerArrangement> change) {
        Map<String, LayerArrangement> now = new TreeMap<>(byTheme);
        LayerArrangement changed = change.apply(of(theme));
        if (changed.isNone()) {
            now.remove(theme);
        } else {
            now.put(theme, changed);
        }
        return new LayerChanges(now);
    }
}
