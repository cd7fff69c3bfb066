package districtatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/**
 * Where warnings and failures go with their traces: a file beside the settings, made when there is something to write. A reader gets
 * sentences, on the terminal too. Beyond a size the file becomes {@code atlas.log.1} and begins anew. Any thread.
 */
final class LogFile extends Handler {
    private static final String NAME = "atlas.log";
    private static final long MOST_BYTES = 1 << 20;

    private final Path file;

    private LogFile(Path file) {
        this.file = file;
        setLevel(Level.WARNING);
    }

    /**
     * From now on everything that is logged goes there and nowhere else.
     *
     * @param folder made when there is something to write
     */
    static void in(Path folder) {
        LogManager.getLogManager().reset();
        LogManager.getLogManager().getLogger("").addHandler(new LogFile(folder.resolve(NAME)));
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.move(file, file.resolveSibling(NAME + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, text(entry), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | SecurityException nowhere) {
            // Without a place for it the program goes on all the same; the code that the reader was told is all there is.
        }
    }

    private static String text(LogRecord entry) {
        StringWriter text = new StringWriter();
        text.append(entry.getInstant().atZone(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime().toString()).append(' ')
                .append(entry.getLevel().getName()).append(' ').append(String.valueOf(entry.getLoggerName())).append(": ")
                .append(String.valueOf(entry.getMessage())).append('\n');
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }

    @Override
    public void flush() {
        // Each entry is written at once.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
