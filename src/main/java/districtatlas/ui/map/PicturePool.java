package districtatlas.ui.map;

import districtatlas.paint.tile.TileLevel;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Pictures of a tile's size, shown with other pixels again and again: a new one for every tile that comes into view would leave the
 * collector as many megabytes, in the program and in the toolkit's textures. FX thread only.
 */
final class PicturePool {
    /** Longer than any frame takes: until then one on its way to the screen may still show the picture. */
    private static final long LEAVING_NANOS = 250_000_000;
    /** More are left to the collector. */
    private static final int MOST_SPARE = 24;

    /** @param buffer must be told when {@code pixels} change */
    record Picture(int[] pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {
        private static Picture make() {
            int[] pixels = new int[TileLevel.SIDE * TileLevel.SIDE];
            PixelBuffer<IntBuffer> buffer = over(pixels, TileLevel.SIDE, TileLevel.SIDE);
            return new Picture(pixels, buffer, new WritableImage(buffer));
        }
    }

    private record Leaving(Picture picture, long nanos) {
    }

    private final Deque<Leaving> leaving = new ArrayDeque<>();

    /** @param pixels premultiplied ARGB */
    static PixelBuffer<IntBuffer> over(int[] pixels, int width, int height) {
        return new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    }

    /** A picture of a copy of the pixels. */
    Picture of(int[] pixels) {
        Leaving first = leaving.peekFirst();
        boolean free = first != null && System.nanoTime() - first.nanos() > LEAVING_NANOS;
        Picture picture = free ? leaving.removeFirst().picture() : Picture.make();
        System.arraycopy(pixels, 0, picture.pixels(), 0, pixels.length);
        picture.buffer().updateBuffer(all -> null);
        return picture;
    }

    /** The picture was taken off the screen. */
    void giveBack(Picture picture) {
        leaving.addLast(new Leaving(picture, System.nanoTime()));
        if (leaving.size() > MOST_SPARE) {
            leaving.removeFirst();
        }
    }
}
