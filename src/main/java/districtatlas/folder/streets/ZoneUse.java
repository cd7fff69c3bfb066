package districtatlas.folder.streets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether something in a folder names a zone. Pure functions of what lies there. */
final class ZoneUse {
    private static final String ZONES = "zones.yaml";

    private ZoneUse() {
    }

    /** In a line of the plan's files that speaks of zones. */
    static boolean isNamed(Path folder, Pattern id) {
        Path plan = folder.resolve("plan");
        if (!Files.isDirectory(plan)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(plan)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith(ZONES)).toList()) {
                List<String> lines = Files.readAllLines(file);
                if (lines.stream().anyMatch(l -> l.contains("zone") && id.matcher(l).find())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
