package districtatlas.folder.ground;

import districtatlas.folder.GivenWish;
import districtatlas.folder.SourcesFile;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is to become of a file of the ground. Immutable.
 *
 * @param layer   of the house; {@code water} stands for areas and lines of water
 * @param columns what of the file is which of the layer's columns: by the layer's
 * @param classes of the house, by what the file says; {@code *} for whatever it says
 * @param said    of who made the file
 * @param today   when it is done, for the lineage
 */
public record GroundWish(GivenWish file, String layer, Map<String, String> columns, Map<String, String> classes, SourcesFile.Said said, LocalDate today) {
    public GroundWish {
        columns = Map.copyOf(columns);
        classes = Map.copyOf(classes);
    }
}
