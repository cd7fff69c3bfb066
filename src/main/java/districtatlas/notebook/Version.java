package districtatlas.notebook;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an entry was from one edit to the next. Immutable.
 *
 * @param id      made of all the rest, so that the same version in two files is known to be the same
 * @param parents ids of the versions it took the place of; none for the first
 * @param by      who edited, and when
 * @param value   empty when the entry was removed
 */
public record Version<T>(String id, Set<String> parents, Signature by, Optional<T> value) {
    public Version {
        Objects.requireNonNull(id);
        Objects.requireNonNull(by);
        Objects.requireNonNull(value);
        parents = Collections.unmodifiableSet(new TreeSet<>(parents));
    }
}
