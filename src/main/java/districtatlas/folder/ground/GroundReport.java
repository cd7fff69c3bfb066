package districtatlas.folder.ground;

import districtatlas.base.Problem;
import districtatlas.data.Findings;
import java.util.List;
import java.util.Map;

/**
 * What became of a file of the ground. Immutable, but for the findings, which nobody changes.
 *
 * @param place   how the file's numbers are read
 * @param layers  that were made
 * @param classes what the file says became which class, by both, with how many
 * @param open    what the file says that is no class of the house, with how many; those are left out
 * @param outside features of the file that lie beyond the sheet
 * @param notes   what somebody should know
 * @param found   in the file: what was left out and mended
 */
public record GroundReport(String place, List<Made> layers, Map<String, Long> classes, Map<String, Long> open, long outside, List<Problem> notes, Findings found) {
    /** A layer that was made. */
    public record Made(String layer, int features, long vertices, long bytes) {
    }

    public GroundReport {
        layers = List.copyOf(layers);
        notes = List.copyOf(notes);
    }
}
