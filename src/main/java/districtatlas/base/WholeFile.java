package districtatlas.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The one writer of files: whole or not at all. A file grows under a name of chance beside its place, is synced, and takes that place
 * in one step, with the rights of the file it replaces; closed before {@link #finish()}, nothing has happened. A link leads to what is
 * replaced; a device or a pipe is written into; what is read-only, or of another kind than what is to be written, is not touched.
 * One thread at a time; several programs may write one file, and the last wins.
 */
public final class WholeFile implements AutoCloseable {
    private final WriteTarget target;
    private final Path growing;

    private WholeFile(WriteTarget target, Path growing) {
        this.target = target;
        this.growing = growing;
    }

    /** Writes one of the program's own files, of any name. */
    public static void write(Path file, byte[] content) throws NotWritten {
        write(WriteTarget.of(file), content);
    }

    /** Writes a file that a reader asked for. */
    public static void write(Path file, FileKind kind, byte[] content) throws NotWritten {
        write(WriteTarget.of(file).of(kind), content);
    }

    /**
     * Writes several of the program's own files, or none of them: all have grown before the first takes its place.
     *
     * @param contents by the files, whose folders are there
     */
    public static void writeAll(Map<Path, byte[]> contents) throws NotWritten {
        List<WholeFile> all = new ArrayList<>();
        try {
            for (Map.Entry<Path, byte[]> each : contents.entrySet()) {
                WholeFile whole = begin(WriteTarget.of(each.getKey()));
                all.add(whole);
                whole.fill(each.getValue());
            }
            for (WholeFile whole : all) {
                whole.finish();
            }
        } finally {
            all.forEach(WholeFile::close);
        }
    }

    /** Writes one of the program's own files, unless it holds exactly that already; says whether it was written. */
    public static boolean writeChanged(Path file, byte[] content) throws NotWritten {
        if (holds(file, content)) {
            return false;
        }
        write(file, content);
        return true;
    }

    private static boolean holds(Path file, byte[] content) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static void write(WriteTarget target, byte[] content) throws NotWritten {
        if (target.stream()) {
            try (OutputStream out = Files.newOutputStream(target.file(), StandardOpenOption.WRITE)) {
                out.write(content);
            } catch (IOException e) {
                throw NotWritten.of(e, target.asked(), target.folder());
            }
            return;
        }
        try (WholeFile whole = begin(target)) {
            whole.fill(content);
            whole.finish();
        }
    }

    /** Whether such a file could be written there, before long work that would be for nothing. */
    public static void check(Path file, FileKind kind) throws NotWritten {
        WriteTarget.of(file).of(kind);
    }

    /** Whether a file of that name, or the one that is there, could be written at all. */
    public static void checkPlace(Path file) throws NotWritten {
        WriteTarget.of(file);
    }

    /** Refuses what would lie in a folder whose files are read. */
    public static void checkOutside(Path file, Path folder) throws NotWritten {
        WriteTarget.checkOutside(file, folder);
    }

    /** Begins one that is filled by others, through {@link #growing()}. */
    public static WholeFile begin(Path file, FileKind kind) throws NotWritten {
        return begin(WriteTarget.of(file).of(kind));
    }

    private static WholeFile begin(WriteTarget target) throws NotWritten {
        Path folder = target.stream() ? Path.of(System.getProperty("java.io.tmpdir")) : target.folder();
        Leftovers.sweepStale(folder, Instant.now());
        while (true) {
            Path growing = Leftovers.nameIn(folder);
            Leftovers.add(growing);
            try {
                create(growing, target);
                return new WholeFile(target, growing);
            } catch (FileAlreadyExistsException oneInALifetime) {
                // Another's: it stays, and another name is tried.
                Leftovers.forget(growing);
            } catch (IOException e) {
                Leftovers.remove(growing);
                throw NotWritten.of(e, target.asked(), folder);
            }
        }
    }

    /** What replaces a private file is never open to others, not for a moment. */
    private static void create(Path growing, WriteTarget target) throws IOException {
        if (target.mode().isEmpty()) {
            Files.createFile(growing);
            return;
        }
        PosixFileAttributes old = target.mode().get().readAttributes();
        Files.createFile(growing, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        PosixFileAttributeView mode = Files.getFileAttributeView(growing, PosixFileAttributeView.class);
        try {
            mode.setGroup(old.group());
            mode.setOwner(old.owner());
        } catch (IOException notAllowed) {
            // Who replaces another's file owns the new one.
        }
        mode.setPermissions(old.permissions());
    }

    /** The file to fill; empty at first. It must be closed before {@link #finish()}. */
    public Path growing() {
        return growing;
    }

    private void fill(byte[] content) throws NotWritten {
        try {
            Files.write(growing, content);
        } catch (IOException e) {
            throw NotWritten.of(e, target.asked(), target.folder());
        }
    }

    /** Sets the file into its place. */
    public void finish() throws NotWritten {
        try {
            if (target.stream()) {
                try (OutputStream out = Files.newOutputStream(target.file(), StandardOpenOption.WRITE)) {
                    Files.copy(growing, out);
                }
            } else {
                sync(growing, StandardOpenOption.WRITE);
                Files.move(growing, target.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                syncFolder();
            }
        } catch (IOException e) {
            throw NotWritten.of(e, target.asked(), target.folder());
        }
    }

    private static void sync(Path file, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }

    /** So that the new name lasts as well; not every system can. */
    private void syncFolder() {
        try {
            sync(target.folder(), StandardOpenOption.READ);
        } catch (IOException cannot) {
            // The content is safe under one of the two names.
        }
    }

    /** Deletes what has not taken its place. */
    @Override
    public void close() {
        Leftovers.remove(growing);
    }
}
