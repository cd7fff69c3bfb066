package districtatlas.app;

import districtatlas.app.atlas.UserError;
import districtatlas.base.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a window can be opened here, told before JavaFX fails with a stack trace. */
final class Desktop {
    /** What JavaFX loads on Linux and a bare system lacks. */
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libGL.so.1", "libXxf86vm.so.1");
    private static final List<String> FOLDERS = List.of("/usr/lib", "/lib", "/usr/lib64", "/lib64", "/usr/local/lib");

    private Desktop() {
    }

    /** @throws UserError when there is no display or a system library is missing, saying what to do */
    static void check(Messages messages) {
        missing().ifPresent(what -> {
            throw new UserError(what.isEmpty() ? messages.get("cli.no-display") : messages.get("cli.no-library", what));
        });
    }

    /** The system library that a window lacks, or an empty word for a display; nothing when a window can be opened. */
    static Optional<String> missing() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                || "Monocle".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        if (blank(System.getenv("DISPLAY")) && blank(System.getenv("WAYLAND_DISPLAY"))) {
            return Optional.of("");
        }
        return LIBRARIES.stream().filter(l -> !found(l)).findFirst();
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    private static boolean found(String library) {
        String path = Optional.ofNullable(System.getenv("LD_LIBRARY_PATH")).orElse("");
        Stream<String> folders = Stream.concat(Stream.of(path.split(File.pathSeparator)).filter(f -> !f.isEmpty()),
                FOLDERS.stream().flatMap(f -> Stream.of(f, f + "/" + multiarch())));
        return folders.anyMatch(f -> Files.exists(Path.of(f, library)));
    }

    private static String multiarch() {
        return System.getProperty("os.arch").equals("aarch64") ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
    }
}
