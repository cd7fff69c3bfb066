package districtatlas.folder.streets;

import districtatlas.folder.GivenWish;
import districtatlas.folder.SourcesFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to become of a file of streets. Immutable.
 *
 * @param name       the column of the streets' names; empty to find it out
 * @param en         that of their English names; empty to find it out
 * @param code       that of their codes; empty to find it out
 * @param group      that of the groups' names; empty where groups stay as they are
 * @param neighbours a file of what lies beside the district
 * @param snapMetres narrower gaps and overlaps are closed
 * @param said       of who made the file
 */
public record StreetWish(GivenWish file, Optional<String> name, Optional<String> en, Optional<String> code, Optional<String> group,
                         Optional<Path> neighbours, double snapMetres, SourcesFile.Said said) {
}
