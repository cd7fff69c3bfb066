package districtatlas.folder.streets;

import districtatlas.base.Problem;
import districtatlas.data.Findings;
import java.util.List;
import java.util.Map;

/**
 * What became of a file of streets. Immutable, but for the findings, which nobody changes.
 *
 * @param place   how the file's numbers are read
 * @param streets in the order of the file
 * @param arcs    how many of each class
 * @param seams   where streets do not meet
 * @param notes   what somebody should know
 * @param found   in the file: what was left out and mended
 */
public record StreetReport(String place, List<Made> streets, Map<String, Integer> arcs, List<Seam> seams, List<Problem> notes, Findings found) {
    /**
     * A street that was made.
     *
     * @param known    whether the folder had its zone
     * @param km2      on the grid
     * @param areaChange of the area, as a share of the file's
     */
    public record Made(String name, String zone, boolean known, double km2, double areaChange) {
    }

    public StreetReport {
        streets = List.copyOf(streets);
        arcs = Map.copyOf(arcs);
        seams = List.copyOf(seams);
        notes = List.copyOf(notes);
    }

    /** Whether somebody must say that what is there is meant, before anything is written. */
    public boolean asks() {
        return seams.stream().anyMatch(Seam::isOpen);
    }
}
