package districtatlas.map.style;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a style may name: roles of the palettes, and columns of the layers it is drawn with. A misspelt one would draw something else, or
 * nothing, without a word. Immutable.
 *
 * @param roles   by palette; empty when the palettes are not known
 * @param columns by layer; empty when the layers are not known
 */
public record StyleNames(Map<String, Set<String>> roles, Map<String, Set<String>> columns) {
    /** What the program itself gives: the language, and the column that holds names in it. */
    private static final Set<String> GIVEN = Set.of("lang", "label");
    /** Every layer has its geometry. */
    private static final String GEOMETRY = "geom";

    public StyleNames {
        roles = Map.copyOf(roles);
        columns = Map.copyOf(columns);
    }

    /** Of a style whose palettes and layers are not known: it may name anything. */
    public static StyleNames any() {
        return new StyleNames(Map.of(), Map.of());
    }

    /** The palette, first by name, that lacks the role. */
    Optional<String> paletteWithout(String role) {
        return GIVEN.contains(role) ? Optional.empty() : without(role, roles);
    }

    /** The layer, first by name, that lacks the column. What is no plain name, such as a path or an attribute of the whole feature, is let pass. */
    Optional<String> layerWithout(String column) {
        String plain = column.substring(column.indexOf(':') + 1);
        boolean let = plain.isEmpty() || plain.equals(GEOMETRY) || plain.indexOf('/') >= 0 || plain.indexOf('@') >= 0;
        return let ? Optional.empty() : without(plain, columns);
    }

    private static Optional<String> without(String name, Map<String, Set<String>> known) {
        String first = null;
        for (Map.Entry<String, Set<String>> e : known.entrySet()) {
            if (!e.getValue().contains(name) && (first == null || e.getKey().compareTo(first) < 0)) {
                first = e.getKey();
            }
        }
        return Optional.ofNullable(first);
    }
}
