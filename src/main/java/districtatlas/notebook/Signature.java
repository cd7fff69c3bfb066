package districtatlas.notebook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Who wrote something, and when. Immutable.
 *
 * @param author as he calls himself; empty when he does not say
 * @param made   to the millisecond, as files keep it
 */
public record Signature(String author, Instant made) implements Comparable<Signature> {
    public Signature {
        Objects.requireNonNull(author);
        made = made.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The earlier first. */
    @Override
    public int compareTo(Signature other) {
        int time = made.compareTo(other.made);
        return time != 0 ? time : author.compareTo(other.author);
    }
}
