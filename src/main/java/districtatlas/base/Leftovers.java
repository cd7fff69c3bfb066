package districtatlas.base;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that are being written, and those of a run that was killed. What still grows when the program ends (Ctrl+C) is deleted; what
 * a killed run left is known by its name, which nobody gives a file of his own, and deleted by the next that writes into the folder.
 * Any thread.
 */
final class Leftovers {
    private static final Pattern NAME = Pattern.compile("\\.district-atlas-(\\d{1,18})-[0-9a-f]{16}\\.part");
    private static final String ANY = ".district-atlas-*.part";
    /** A number of a process may be another machine's, where the folder is shared: what was touched lately is let alone. */
    private static final Duration UNTOUCHED = Duration.ofHours(1);
    private static final Set<Path> GROWING = ConcurrentHashMap.newKeySet();

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::sweep, "leftovers"));
        } catch (IllegalStateException endsAlready) {
            // Then nothing more will be begun.
        }
    }

    private Leftovers() {
    }

    /** A name that nothing has yet, beside whatever is there; as short for a long name as for a short one. */
    static Path nameIn(Path folder) {
        return folder.resolve(String.format(".district-atlas-%d-%016x.part", ProcessHandle.current().pid(), ThreadLocalRandom.current().nextLong()));
    }

    static void add(Path growing) {
        GROWING.add(growing);
    }

    /** Deletes it where it is still there. */
    static void remove(Path growing) {
        delete(growing);
        forget(growing);
    }

    static void forget(Path growing) {
        GROWING.remove(growing);
    }

    private static void sweep() {
        GROWING.forEach(Leftovers::delete);
    }

    private static void delete(Path growing) {
        try {
            Files.deleteIfExists(growing);
        } catch (IOException stays) {
            // It is known by its name, and the next that writes here tries again.
        }
    }

    /** Deletes what killed runs left in a folder. */
    static void sweepStale(Path folder, Instant now) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ANY)) {
            for (Path each : found) {
                if (isStale(each, now)) {
                    delete(each);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            // Whatever is left there harms nobody.
        }
    }

    private static boolean isStale(Path file, Instant now) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !GROWING.contains(file)
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
                && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(UNTOUCHED));
    }
}
