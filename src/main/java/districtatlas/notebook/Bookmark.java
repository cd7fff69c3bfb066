package districtatlas.notebook;

import districtatlas.state.AtlasState;
import districtatlas.state.StateText;
import java.util.Objects;

/**
 * A view to come back to. Immutable.
 *
 * @param state as one line of text, see {@link StateText}: what another atlas does not have of it is not lost
 * @param rank  its place in the list, the lowest first: between two there is always another
 */
public record Bookmark(String name, String state, double rank) {
    public Bookmark {
        Objects.requireNonNull(name);
        Objects.requireNonNull(state);
    }

    /** @param otherwise what holds where the text says nothing */
    public AtlasState stateOr(AtlasState otherwise) {
        return StateText.parse(state, otherwise);
    }

    public Bookmark withName(String other) {
        return new Bookmark(other, state, rank);
    }

    public Bookmark withState(String other) {
        return new Bookmark(name, other, rank);
    }

    public Bookmark withRank(double other) {
        return new Bookmark(name, state, other);
    }
}
