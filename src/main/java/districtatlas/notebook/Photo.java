package districtatlas.notebook;

import districtatlas.coord.LonLat;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A photo at a note or a mark. Its bytes lie in the file apart, under their hash. Immutable.
 *
 * @param on     the note or the mark
 * @param name   of the file it came from, without its folder
 * @param type   {@code image/jpeg} or {@code image/png}
 * @param width  pixels
 * @param height pixels
 * @param bytes  the hash of its bytes: SHA-256, in hexadecimal digits
 * @param place  where it says that it was taken: offered, and trusted by nobody
 * @param taken  when it says so, by the camera's own clock
 */
public record Photo(EntryId on, String name, String type, int width, int height, String bytes, Optional<LonLat> place,
                    Optional<LocalDateTime> taken) {
    public Photo {
        Objects.requireNonNull(on);
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(place);
        Objects.requireNonNull(taken);
    }
}
