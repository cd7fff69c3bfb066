package districtatlas.data.inspect;

import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A private folder among the system's temporary ones, into which an archive is unpacked; gone when closed. */
final class UnpackFolder implements AutoCloseable {
    private static final String PREFIX = "district-atlas-unpacked-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-\\d+");
    private static final Duration UNTOUCHED = Duration.ofHours(1);

    private final Path folder;

    private UnpackFolder(Path folder) {
        this.folder = folder;
    }

    /** What killed runs left is swept away first. */
    static UnpackFolder make(String file) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        sweep(temporary);
        try {
            return new UnpackFolder(Files.createTempDirectory(temporary, PREFIX + ProcessHandle.current().pid() + "-"));
        } catch (IOException none) {
            throw new DataRefused(Problem.worded("data.file-unpack", file, file, temporary), none);
        }
    }

    Path path() {
        return folder;
    }

    private static void sweep(Path temporary) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path each : found) {
                Matcher name = NAME.matcher(each.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
                        && Files.getLastModifiedTime(each).toInstant().isBefore(Instant.now().minus(UNTOUCHED))) {
                    delete(each);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return;     // whatever is left there harms nobody
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException failed) throws IOException {
                    Files.deleteIfExists(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException stays) {
            return;     // the next that unpacks tries again
        }
    }

    @Override
    public void close() {
        delete(folder);
    }
}
