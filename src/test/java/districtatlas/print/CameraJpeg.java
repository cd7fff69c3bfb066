package districtatlas.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as a camera writes them: the left half red, the right half blue, and beside the pixels what it says of itself (EXIF 2.3). */
public final class CameraJpeg {
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int RATIONAL = 5;

    private CameraJpeg() {
    }

    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, width / 2, height);
        g.setColor(Color.BLUE);
        g.fillRect(width / 2, 0, width - width / 2, height);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param taken as {@code 2026:03:01 08:30:00}, 19 characters */
    public static byte[] of(int width, int height, int orientation, double lon, double lat, String taken) {
        byte[] jpeg = picture("jpeg", width, height);
        byte[] tiff = tiff(orientation, lon, lat, taken);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + tiff.length + 10);
        all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (tiff.length + 8)).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Three directories, big-endian: of the picture, of the exposure, of the place. */
    private static byte[] tiff(int orientation, double lon, double lat, String taken) {
        int exif = 8 + 2 + 3 * 12 + 4;
        int gps = exif + 2 + 12 + 4 + 20;
        ByteBuffer t = ByteBuffer.allocate(gps + 2 + 4 * 12 + 4 + 48);
        t.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        t.putShort((short) 3);
        t.putShort((short) 0x0112).putShort((short) SHORT).putInt(1).putShort((short) orientation).putShort((short) 0);
        entry(t, 0x8769, LONG, 1, exif);
        entry(t, 0x8825, LONG, 1, gps);
        t.putInt(0);
        t.putShort((short) 1);
        entry(t, 0x9003, ASCII, 20, exif + 2 + 12 + 4);
        t.putInt(0).put((taken + "\0").getBytes(StandardCharsets.US_ASCII));
        int degrees = gps + 2 + 4 * 12 + 4;
        t.putShort((short) 4);
        letter(t, 1, lat >= 0 ? 'N' : 'S');
        entry(t, 2, RATIONAL, 3, degrees);
        letter(t, 3, lon >= 0 ? 'E' : 'W');
        entry(t, 4, RATIONAL, 3, degrees + 24);
        t.putInt(0);
        for (double angle : new double[] {Math.abs(lat), Math.abs(lon)}) {
            t.putInt((int) Math.round(angle * 1e6)).putInt(1_000_000).putInt(0).putInt(1).putInt(0).putInt(1);
        }
        return t.array();
    }

    private static void entry(ByteBuffer t, int tag, int type, int count, int value) {
        t.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void letter(ByteBuffer t, int tag, char letter) {
        t.putShort((short) tag).putShort((short) ASCII).putInt(2).put((byte) letter).put((byte) 0).putShort((short) 0);
    }
}
