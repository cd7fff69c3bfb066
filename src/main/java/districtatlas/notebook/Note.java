package districtatlas.notebook;

import districtatlas.coord.LonLat;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a reader wrote down. Who and when stand in its entry; whether it is settled, in its replies. Immutable.
 *
 * @param about what it concerns
 * @param place where it is pinned; empty where the place of what it concerns will do
 * @param text  may have several lines
 */
public record Note(About about, Optional<LonLat> place, String text) {
    public Note {
        Objects.requireNonNull(about);
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
    }

    public Note withText(String other) {
        return new Note(about, place, other);
    }

    public Note at(LonLat other) {
        return new Note(about, Optional.of(other), text);
    }

    public Note about(About other) {
        return new Note(other, place, text);
    }
}
