package districtatlas.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.LonLat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoFileTest {
    private static final String TAKEN = "2026:03:01 08:30:15";

    @TempDir
    Path folder;

    private static String code(byte[] bytes) {
        return assertThrows(PhotoFile.Unreadable.class, () -> PhotoFile.of("a.jpg", bytes)).problem().code();
    }

    private static BufferedImage image(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 180 && (rgb & 0xFF) < 90;
    }

    @Test
    void aPhotoSaysWhatItsCameraWrote() throws IOException {
        Path file = folder.resolve("site.jpg");
        Files.write(file, CameraJpeg.of(60, 40, 1, 113.9287, 22.5333, TAKEN));
        PhotoFile photo = PhotoFile.read(file);

        assertEquals("site.jpg", photo.name());
        assertEquals("image/jpeg", photo.type());
        assertEquals(Optional.of(LocalDateTime.of(2026, 3, 1, 8, 30, 15)), photo.taken());
        assertEquals(113.9287, photo.place().orElseThrow().lon(), 1e-6);
        assertEquals(22.5333, photo.place().orElseThrow().lat(), 1e-6);
        assertArrayEquals(Files.readAllBytes(file), photo.bytes(), "kept as it is");
        assertEquals(64, photo.hash().length());
    }

    @Test
    void westAndSouthAreNegativeAndACameraWithoutAFixIsNowhere() throws IOException {
        LonLat there = PhotoFile.of("a.jpg", CameraJpeg.of(60, 40, 1, -70.5, -33.25, TAKEN)).place().orElseThrow();
        assertEquals(-70.5, there.lon(), 1e-6);
        assertEquals(-33.25, there.lat(), 1e-6);
        assertEquals(Optional.empty(), PhotoFile.of("a.jpg", CameraJpeg.of(60, 40, 1, 0, 0, TAKEN)).place());
        assertEquals(Optional.empty(), PhotoFile.of("a.jpg", CameraJpeg.of(60, 40, 1, 10, 10, "0000:00:00 00:00:00")).taken());
    }

    /** Where the red half comes to lie, as EXIF 2.3 has it for tag 274. */
    @ParameterizedTest
    @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
    void aPhotoIsHeldUpright(int orientation, String red) throws IOException {
        byte[] bytes = CameraJpeg.of(80, 48, orientation, 1, 1, TAKEN);
        PhotoFile photo = PhotoFile.of("a.jpg", bytes);
        BufferedImage shown = image(PhotoFile.forScreen(bytes, 200));

        assertEquals(orientation > 4 ? 48 : 80, photo.width());
        assertEquals(photo.width(), shown.getWidth());
        assertEquals(photo.height(), shown.getHeight());
        int w = shown.getWidth();
        int h = shown.getHeight();
        assertEquals(red.equals("left") || red.equals("top"), isRed(shown.getRGB(4, 4)));
        assertEquals(red.equals("right") || red.equals("bottom"), isRed(shown.getRGB(w - 5, h - 5)));
        assertEquals(red.equals("right") || red.equals("top"), isRed(shown.getRGB(w - 5, 4)));
    }

    @Test
    void aWidePhotoIsMadeSmallerAndKeepsWhatItsCameraSaid() throws IOException {
        PhotoFile large = PhotoFile.of("a.jpg", CameraJpeg.of(6_000, 3_000, 6, 113.9, 22.5, TAKEN));
        assertTrue(large.isWide());
        PhotoFile small = large.shrunk();

        assertEquals(PhotoFile.WIDE_PX, small.height());
        assertEquals(PhotoFile.WIDE_PX / 2, small.width());
        assertFalse(small.isWide());
        assertEquals(large.place(), small.place());
        assertEquals(large.taken(), small.taken());
        assertTrue(isRed(image(small.bytes()).getRGB(10, 10)), "upright for good: nothing turns it once more");
        assertTrue(isRed(image(PhotoFile.forScreen(small.bytes(), 300)).getRGB(10, 10)));
        assertTrue(small.bytes().length < large.bytes().length);
    }

    @Test
    void aTransparentPngLiesOnWhitePaper() throws IOException {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        Path file = folder.resolve("clear.png");
        ImageIO.write(clear, "png", file.toFile());
        PhotoFile photo = PhotoFile.read(file);
        assertEquals("image/png", photo.type());
        assertEquals(0xFF, image(PhotoFile.forScreen(photo.bytes(), 20)).getRGB(5, 5) & 0xFF);
    }

    @Test
    void whatIsNoPhotoOrBrokenIsSaidAndNotKept() throws IOException {
        byte[] whole = CameraJpeg.picture("jpeg", 600, 400);
        assertEquals("photo.type", code("a letter".getBytes(StandardCharsets.UTF_8)));
        assertEquals("photo.type", code(CameraJpeg.picture("gif", 10, 10)));
        assertEquals("photo.type", code(new byte[0]));
        assertEquals("photo.broken", code(Arrays.copyOf(whole, whole.length / 2)));
        byte[] png = CameraJpeg.picture("png", 600, 400);
        assertEquals("photo.broken", code(Arrays.copyOf(png, png.length / 2)));
        PhotoFile.Unreadable gone = assertThrows(PhotoFile.Unreadable.class, () -> PhotoFile.read(folder.resolve("gone.jpg")));
        assertEquals("photo.read", gone.problem().code());
    }

    /** Fifty kilobytes that would be ten gigabytes of pixels. */
    @Test
    void aBombIsFoundOutByItsHead() {
        ByteBuffer png = ByteBuffer.wrap(CameraJpeg.picture("png", 10, 10));
        png.putInt(16, 50_000).putInt(20, 50_000);
        CRC32 crc = new CRC32();
        crc.update(png.array(), 12, 17);
        png.putInt(29, (int) crc.getValue());
        assertEquals("photo.pixels", code(png.array()));
    }
}
