package districtatlas.notebook;

import java.util.Objects;
import java.util.Optional;

/**
 * What somebody said to a note. To settle a note, or to open it again, is a reply too: so it is known who did, and nothing said at the
 * same time elsewhere is lost. Immutable.
 *
 * @param note    that it answers
 * @param text    may be empty when it only settles
 * @param settles true: the note is settled from here on; false: open again; empty: as it was
 */
public record Reply(EntryId note, String text, Optional<Boolean> settles) {
    public Reply {
        Objects.requireNonNull(note);
        Objects.requireNonNull(text);
        Objects.requireNonNull(settles);
    }
}
