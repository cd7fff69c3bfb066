package districtatlas.author;

import java.util.Map;
import java.util.Set;

/**
 * A style that goes into an atlas, with all that it may name. Immutable.
 *
 * @param file    for problems, relative to the sources' folder
 * @param roles   by palette
 * @param columns by layer that is drawn with it
 */
public record StyleDraft(String file, String sld, Map<String, Set<String>> roles, Map<String, Set<String>> columns) {
    public StyleDraft {
        roles = Map.copyOf(roles);
        columns = Map.copyOf(columns);
    }
}
