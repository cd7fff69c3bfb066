package districtatlas.data.shp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The files that lie beside one and share its name, whatever the case of the letters. Immutable. */
final class SideFiles {
    private static final int MOST_IN_FOLDER = 20_000;
    private final Path file;
    private final String stem;

    SideFiles(Path file) {
        this.file = file;
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        stem = dot > 0 ? name.substring(0, dot) : name;
    }

    String stem() {
        return stem;
    }

    String fileName() {
        return file.getFileName().toString();
    }

    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** @param ending in small letters, without the dot */
    Optional<Path> find(String ending) {
        for (String written : new String[] {ending, ending.toUpperCase(Locale.ROOT)}) {
            Path candidate = file.resolveSibling(stem + "." + written);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
        }
        return amongAll(stem + "." + ending);
    }

    private Optional<Path> amongAll(String name) {
        Path folder = file.toAbsolutePath().getParent();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            int seen = 0;
            for (Path entry : entries) {
                if (entry.getFileName().toString().equalsIgnoreCase(name) && Files.isRegularFile(entry)) {
                    return Optional.of(file.resolveSibling(entry.getFileName()));
                }
                if (++seen == MOST_IN_FOLDER) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The first bytes of such a file; empty where there is none or it cannot be read. */
    Optional<byte[]> read(String ending, int most) {
        return find(ending).flatMap(path -> {
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(in.readNBytes(most));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }
}
