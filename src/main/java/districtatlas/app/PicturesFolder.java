package districtatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the reader's system keeps pictures: the XDG user folder, Windows' Pictures (also in OneDrive), macOS' Pictures; else their home. */
final class PicturesFolder {
    private static final Pattern XDG = Pattern.compile("^\\s*XDG_PICTURES_DIR=\"(.*)\"\\s*$");

    private PicturesFolder() {
    }

    static Path ofUser() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
    }

    /** A folder that is there. */
    static Path of(Map<String, String> environment, Path home, String osName) {
        boolean windows = osName.toLowerCase(Locale.ROOT).contains("win") && !osName.toLowerCase(Locale.ROOT).contains("darwin");
        Stream<Optional<Path>> wishes = windows
                ? Stream.of(Optional.ofNullable(environment.get("OneDrive")).map(o -> Path.of(o, "Pictures")), Optional.of(home.resolve("Pictures")))
                : Stream.of(xdg(environment, home), Optional.of(home.resolve("Pictures")));
        return wishes.flatMap(Optional::stream).filter(Files::isDirectory).findFirst().orElse(home);
    }

    private static Optional<Path> xdg(Map<String, String> environment, Path home) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path named = (config.isEmpty() ? home.resolve(".config") : Path.of(config)).resolve("user-dirs.dirs");
        if (!Files.isReadable(named)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(named)) {
            return lines.map(XDG::matcher).filter(Matcher::matches).map(m -> Path.of(m.group(1).replace("$HOME", home.toString()))).findFirst();
        } catch (IOException | UncheckedIOException | java.nio.file.InvalidPathException e) {
            return Optional.empty();        // written by hand, or foreign bytes: as if it were not there
        }
    }
}
