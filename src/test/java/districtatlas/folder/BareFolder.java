package districtatlas.folder;

import districtatlas.author.ThreeZones;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of sources that has a house style and no streets yet. */
public final class BareFolder {
    private static final Path OWN = Path.of("src/test/resources/districts/bare");
    private static final List<String> NOT_OF_IT = List.of("plan/items", "plan/figures", "plan/tours", "plan/build-up.yaml", "geometry", "crs", "search.yaml",
            "styles/belt.sld", "styles/group.sld", "styles/item.sld", "styles/key-area.sld");

    private BareFolder() {
    }

    /** @param folder that is not there yet */
    public static Path copyTo(Path folder) {
        try {
            ThreeZones.copyTo(folder);
            for (String gone : NOT_OF_IT) {
                delete(folder.resolve(gone));
            }
            copy(OWN, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static void delete(Path there) throws IOException {
        if (Files.exists(there)) {
            try (Stream<Path> tree = Files.walk(there)) {
                for (Path each : tree.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(each));
                }
            }
        }
    }
}
