package districtatlas.data.inspect;

import districtatlas.base.Problem;
import districtatlas.data.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file after it was read once, or the sentence that says why it was not. Immutable, but for the findings, which nobody changes.
 *
 * @param kind    of format, see {@link districtatlas.data.DataFile#kind}; empty when nothing tells
 * @param found   of the file as a whole; those of its layers are with them
 * @param refused present when nothing of it is read; there are no layers then
 */
public record InspectedFile(Path path, String kind, List<InspectedLayer> layers, Findings found, Optional<Problem> refused) {
    public InspectedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(kind);
        layers = List.copyOf(layers);
        Objects.requireNonNull(found);
        Objects.requireNonNull(refused);
    }

    static InspectedFile refused(Path path, Problem why) {
        return new InspectedFile(path, "", List.of(), new Findings(), Optional.of(why));
    }
}
