package districtatlas.map;

import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.style.Style;

/** Styles of what the program itself lays over a map, by their file in assets/themes; each is read once and not to be changed. Any thread. */
final class OwnStyle {
    private static final Map<String, Style> READ = new ConcurrentHashMap<>();

    private OwnStyle() {
    }

    static Style of(String file) {
        return READ.computeIfAbsent(file, OwnStyle::read);
    }

    private static Style read(String file) {
        try (InputStream in = OwnStyle.class.getResourceAsStream("/assets/themes/" + file)) {
            return new SldReader(new ProblemLog()).read(in, file, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
