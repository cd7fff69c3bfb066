package districtatlas.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * That this program and no other writes a file: a small file beside it says who holds it and is locked by the system, which lets go of it
 * when the program dies, however it dies. Where a shared folder passes no locks on, a hold that was touched lately is believed; the holder
 * touches it every minute. Any thread.
 */
public final class FileHold implements AutoCloseable {
    /** After so long without a touch, a holder on another machine is taken to be dead. */
    static final Duration BELIEVED = Duration.ofMinutes(5);
    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);
    /** Beyond the text, which others must be able to read where locks shut them out. */
    private static final long LOCKED_AT = 1L << 20;
    private static final int MOST_BYTES = 4096;
    private static final int TRIES = 5;
    /** Held by this very process: a system may drop its own lock where the same process opens and closes the file once more. */
    private static final Map<Path, FileHolder> OURS = new ConcurrentHashMap<>();

    private final Path beside;
    private final FileChannel channel;
    private final ScheduledThreadPoolExecutor touching;

    private FileHold(Path beside, FileChannel channel) {
        this.beside = beside;
        this.channel = channel;
        this.touching = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "file-hold");
            thread.setDaemon(true);
            return thread;
        });
        touching.scheduleWithFixedDelay(this::touch, TOUCHED_EVERY.toSeconds(), TOUCHED_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * @param hold   empty when somebody else holds the file
     * @param holder who does, as far as it is known
     */
    public record Taken(Optional<FileHold> hold, Optional<FileHolder> holder) {
    }

    /** The file that says who holds another. */
    public static Path beside(Path file) {
        return file.resolveSibling(".~" + file.getFileName() + ".lock");
    }

    /**
     * Takes the hold of a file, or says who has it. The hold of a program that died is taken over.
     *
     * @param file that is there
     * @throws NotWritten when nothing can be written beside it
     */
    public static Taken take(Path file) throws NotWritten {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path beside = beside(file.toRealPath());
            FileHolder self = FileHolder.self();
            FileHolder other = OURS.putIfAbsent(beside, self);
            if (other != null) {
                return new Taken(Optional.empty(), Optional.of(other));
            }
            Optional<FileHold> hold = Optional.empty();
            try {
                hold = lock(beside, self);
                return new Taken(hold, hold.isPresent() ? Optional.empty() : read(beside));
            } finally {
                if (hold.isEmpty()) {
                    OURS.remove(beside);
                }
            }
        } catch (IOException e) {
            throw NotWritten.of(e, file, folder);
        }
    }

    private static Optional<FileHold> lock(Path beside, FileHolder self) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                if (!isLocked(channel) || isBelieved(beside, channel, self)) {
                    return Optional.empty();
                }
                int bytes = write(channel, self);
                // If not, its holder removed it after it was opened here: a lock on it means nothing.
                taken = Files.exists(beside) && Files.size(beside) == bytes;
                if (taken) {
                    return Optional.of(new FileHold(beside, channel));
                }
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the system gave the lock. Where it knows no locks, what the file says must do. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_AT, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException held) {
            return false;
        } catch (IOException noLocksHere) {
            return true;
        }
    }

    /** The system of this machine knows its own locks; what another machine's program wrote lately is believed, lock or no lock. */
    private static boolean isBelieved(Path beside, FileChannel channel, FileHolder self) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(MOST_BYTES);
        channel.read(text, 0);                              // not by its name: to close it a second time would drop the lock
        Optional<FileHolder> other = FileHolder.parse(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
        return other.isPresent() && !other.get().host().equals(self.host())
                && Files.getLastModifiedTime(beside).toInstant().isAfter(Instant.now().minus(BELIEVED));
    }

    private static int write(FileChannel channel, FileHolder self) throws IOException {
        channel.truncate(0);
        return channel.write(ByteBuffer.wrap(self.text().getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Of a file that somebody else holds. */
    private static Optional<FileHolder> read(Path beside) {
        try {
            return Files.size(beside) > MOST_BYTES ? Optional.empty() : FileHolder.parse(Files.readString(beside));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private void touch() {
        try {
            Files.setLastModifiedTime(beside, FileTime.from(Instant.now()));
        } catch (IOException gone) {
            // With the stick it lay on: the next to write the file will see.
        }
    }

    /** Whether the file that says so is still there; it is not where a stick was pulled. */
    public boolean isThere() {
        return Files.exists(beside);
    }

    @Override
    public void close() {
        touching.shutdownNow();
        try {
            Files.deleteIfExists(beside);
        } catch (IOException stays) {
            // Nobody holds its lock, so nobody believes it.
        }
        try {
            channel.close();
            Files.deleteIfExists(beside);       // where what is open cannot be deleted
        } catch (IOException stays) {
            // As above.
        }
        OURS.remove(beside);
    }
}
