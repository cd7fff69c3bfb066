package districtatlas.state;

import java.util.Objects;

/**
 * Where one is in a walk that is on. Immutable.
 *
 * @param step   counted from 0
 * @param paused something was opened on the way
 * @param before what comes back when the walk is left; no walk is on in it
 */
public record WalkPlace(int step, boolean paused, AtlasState before) {
    public WalkPlace {
        Objects.requireNonNull(before);
    }

    public WalkPlace at(int other, boolean isPaused) {
        return new WalkPlace(other, isPaused, before);
    }
}
