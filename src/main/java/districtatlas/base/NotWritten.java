package districtatlas.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A file that was not written; what stood there before still stands there. Carries the true reason as a sentence for a reader. */
public final class NotWritten extends IOException {
    private static final long serialVersionUID = 1;
    /** With less than this left, a disk counts as full whatever else the system says. */
    private static final long ROOM = 64 * 1024;

    private static final String NO_ROOM = "write.no-space";

    private final transient Problem problem;

    private NotWritten(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** Its code begins with {@code write.}; it is where the file that was asked for is. */
    public Problem problem() {
        return problem;
    }

    /** Whether the disk is full. */
    public boolean isForWantOfRoom() {
        return problem.code().equals(NO_ROOM);
    }

    static NotWritten refused(String code, Path file, Object... parts) {
        return new NotWritten(Problem.worded(code, file.toString(), parts), null);
    }

    /** A file of the right kind stands there, and this program did not write it. */
    public static NotWritten foreign(Path file) {
        return refused("write.foreign", file, file);
    }

    /**
     * The true reason behind what a system said, which says it in a language of its own.
     *
     * @param file   that was asked for
     * @param folder in which it was being written
     */
    public static NotWritten of(Exception cause, Path file, Path folder) {
        if (cause instanceof NotWritten known) {
            return known;
        }
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = said.contains("no space") || said.contains("disk is full") || said.contains("quota") || said.contains("file too large");
        if (full || DiskRoom.isShort(folder, ROOM)) {
            return new NotWritten(Problem.worded(NO_ROOM, file.toString(), folder), cause);
        }
        // Some pseudo file systems say "no such file" of one that they let nobody make.
        boolean closed = cause instanceof NoSuchFileException || !Files.isWritable(folder);
        if (cause instanceof AccessDeniedException || Files.isDirectory(folder) && closed) {
            return new NotWritten(Problem.worded("write.denied", file.toString(), folder), cause);
        }
        return new NotWritten(Problem.worded("write.refused", file.toString(), folder), cause);
    }
}
