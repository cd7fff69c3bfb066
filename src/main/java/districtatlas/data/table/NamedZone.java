package districtatlas.data.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A zone that a table may name. Immutable.
 *
 * @param id    by which it is known here
 * @param names in any language, the shortest and the longest, with or without what it is (街道)
 * @param code  of the statistics office, of 6, 9 or 12 digits
 */
public record NamedZone(String id, List<String> names, Optional<String> code) {
    public NamedZone {
        Objects.requireNonNull(id);
        names = List.copyOf(names);
        Objects.requireNonNull(code);
    }
}
