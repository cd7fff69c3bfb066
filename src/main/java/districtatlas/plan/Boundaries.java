package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.BoundaryState;
import java.util.Objects;

/**
 * What the boundaries of an atlas are worth. Immutable.
 *
 * @param number  of the map review; empty without one
 * @param note    what else their makers say; may be empty
 * @param swapped whether a reader put them in the place of the atlas's own: then only those of streets, groups and the district are of that state
 */
public record Boundaries(BoundaryState state, String number, Text note, boolean swapped) {
    /** Of an atlas that says nothing. */
    public static final Boundaries UNSAID = new Boundaries(BoundaryState.SCHEMATIC, "", Text.NONE, false);

    public Boundaries {
        Objects.requireNonNull(state);
        Objects.requireNonNull(number);
        Objects.requireNonNull(note);
    }
}
