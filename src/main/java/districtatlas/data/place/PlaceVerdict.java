package districtatlas.data.place;

import districtatlas.base.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a layer may lie. Immutable.
 *
 * @param proposed   what is done when the reader agrees; empty when nothing is likely
 * @param why        one sentence on how that is known, or why it is not
 * @param certain    whether it may be done unasked: one reading alone is possible, and nothing speaks against it
 * @param candidates all readings that are possible, the likeliest first, the proposed one among them
 * @param suspect    the shift that the numbers show; what is proposed does not undo it before the reader has agreed
 * @param suspicion  why, with the measured metres; present with {@code suspect}
 * @param notes      further sentences, as the accuracy of a change of datum
 */
public record PlaceVerdict(Optional<Placing> proposed, Problem why, boolean certain, List<PlaceCandidate> candidates,
                           Placing.Shift suspect, Optional<Problem> suspicion, List<Problem> notes) {
    public PlaceVerdict {
        Objects.requireNonNull(proposed);
        Objects.requireNonNull(why);
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(suspect);
        Objects.requireNonNull(suspicion);
        notes = List.copyOf(notes);
    }

    /** Whether the reader must be asked before anything is placed. */
    public boolean asks() {
        return !certain || suspect != Placing.Shift.NONE;
    }
}
