package districtatlas.ui.settings;

import districtatlas.base.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The choices as lines {@code name=value}, UTF-8. Written whole to a file beside it that then takes its place,
 * so that a crash leaves the old choices or the new ones, never half of them.
 */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path path;

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
        } catch (IOException e) {
            LOG.warn("The settings cannot be read; the defaults hold: {} ({})", path, e.toString());       // a reason, not a place in the code
        }
        return values;
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
