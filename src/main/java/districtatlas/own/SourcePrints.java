package districtatlas.own;

import districtatlas.base.Cancel;
import districtatlas.data.inspect.DataSets;
import districtatlas.notebook.BroughtSource.Print;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * By which a linked file is known to be the same, and those beside it that are read with it: their lengths and times, and where a time is another their
 * bytes. Any thread, not the FX thread.
 */
public final class SourcePrints {
    private static final int CHUNK_BYTES = 1 << 16;

    private record Seen(Path file, long bytes, Instant modified) {
    }

    private final Map<Seen, String> digests = new ConcurrentHashMap<>();

    /** Reads all of the file, and of those that belong to it. @throws IOException when one cannot be read */
    public static Print of(Path file, Cancel cancel) throws IOException {
        Map<String, Print> parts = new HashMap<>();
        for (Path part : DataSets.partsOf(file)) {
            parts.put(part.getFileName().toString(), alone(part, cancel));
        }
        return alone(file, cancel).with(parts);
    }

    private static Print alone(Path file, Cancel cancel) throws IOException {
        BasicFileAttributes there = Files.readAttributes(file, BasicFileAttributes.class);
        return new Print(there.size(), time(there), sha256(file, cancel));
    }

    /**
     * What its folder says of a file and of those that belong to it, which have its name but for the ending; empty when it is not there. Another when
     * any of them was written.
     */
    static String stateOf(Path file) {
        String name = file.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.') + 1) : name;
        StringBuilder state = new StringBuilder();
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            for (Path each : beside.filter(p -> p.getFileName().toString().startsWith(stem)).sorted().toList()) {
                BasicFileAttributes there = Files.readAttributes(each, BasicFileAttributes.class);
                if (there.isRegularFile()) {
                    state.append(each.getFileName()).append(' ').append(there.size()).append(' ').append(there.lastModifiedTime().toInstant()).append(' ');
                }
            }
            return state.toString();
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }

    /** As files of notebooks keep it. */
    private static Instant time(BasicFileAttributes file) {
        return file.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Whether the file is the one of the print, with those that belong to it: one that has gone, or come, may say something else of the same features. All
     * of a file is read where only its time tells otherwise, once for each time.
     */
    boolean isSame(Path file, Print print) {
        boolean same = isSameAlone(file, print);
        if (!same || print.parts().isEmpty()) {
            return same;
        }
        Map<String, Print> parts = print.parts().get();
        try {
            List<Path> there = DataSets.partsOf(file);
            return there.size() == parts.size() && there.stream().allMatch(p -> Optional.ofNullable(parts.get(p.getFileName().toString())).filter(known -> isSameAlone(p, known)).isPresent());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean isSameAlone(Path file, Print print) {
        try {
            BasicFileAttributes there = Files.readAttributes(file, BasicFileAttributes.class);
            if (there.size() != print.bytes()) {
                return false;
            }
            if (time(there).equals(print.modified().truncatedTo(ChronoUnit.MILLIS))) {
                return true;
            }
            Seen seen = new Seen(file, there.size(), time(there));
            if (print.sha256().isEmpty()) {
                return false;
            }
            String digest = digests.get(seen);
            if (digest == null) {
                digest = sha256(file, Cancel.never());
                digests.put(seen, digest);
            }
            return digest.equals(print.sha256());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String sha256(Path file, Cancel cancel) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                cancel.check();
                digest.update(chunk, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
