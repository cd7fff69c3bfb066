package districtatlas.print.pdf;

import districtatlas.paint.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/** The pages of a finished PDF as pictures: what is seen before printing, and what is printed, is the sheet itself. One thread at a time. */
public final class PdfPictures implements AutoCloseable {
    private static final double POINTS_OF_AN_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** @throws IOException when it is no PDF */
    public static PdfPictures of(byte[] file) throws IOException {
        return new PdfPictures(Loader.loadPDF(file));
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** In inches. @param page counted from 1 */
    public double width(int page) {
        return box(page).getWidth() / POINTS_OF_AN_INCH;
    }

    /** In inches. @param page counted from 1 */
    public double height(int page) {
        return box(page).getHeight() / POINTS_OF_AN_INCH;
    }

    private PDRectangle box(int page) {
        return document.getPage(page - 1).getMediaBox();
    }

    /** As large as it fits into so many pixels. @param page counted from 1 */
    public Picture within(int page, double mostWide, double mostHigh) throws IOException {
        double scale = Math.min(mostWide / box(page).getWidth(), mostHigh / box(page).getHeight());
        return picture(page, (float) Math.max(scale, 1 / POINTS_OF_AN_INCH), RenderDestination.VIEW);
    }

    /** For a printer. @param page counted from 1 */
    public Picture at(int page, double dotsOfAnInch) throws IOException {
        return picture(page, (float) (dotsOfAnInch / POINTS_OF_AN_INCH), RenderDestination.PRINT);
    }

    private Picture picture(int page, float scale, RenderDestination destination) throws IOException {
        BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.RGB, destination);
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = copy.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return new Picture(copy.getWidth(), copy.getHeight(), ((DataBufferInt) copy.getRaster().getDataBuffer()).getData(), List.of());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
