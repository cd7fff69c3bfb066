package districtatlas.tour;

import districtatlas.notebook.LooseEnds;
import java.util.Objects;

/**
 * Something that a step shows and this atlas does not have. Immutable.
 *
 * @param what its id
 */
public record Lack(LooseEnds.Missing missing, String what) {
    public Lack {
        Objects.requireNonNull(missing);
        Objects.requireNonNull(what);
    }
}
