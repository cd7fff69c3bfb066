package districtatlas.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who holds a file. Immutable.
 *
 * @param user  as the system calls him
 * @param host  the machine; empty when it does not say
 * @param pid   number of the program there
 * @param since to the second
 */
public record FileHolder(String user, String host, long pid, Instant since) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<Path> HOST_NAMES = List.of(Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname"));

    public FileHolder {
        since = since.truncatedTo(ChronoUnit.SECONDS);
    }

    /** This program. */
    public static FileHolder self() {
        return new FileHolder(oneLine(System.getProperty("user.name", "")), oneLine(hostName()), ProcessHandle.current().pid(), Instant.now());
    }

    /** Without a network: asked of the system's own texts. */
    private static String hostName() {
        Stream<String> told = Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).filter(h -> h != null && !h.isBlank());
        return told.findFirst().or(() -> HOST_NAMES.stream().map(FileHolder::firstLine).filter(h -> !h.isBlank()).findFirst()).orElse("");
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | java.io.UncheckedIOException notThere) {
            return "";
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** As a file says it. */
    String text() {
        return String.join("\n", user, host, Long.toString(pid), since.toString(), "");
    }

    static Optional<FileHolder> parse(String text) {
        String[] lines = text.split("\n", -1);
        try {
            return lines.length < 4 ? Optional.empty()
                    : Optional.of(new FileHolder(oneLine(lines[0]), oneLine(lines[1]), Long.parseLong(lines[2].strip()), Instant.parse(lines[3].strip())));
        } catch (NumberFormatException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /** The user and the machine. */
    public String name() {
        return host.isEmpty() ? user : user + " (" + host + ")";
    }

    /** Since when, by this machine's clock, to the minute. */
    public String sinceLocal() {
        return MINUTES.withZone(ZoneId.systemDefault()).format(since);
    }
}
