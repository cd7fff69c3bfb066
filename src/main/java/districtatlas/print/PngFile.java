package districtatlas.print;

import districtatlas.base.FileKind;
import districtatlas.base.WholeFile;
import districtatlas.paint.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as a PNG file that says how large it is on paper. */
public final class PngFile {
    private static final String PNG_METADATA = "javax_imageio_png_1.0";
    private static final double METRES_OF_AN_INCH = 0.0254;

    private PngFile() {
    }

    /**
     * Writes the file whole or not at all.
     *
     * @param dpi pixels an inch on paper
     * @throws IOException when the file cannot be written
     */
    public static void write(Picture picture, double dpi, Path file) throws IOException {
        BufferedImage image = picture.toImage();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            IIOMetadataNode size = new IIOMetadataNode("pHYs");
            String perMetre = Long.toString(Math.round(dpi / METRES_OF_AN_INCH));
            size.setAttribute("pixelsPerUnitXAxis", perMetre);
            size.setAttribute("pixelsPerUnitYAxis", perMetre);
            size.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
            root.appendChild(size);
            metadata.mergeTree(PNG_METADATA, root);
            writer.setOutput(out);
            writer.write(metadata, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
        WholeFile.write(file, FileKind.PICTURE, bytes.toByteArray());
    }
}
