package districtatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What writing leaves in a folder. */
public final class WrittenFiles {
    private WrittenFiles() {
    }

    /** Whether something lies there under a name under which files grow. */
    public static boolean leftIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.getFileName().toString().startsWith(".district-atlas-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
