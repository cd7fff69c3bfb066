package districtatlas.ui.kit;

import districtatlas.base.ResourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/** The one family of the window, from our own files: a machine without Chinese fonts shows the same words. */
public final class WindowFonts {
    private static final List<String> FILES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    /** Loaded once: the toolkit keeps every loaded font, some 20 MB for both weights, as long as the program runs. */
    private static final class Loaded {
        private static final String FAMILY = loadBoth();
    }

    private WindowFonts() {
    }

    /**
     * Loads both weights and names their family. Some 50 ms the first time.
     *
     * @throws ExceptionInInitializerError when a font is not among the program's own files
     */
    public static String load() {
        return Loaded.FAMILY;
    }

    private static String loadBoth() {
        String family = "";
        for (String file : FILES) {
            Font font = load("assets/fonts/" + file);
            if (font == null) {
                throw new IllegalStateException("the program's font is missing: " + file);
            }
            family = font.getFamily();
        }
        return family;
    }

    /** Null when there is none. */
    private static Font load(String resource) {
        Optional<Path> packaged = ResourceFile.packaged(resource);
        if (packaged.isPresent()) {
            return Font.loadFont("file:" + packaged.get(), 12);       // not encoded: the toolkit takes the path from it as it stands
        }
        try (InputStream in = WindowFonts.class.getResourceAsStream("/" + resource)) {
            return in == null ? null : Font.loadFont(in, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
