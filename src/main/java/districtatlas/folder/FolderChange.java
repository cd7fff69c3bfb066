package districtatlas.folder;

import java.util.List;
import java.util.Objects;

/**
 * What becomes of one file. Immutable.
 *
 * @param file    within the folder, with slashes
 * @param isNew   whether it is not there today
 * @param entries where the file is a list whose entries have ids; empty where it is written as a whole
 * @param added   lines that are not there today
 * @param removed lines that will be there no more
 */
public record FolderChange(String file, boolean isNew, List<EntryChange> entries, int added, int removed) {
    public FolderChange {
        Objects.requireNonNull(file);
        entries = List.copyOf(entries);
    }
}
