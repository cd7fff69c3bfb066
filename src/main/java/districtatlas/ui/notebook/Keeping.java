package districtatlas.ui.notebook;

import districtatlas.base.Problem;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of what is made. Immutable.
 *
 * @param file  where the notebook lies; empty while there is none
 * @param usual whether that is the file that the program keeps for who never named one
 * @param why   it cannot be saved, or is open for reading only
 */
public record Keeping(State state, Optional<Path> file, boolean usual, Optional<Problem> why) {
    /** Nothing made yet, and no file: it comes with the first edit. */
    public static final Keeping NOTHING = new Keeping(State.SAVED, Optional.empty(), true, Optional.empty());

    /** How far it is. */
    public enum State {
        /** Whatever was made is safe on the disk. */
        SAVED,
        /** On its way there. */
        SAVING,
        /** It is in memory alone; it is tried again and again. */
        UNSAVED,
        /** Nothing can be made: the file is open for reading. */
        READING
    }

    public Keeping {
        Objects.requireNonNull(state);
        Objects.requireNonNull(file);
        Objects.requireNonNull(why);
    }

    Keeping is(State other) {
        return new Keeping(other, file, usual, Optional.empty());
    }

    Keeping failed(Problem problem) {
        return new Keeping(State.UNSAVED, file, usual, Optional.of(problem));
    }
}
