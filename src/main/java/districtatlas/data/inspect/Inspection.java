package districtatlas.data.inspect;

import districtatlas.data.Findings;
import java.util.List;

/**
 * What a reader's choice of files and folders holds. Immutable.
 *
 * @param files one for each data set
 * @param found what was passed over in folders
 */
public record Inspection(List<InspectedFile> files, Findings found) {
    public Inspection {
        files = List.copyOf(files);
    }

    /** Whether anything must be asked before all of it can be placed. */
    public boolean asks() {
        return files.stream().flatMap(f -> f.layers().stream()).anyMatch(InspectedLayer::asks);
    }

    public boolean isAnyRefused() {
        return files.stream().anyMatch(f -> f.refused().isPresent());
    }
}
