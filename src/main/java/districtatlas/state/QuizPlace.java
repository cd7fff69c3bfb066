package districtatlas.state;

import java.util.Objects;

/**
 * That a class is asked about the district: no zone is named meanwhile. What is asked is nobody's look, and none of it is kept. Immutable.
 *
 * @param before what comes back when the quiz is left; neither it nor anything else that leads is on in it
 */
public record QuizPlace(AtlasState before) {
    public QuizPlace {
        Objects.requireNonNull(before);
    }
}
