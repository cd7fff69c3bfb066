package districtatlas.print;

import districtatlas.base.Problem;
import districtatlas.print.PhotoFile.Unreadable;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The pixels of a photo: how many there are is read from its head, and never more of them are decoded than are needed. Immutable. */
record PhotoPixels(String type, int width, int height) {
    /** More no camera takes: such a head is a trap, or a mistake. */
    private static final long MOST_PIXELS = 150_000_000;
    private static final long MILLION = 1_000_000;
    private static final int GLANCE_PX = 64;
    private static final float QUALITY = 0.88f;
    private static final Map<String, String> TYPES = Map.of("jpeg", "image/jpeg", "png", "image/png");

    /** @param bytes of a JPEG */
    record Small(int width, int height, byte[] bytes) {
    }

    private interface Looking<T> {
        T at(ImageReader reader, PhotoPixels size) throws IOException;
    }

    /** Looks at all of it once, coarsely: a file that ends too early is found out before it is kept. */
    static PhotoPixels of(String name, byte[] bytes) throws Unreadable {
        return looked(name, bytes, (reader, size) -> {
            decode(reader, size, GLANCE_PX);
            return size;
        });
    }

    /** Upright, no side longer than that, never larger than it was. */
    static Small small(String name, byte[] bytes, int mostPx) throws Unreadable {
        int orientation = CameraData.of(bytes).orientation();
        return looked(name, bytes, (reader, size) -> {
            BufferedImage upright = upright(decode(reader, size, mostPx), orientation, mostPx);
            return new Small(upright.getWidth(), upright.getHeight(), jpeg(upright));
        });
    }

    private static <T> T looked(String name, byte[] bytes, Looking<T> looking) throws Unreadable {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            String type = reader == null ? null : TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
            if (type == null) {
                throw new Unreadable(Problem.worded("photo.type", name, name), null);
            }
            try {
                reader.addIIOReadWarningListener((source, warning) -> {
                    throw new IllegalStateException(warning);
                });
                reader.setInput(in, true, false);
                PhotoPixels size = new PhotoPixels(type, reader.getWidth(0), reader.getHeight(0));
                if ((long) size.width * size.height > MOST_PIXELS) {
                    throw new Unreadable(Problem.worded("photo.pixels", name, name, size.width, size.height, MOST_PIXELS / MILLION), null);
                }
                return looking.at(reader, size);
            } finally {
                reader.dispose();
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {      // the decoders throw both at what they cannot make sense of
            throw new Unreadable(Problem.worded("photo.broken", name, name), e);
        }
    }

    /** At least that large where it is, and no more than about twice. */
    private static BufferedImage decode(ImageReader reader, PhotoPixels size, int mostPx) throws IOException {
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(size.width, size.height) / mostPx);
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private static BufferedImage upright(BufferedImage image, int orientation, int mostPx) {
        boolean lies = orientation > 4;
        double w = lies ? image.getHeight() : image.getWidth();
        double h = lies ? image.getWidth() : image.getHeight();
        double scale = Math.min(1, mostPx / Math.max(w, h));
        BufferedImage upright = new BufferedImage((int) Math.max(1, Math.round(w * scale)), (int) Math.max(1, Math.round(h * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = upright.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.setBackground(new Color(-1));        // blank paper under what is transparent
        g.clearRect(0, 0, upright.getWidth(), upright.getHeight());
        AffineTransform turned = AffineTransform.getScaleInstance(upright.getWidth() / w, upright.getHeight() / h);
        turned.concatenate(turn(orientation, image.getWidth(), image.getHeight()));
        g.drawImage(image, turned, null);
        g.dispose();
        return upright;
    }

    /** From a picture as it was stored to one held upright: EXIF 2.3, tag 274. */
    private static AffineTransform turn(int orientation, double w, double h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
