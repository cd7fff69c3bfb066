package districtatlas.own;

import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.map.style.StyleText;
import districtatlas.notebook.FileStyle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads files of styles as text, in the encoding that they state. Any thread, not the FX thread. */
public final class StyleFiles {
    private static final Pattern ENCODING = Pattern.compile("\\A\\s*<\\?xml[^>]*encoding=[\"']([\\w.:-]+)[\"']");
    private static final int HEAD = 200;

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
            return new FileStyle(name, new String(bytes, charset(bytes)));
        } catch (IOException e) {
            throw new DataRefused(Problem.worded("data.file-closed", file.toString(), name), e);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        Matcher said = ENCODING.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", ""));
        try {
            return said.find() ? Charset.forName(said.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException noSuchCharset) {
            return StandardCharsets.UTF_8;
        }
    }
}
