package districtatlas.paint.lettering;

import districtatlas.base.CacheFolder;
import districtatlas.base.Lately;
import districtatlas.base.ResourceFile;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;

/**
 * The bundled font's outlines, so that a picture is the same on every machine. Any thread.
 * The first use reads the font files: some 200 ms, never on the FX thread.
 */
public final class Typeface {
    /** Sideways by height, y down: how far italics lean. */
    public static final double ITALIC_LEAN = -0.2;
    private static final String REGULAR = "assets/fonts/NotoSansSC-Regular.ttf";
    private static final String BOLD = "assets/fonts/NotoSansSC-Bold.ttf";
    /** Some 1.3 kB each. */
    private static final int MOST_REMEMBERED = 8_000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** One letter's outline with its foot at (0, 0), y down. Not to be changed. */
    public record Glyph(Shape outline, double advance) {
    }

    private record Key(int codePoint, boolean bold, boolean italic, double size) {
    }

    private final Font regular;
    private final Font bold;
    private final Lately<Key, Glyph> glyphs = new Lately<>(HashMap::new, glyph -> 1, MOST_REMEMBERED);

    private Typeface() {
        regular = read(false);
        bold = read(true);
    }

    private static final class Bundled {
        private static final Typeface ONLY = new Typeface();
    }

    public static Typeface bundled() {
        return Bundled.ONLY;
    }

    private static Font read(boolean inBold) {
        String resource = inBold ? BOLD : REGULAR;
        try {
            Optional<Path> packaged = ResourceFile.packaged(resource);
            return packaged.isPresent() ? Font.createFont(Font.TRUETYPE_FONT, packaged.get().toFile()) : copied(inBold, resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + resource, e);
        }
    }

    private static Font copied(boolean inBold, String resource) throws IOException, FontFormatException {
        try (InputStream in = file(inBold)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException noTemporaryFolder) {
            return Font.createFont(Font.TRUETYPE_FONT, ResourceFile.unpacked(resource, CacheFolder.ofReader()).toFile());
        }
    }

    /** The font's file, to be embedded; the caller closes it. */
    public static InputStream file(boolean inBold) {
        String resource = inBold ? BOLD : REGULAR;
        InputStream in = Typeface.class.getResourceAsStream("/" + resource);
        if (in == null) {
            throw new IllegalStateException("font is missing: " + resource);
        }
        return in;
    }

    /** How long a line of words is. */
    public double width(String words, boolean inBold, double sizePx) {
        return words.codePoints().mapToDouble(code -> glyph(code, inBold, false, sizePx).advance()).sum();
    }

    public Glyph glyph(int codePoint, boolean inBold, boolean italic, double sizePx) {
        return glyphs.get(new Key(codePoint, inBold, italic, sizePx), this::outlined);
    }

    private Glyph outlined(Key key) {
        GlyphVector vector = (key.bold() ? bold : regular).deriveFont((float) key.size()).createGlyphVector(EXACT, Character.toChars(key.codePoint()));
        Shape outline = vector.getOutline();
        return new Glyph(key.italic() ? AffineTransform.getShearInstance(ITALIC_LEAN, 0).createTransformedShape(outline) : outline,
                vector.getGlyphPosition(vector.getNumGlyphs()).getX());
    }
}
