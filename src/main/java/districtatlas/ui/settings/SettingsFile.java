package districtatlas.ui.settings;

import districtatlas.base.WholeFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The choices as lines {@code name=value}, UTF-8. Written whole to a file beside it that then takes its place,
 * so that a crash leaves the old choices or the new ones, never half of them.
 */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private static final String BAD = ".bad";

    private final Path path;
    private Optional<Path> setAside = Optional.empty();

    public SettingsFile(Path path) {
        this.path = path;
    }

    /** In the user's configuration folder of this system. */
    public static SettingsFile ofUser(Map<String, String> environment, String userHome, String osName) {
        return new SettingsFile(folder(environment, Path.of(userHome), osName).resolve("settings.txt"));
    }

    private static Path folder(Map<String, String> environment, Path home, String osName) {
        String os = osName.toLowerCase(java.util.Locale.ROOT);
        String name = "district-atlas";
        if (os.contains("win")) {
            String appData = environment.getOrDefault("APPDATA", "");
            return (appData.isEmpty() ? home.resolve("AppData/Roaming") : Path.of(appData)).resolve(name);
        }
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(name);
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.isEmpty() ? home.resolve(".config") : Path.of(config)).resolve(name);
    }

    public Path path() {
        return path;
    }

    Map<String, String> read() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!Files.isReadable(path)) {
            return values;
        }
        try {
            for (String line : Files.readAllLines(path)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
                }
            }
        } catch (CharacterCodingException e) {
            LOG.warn("The settings are no text in UTF-8; the defaults hold: {}", path);
            setAside = kept();
        } catch (IOException e) {
            LOG.warn("The settings cannot be read; the defaults hold: {} ({})", path, e.toString());       // a reason, not a place in the code
        }
        return values;
    }

    /** The file of other bytes goes beside the one that the defaults will take its place with: it may be somebody's. */
    private Optional<Path> kept() {
        Path beside = path.resolveSibling(path.getFileName() + BAD);
        try {
            return Optional.of(Files.move(path, beside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            LOG.warn("They cannot be set aside: {} ({})", beside, e.toString());
            return Optional.empty();
        }
    }

    /** Where the file went that was found and could not be read as text; empty when there was none. */
    Optional<Path> setAside() {
        return setAside;
    }

    void write(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(values).forEach((k, v) -> text.append(k).append('=').append(v).append('\n'));
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            WholeFile.write(path, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("The settings cannot be kept: {} ({})", path, e.toString());
        }
    }
}
