package districtatlas.author;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which features each rule of a style is for, at whatever scale. Immutable.
 *
 * @param alike by layer, the numbers of features that no rule tells apart
 * @param rules in the order of the style's text
 */
public record StyleReach(Map<String, List<List<Integer>>> alike, List<RuleReach> rules) {
    /** Of what could not be read. */
    public static final StyleReach NONE = new StyleReach(Map.of(), List.of());

    public StyleReach {
        alike = Map.copyOf(alike);
        rules = List.copyOf(rules);
    }

    /** What a filter holds a column against. */
    public record Asked(String column, String value) {
    }

    /**
     * @param draws whether it draws at all
     * @param fills whether it lays a colour over areas
     * @param asked what its filter compares with fixed values
     * @param met   by layer, those of the alike that it is for
     */
    public record RuleReach(boolean draws, boolean fills, Set<Asked> asked, Map<String, Set<Integer>> met) {
        public RuleReach {
            asked = Set.copyOf(asked);
            met = Map.copyOf(met);
        }

        public boolean meetsAny() {
            return met.values().stream().anyMatch(m -> !m.isEmpty());
        }
    }

    /** The numbers of the features of a layer that a rule is for, in order. */
    List<Integer> met(int rule, String layer) {
        List<List<Integer>> groups = alike.getOrDefault(layer, List.of());
        return rules.get(rule).met().getOrDefault(layer, Set.of()).stream().flatMap(g -> groups.get(g).stream()).sorted().toList();
    }
}
