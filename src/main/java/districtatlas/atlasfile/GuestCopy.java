package districtatlas.atlasfile;

import districtatlas.base.Cancel;
import districtatlas.base.DiskRoom;
import districtatlas.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database with what another program has written beside it, copied into a folder of the program's own, where the two can be put together
 * without a trace beside the reader's file. It is deleted when it is closed; one that a killed run left, by the next. One thread at a time.
 */
final class GuestCopy implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("guest-(\\d{1,18})-[0-9]+");
    private static final String NAMED = "copy.db";
    private static final List<String> BESIDE = List.of("-wal", "-journal");
    private static final int CHUNK_BYTES = 1 << 20;

    private final Path folder;

    private GuestCopy(Path folder) {
        this.folder = folder;
    }

    /** @throws AtlasFileException when there is no room for it, or the file is being written all the time */
    static GuestCopy of(Path file, Path cache, Cancel cancel) {
        try {
            Files.createDirectories(cache);
            sweep(cache);
            long bytes = size(file) + size(AtlasOpening.beside(file, "-wal")) + size(AtlasOpening.beside(file, "-journal"));
            if (DiskRoom.isShort(cache, bytes)) {
                throw refused("data.database-room", file, null, cache, 1 + bytes / 1_000_000);
            }
            GuestCopy copy = new GuestCopy(Files.createTempDirectory(cache, "guest-" + ProcessHandle.current().pid() + "-"));
            boolean whole = false;
            try {
                whole = copy.takes(file, cancel) || copy.takes(file, cancel);
            } finally {
                if (!whole) {
                    copy.close();
                }
            }
            if (!whole) {
                throw refused("data.database-busy", file, null, file.getFileName());
            }
            return copy;
        } catch (IOException e) {
            throw refused("data.database-copy", file, e, file.getFileName(), cache);
        }
    }

    Path file() {
        return folder.resolve(NAMED);
    }

    /** Whether nothing was changed while it was copied. */
    private boolean takes(Path file, Cancel cancel) throws IOException {
        String before = state(file);
        copy(file, file(), cancel);
        for (String ending : BESIDE) {
            Path beside = AtlasOpening.beside(file, ending);
            if (AtlasOpening.isFilled(beside)) {
                copy(beside, AtlasOpening.beside(file(), ending), cancel);
            }
        }
        return before.equals(state(file));
    }

    private static String state(Path file) throws IOException {
        StringBuilder state = new StringBuilder();
        for (String ending : List.of("", "-wal", "-journal")) {
            Path each = AtlasOpening.beside(file, ending);
            state.append(Files.exists(each) ? size(each) + "@" + Files.getLastModifiedTime(each) : "").append(' ');
        }
        return state.toString();
    }

    private static void copy(Path from, Path to, Cancel cancel) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream in = Files.newInputStream(from); OutputStream out = Files.newOutputStream(to)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                cancel.check();
                out.write(chunk, 0, read);
            }
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static void sweep(Path cache) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(cache, "guest-*")) {
            for (Path each : found) {
                Matcher name = NAME.matcher(each.getFileName().toString());
                if (name.matches() && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    new GuestCopy(each).close();
                }
            }
        }
    }

    private static AtlasFileException refused(String code, Path file, Exception cause, Object... parts) {
        return new AtlasFileException(Problem.worded(code, file.toString(), parts), cause);
    }

    @Override
    public void close() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAMED + "*")) {
            for (Path each : files) {
                Files.deleteIfExists(each);
            }
        } catch (IOException stays) {
            // The next that makes a copy tries again.
        }
        try {
            Files.deleteIfExists(folder);
        } catch (IOException stays) {
            // As above.
        }
    }
}
