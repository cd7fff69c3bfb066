package districtatlas.state;

import java.util.Objects;

/**
 * Where one is in a walk that is on. Immutable.
 *
 * @param tour   its id; empty for the atlas's first
 * @param step   counted from 0
 * @param paused something was opened on the way
 * @param filter of the step; the reader's own is at rest
 * @param before what comes back when the walk is left; no walk is on in it
 */
public record WalkPlace(String tour, int step, boolean paused, Filter filter, AtlasState before) {
    public WalkPlace {
        Objects.requireNonNull(tour);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(before);
    }

    /** In the atlas's first tour, which filters nothing. */
    public WalkPlace(int step, boolean paused, AtlasState before) {
        this("", step, paused, Filter.NONE, before);
    }

    public WalkPlace at(int other, boolean isPaused) {
        return new WalkPlace(tour, other, isPaused, filter, before);
    }
}
