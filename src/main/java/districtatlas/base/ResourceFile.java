package districtatlas.base;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A resource of the program as a file. Java copies a font that is handed to it as a stream into the system's temporary folder, at every
 * start; a file is read where it lies, and no such folder need be there. Any thread.
 */
public final class ResourceFile {
    private ResourceFile() {
    }

    /**
     * Beside the packaged program's jars; empty when it runs from a checkout.
     *
     * @param resource without a leading slash
     */
    public static Optional<Path> packaged(String resource) {
        return Optional.ofNullable(System.getProperty("atlas.home")).map(home -> Path.of(home).toAbsolutePath().normalize().resolve("lib").resolve(resource))
                .filter(Files::isReadable);
    }

    /**
     * Unpacked once into the reader's cache: for when there is no temporary folder either.
     *
     * @param resource without a leading slash
     * @throws IOException when there is no such resource, or the cache cannot be written
     */
    public static Path unpacked(String resource, Path cache) throws IOException {
        try (InputStream in = ResourceFile.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            Path file = cache.resolve(resource);
            Files.createDirectories(file.getParent());
            WholeFile.writeChanged(file, in.readAllBytes());
            return file;
        }
    }
}
