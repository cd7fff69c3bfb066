package districtatlas.app.cli;

import java.util.Objects;
import java.util.Optional;

/**
 * A tour that the command line asks for, and where in it. Immutable.
 *
 * @param tour id of one of the atlas's, or a file; empty for the atlas's first
 * @param step counted from 1; empty for the first
 */
public record TourWish(Optional<String> tour, Optional<Integer> step) {
    public TourWish {
        Objects.requireNonNull(tour);
        Objects.requireNonNull(step);
    }
}
