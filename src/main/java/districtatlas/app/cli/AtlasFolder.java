package districtatlas.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the packaged program lies: the atlas file stands in its top folder, whatever its name. */
final class AtlasFolder {
    private AtlasFolder() {
    }

    /** The folder the launcher names in {@code atlas.home}; without it, the working folder. */
    static Path home() {
        return Path.of(System.getProperty("atlas.home", ".")).toAbsolutePath().normalize();
    }

    /** A file as a reader names it: from where they stand, which is not where the launcher runs Java. */
    static Path named(String text) {
        return Path.of(System.getProperty("atlas.cwd", "")).resolve(text);
    }

    /** The file named by {@code atlas.file}, else the first GeoPackage of the folder by name. */
    static Optional<Path> atlasFile() {
        String named = System.getProperty("atlas.file");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        try (Stream<Path> files = Files.list(home())) {
            List<Path> found = files.filter(f -> f.getFileName().toString().endsWith(".gpkg")).sorted().toList();
            return found.stream().findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
