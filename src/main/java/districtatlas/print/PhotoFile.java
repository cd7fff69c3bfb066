package districtatlas.print;

import districtatlas.base.Problem;
import districtatlas.coord.LonLat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader's photo as it lies in a file: looked through, and whole. Immutable; not to be made on the FX thread, since a large one takes a
 * second.
 *
 * @param name   of the file, without its folder
 * @param type   {@code image/jpeg} or {@code image/png}
 * @param width  pixels, held upright
 * @param height pixels, held upright
 * @param bytes  as they are in the file; not to be changed
 * @param place  where the camera says that it stood
 * @param taken  when it says so, by its own clock
 */
public record PhotoFile(String name, String type, int width, int height, byte[] bytes, Optional<LonLat> place, Optional<LocalDateTime> taken) {
    /** Wider or higher than that it is offered to be made smaller. */
    public static final int WIDE_PX = 2_560;
    private static final long MOST_BYTES = 80L << 20;
    private static final long MEGABYTE = 1L << 20;

    /** A file that is no photo, or none that can be read. */
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Unreadable(Problem problem, Throwable cause) {
            super(problem.toString(), cause);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    public PhotoFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(place);
        Objects.requireNonNull(taken);
    }

    /** @throws Unreadable when it is no photo, too large, or broken */
    public static PhotoFile read(Path file) throws Unreadable {
        String name = String.valueOf(file.getFileName());
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw new Unreadable(Problem.worded("photo.bytes", name, name, size / MEGABYTE, MOST_BYTES / MEGABYTE), null);
            }
            return of(name, Files.readAllBytes(file));
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(Problem.worded("photo.read", name, name), e);
        }
    }

    /** @throws Unreadable as {@link #read} */
    public static PhotoFile of(String name, byte[] bytes) throws Unreadable {
        PhotoPixels pixels = PhotoPixels.of(name, bytes);
        CameraData camera = CameraData.of(bytes);
        boolean lies = camera.orientation() > 4;
        return new PhotoFile(name, pixels.type(), lies ? pixels.height() : pixels.width(), lies ? pixels.width() : pixels.height(), bytes,
                camera.place(), camera.taken());
    }

    public boolean isWide() {
        return Math.max(width, height) > WIDE_PX;
    }

    /**
     * The same made smaller, upright, as a JPEG: what the camera said goes with it, in this value alone.
     *
     * @throws Unreadable when it cannot be read after all
     */
    public PhotoFile shrunk() throws Unreadable {
        PhotoPixels.Small small = PhotoPixels.small(name, bytes, WIDE_PX);
        return new PhotoFile(name, "image/jpeg", small.width(), small.height(), small.bytes(), place, taken);
    }

    /**
     * A photo's bytes for the screen: upright, and no larger than that.
     *
     * @throws Unreadable when they are no photo
     */
    public static byte[] forScreen(byte[] bytes, int mostPx) throws Unreadable {
        return PhotoPixels.small("", bytes, mostPx).bytes();
    }

    /** SHA-256 of its bytes, in hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files are one when their bytes are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PhotoFile p && p.name.equals(name) && MessageDigest.isEqual(p.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, bytes.length);
    }
}
