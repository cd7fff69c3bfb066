package districtatlas.state;

import java.util.Objects;
import java.util.Set;

/**
 * Where one is in building the district up part by part. Immutable.
 *
 * @param at     id of the part that is told of: it stands out, and the others are calmer
 * @param shown  ids of the parts that are drawn; a part may come before its turn, or be put away again
 * @param before what comes back when the build-up is left; neither it nor a walk is on in it
 */
public record BuildPlace(String at, Set<String> shown, AtlasState before) {
    public BuildPlace {
        Objects.requireNonNull(at);
        shown = Set.copyOf(shown);
        Objects.requireNonNull(before);
    }

    public boolean shows(String part) {
        return shown.contains(part);
    }
}
