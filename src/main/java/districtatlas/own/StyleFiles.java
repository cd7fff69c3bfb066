package districtatlas.own;

import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.map.style.StyleText;
import districtatlas.notebook.FileStyle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of styles as text, in the encoding that they state. Any thread, not the FX thread. */
public final class StyleFiles {
    private StyleFiles() {
    }

    /** @throws DataRefused when it cannot be opened, or is longer than any style */
    public static FileStyle read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(StyleText.MOST_CHARACTERS + 1);
            if (bytes.length > StyleText.MOST_CHARACTERS) {
                throw DataRefused.of("style.size", name, StyleText.MOST_CHARACTERS);
            }
            return new FileStyle(name, StyleText.decode(bytes));
        } catch (IOException e) {
            throw new DataRefused(Problem.worded("data.file-closed", file.toString(), name), e);
        }
    }
}
