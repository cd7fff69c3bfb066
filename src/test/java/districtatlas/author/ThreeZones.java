package districtatlas.author;

import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The made-up district of the tests: three streets in a row, on another grid than the shipped one. Nothing of it exists. */
public final class ThreeZones {
    private static final Path SOURCES = Path.of("src/test/resources/districts/three-zones");

    private ThreeZones() {
    }

    public static Path sources() {
        return SOURCES;
    }

    /** The text that the made-up district cites. */
    public static Path planText() {
        return Path.of("src/test/resources/districts/three-zones-plan.txt");
    }

    /** A copy of the sources, to be spoiled. */
    public static Path copyTo(Path folder) {
        try (Stream<Path> tree = Files.walk(SOURCES)) {
            for (Path from : tree.toList()) {
                Path to = folder.resolve(SOURCES.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return folder;
    }

    /** The atlas file of the made-up district, made anew in that folder. */
    public static Path compiledIn(Path folder) {
        Path file = folder.resolve("three-zones.gpkg");
        ProblemLog log = new ProblemLog();
        if (!AtlasCompiler.compile(SOURCES, file, SldReader::proofread, log)) {
            throw new AssertionError("the made-up district does not compile: " + log.all());
        }
        return file;
    }
}
