package districtatlas.own.boundary;

import districtatlas.atlasfile.AtlasCopy;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Problem;
import districtatlas.notebook.BoundarySet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The copies of an atlas file in which boundaries of a reader's own hold. They lie among the program's caches, each under a name that is
 * made of the atlas and of the boundaries: when either changes, another is made; what is deleted is made again. Any thread.
 */
public final class DerivedAtlas {
    /** Counts the ways in which copies were made: one of an older way is made anew. */
    private static final String MADE = "1";
    private static final String FOLDER = "boundaries";
    private static final String ENDING = ".gpkg";
    private static final Duration UNUSED = Duration.ofDays(30);
    private static final int NAME_BYTES = 16;

    private DerivedAtlas() {
    }

    /**
     * Some 50 ms when it is there, about a second when it is made.
     *
     * @param cache the program's folder among the reader's caches; where there is no writing, a folder of the system's for a while
     * @throws AtlasFileException when the atlas cannot be read, the set is not of its streets, or nothing can be written anywhere
     */
    public static Path of(Path atlas, BoundarySet set, Path cache) {
        String name = name(atlas, set);
        Path folder = cache.resolve(FOLDER);
        Path file = folder.resolve(name + ENDING);
        if (isThere(file, set)) {
            return file;
        }
        try {
            Files.createDirectories(folder);
            sweep(folder);
            Files.deleteIfExists(file);         // damaged: nothing of another kind is written over
            make(atlas, set, file);
            return file;
        } catch (IOException e) {
            return makeForAWhile(atlas, set, name);
        } catch (AtlasFileException e) {
            if (e.problem().code().startsWith("write.")) {
                return makeForAWhile(atlas, set, name);
            }
            throw e;
        }
    }

    private static Path makeForAWhile(Path atlas, BoundarySet set, String name) {
        try {
            Path folder = Files.createTempDirectory("district-atlas");
            Path file = folder.resolve(name + ENDING);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            make(atlas, set, file);
            return file;
        } catch (IOException e) {
            throw new AtlasFileException(Problem.worded("boundary.no-cache", atlas.toString(), e.getMessage()), e);
        }
    }

    private static void make(Path atlas, BoundarySet set, Path file) {
        try (AtlasFile from = AtlasFile.openReadOnly(atlas)) {
            BoundarySwap.of(from, set).write(from, file);
        } catch (IllegalArgumentException e) {
            throw new AtlasFileException(Problem.worded("boundary.unfit", atlas.toString(), set.file(), atlas.getFileName()), e);
        }
    }

    /** And whole: what was damaged is made anew. */
    private static boolean isThere(Path file, BoundarySet set) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (AtlasFile there = AtlasFile.openReadOnly(file)) {
            boolean ours = there.meta(AtlasCopy.BOUNDARIES).filter(set.print()::equals).isPresent();
            if (ours) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return ours;
        } catch (AtlasFileException e) {
            return false;
        } catch (IOException e) {
            return true;                // it may not be touched, but read
        }
    }

    private static void sweep(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(f -> f.getFileName().toString().endsWith(ENDING)).toList()) {
                if (Files.getLastModifiedTime(old).toInstant().isBefore(Instant.now().minus(UNUSED))) {
                    deleteIfPossible(old);
                }
            }
        }
    }

    private static void deleteIfPossible(Path old) {
        try {
            Files.deleteIfExists(old);
        } catch (IOException held) {
            // Somebody reads it: it goes another time.
        }
    }

    private static String name(Path atlas, BoundarySet set) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(atlas), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            for (String part : List.of(MADE, set.print())) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
        } catch (IOException e) {
            AtlasFile.openReadOnly(atlas).close();           // says why it cannot be read
            throw new AtlasFileException(Problem.worded("atlas.unreadable", atlas.toString(), e.getMessage()), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
