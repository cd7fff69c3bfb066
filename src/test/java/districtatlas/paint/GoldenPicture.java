package districtatlas.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;

/**
 * Compares a picture with the one kept under {@code src/test/resources/golden}. On a difference, what was painted and where it
 * differs are written to {@code target/golden}; {@code -Dgolden.update=true} keeps what is painted now: look at it before committing.
 */
public final class GoldenPicture {
    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path FOUND = Path.of("target/golden");
    /** Levels of a channel: the last bit of a blend may differ from Java to Java. */
    private static final int TOLERANCE = 3;
    /** A letter's edge, not a letter; far less than a sea that turned into land. */
    private static final int MOST_DIFFERENT_PIXELS = 20;

    private GoldenPicture() {
    }

    public static void assertSame(String topic, String name, Picture picture) {
        try {
            compare(topic, name, picture.toImage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String topic, String name, BufferedImage actual) throws IOException {
        Path expected = KEPT.resolve(topic).resolve(name).resolve("expected.png");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.getParent());
            ImageIO.write(actual, "png", expected.toFile());
            return;
        }
        Assertions.assertTrue(Files.exists(expected), "no picture " + expected + "; paint it with -Dgolden.update=true");
        BufferedImage kept = ImageIO.read(expected.toFile());
        Path folder = FOUND.resolve(topic).resolve(name);
        if (kept.getWidth() != actual.getWidth() || kept.getHeight() != actual.getHeight()) {
            write(actual, folder.resolve("actual.png"));
            Assertions.fail("size differs: " + actual.getWidth() + " × " + actual.getHeight());
        }
        BufferedImage difference = new BufferedImage(kept.getWidth(), kept.getHeight(), BufferedImage.TYPE_INT_RGB);
        int different = 0;
        for (int y = 0; y < kept.getHeight(); y++) {
            for (int x = 0; x < kept.getWidth(); x++) {
                int off = distance(kept.getRGB(x, y), actual.getRGB(x, y));
                difference.setRGB(x, y, Math.min(255, off * 16) * 0x010101);
                different += off > TOLERANCE ? 1 : 0;
            }
        }
        if (different > MOST_DIFFERENT_PIXELS) {
            write(actual, folder.resolve("actual.png"));
            write(difference, folder.resolve("difference.png"));
            Assertions.fail(different + " pixels differ; see " + folder);
        }
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    /** The largest difference of a channel. */
    static int distance(int a, int b) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        return most;
    }
}
