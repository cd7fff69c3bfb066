package districtatlas.folder;

import java.util.Objects;

/** What becomes of one entry of a list. Immutable. */
public record EntryChange(String id, How how) {
    /** What is done to it. */
    public enum How {
        ADDED, CHANGED, REMOVED
    }

    public EntryChange {
        Objects.requireNonNull(id);
        Objects.requireNonNull(how);
    }
}
