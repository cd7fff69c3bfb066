package districtatlas.notebook;

import java.util.Objects;
import java.util.UUID;

/** Names an entry of a notebook in every file that has it: chosen once, at random. Immutable. */
public record EntryId(String value) implements Comparable<EntryId> {
    public EntryId {
        Objects.requireNonNull(value);
        if (value.isBlank()) {
            throw new IllegalArgumentException("an entry needs an id");
        }
    }

    /** One that no other entry has. */
    public static EntryId fresh() {
        return new EntryId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
