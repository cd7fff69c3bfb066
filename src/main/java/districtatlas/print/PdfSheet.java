package districtatlas.print;

import districtatlas.base.FileKind;
import districtatlas.base.Lang;
import districtatlas.base.WholeFile;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.Still;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.SheetInks;
import districtatlas.paint.decor.Swatch;
import districtatlas.paint.display.Coat;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.print.pdf.MapOnPaper;
import districtatlas.print.pdf.PageContent;
import districtatlas.print.pdf.Resources;
import districtatlas.print.pdf.SubsetFont;
import districtatlas.print.pdf.WordsOnPaper;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A still picture as a PDF of one page, and pages of words after it, or pages of words alone: vectors, and text that stays text. The picture's is as large as the picture's logical pixels at 96
 * an inch, so that its scale in words is true on paper. The same still gives the same bytes. One thread at a time.
 */
public final class PdfSheet {
    private static final double POINTS_OF_A_PIXEL = 72.0 / 96;
    private static final double PIXELS_OF_AN_INCH = 96;
    private static final String PRODUCER = "District Atlas";

    private final SheetInks inks;
    private final PageContent content;

    private PdfSheet(SheetInks inks, PageContent content) {
        this.inks = inks;
        this.content = content;
    }

    /**
     * Writes the file whole or not at all.
     *
     * @param title     of the document
     * @param detailDpi how finely lines are drawn; the page's size does not depend on it
     * @param further   pages after the picture
     * @throws IOException when the file cannot be written
     */
    public static void write(Still still, String title, double detailDpi, List<PaperPage> further, Path file) throws IOException {
        WholeFile.write(file, FileKind.PAPER, bytes(still, title, detailDpi, further));
    }

    /** @throws IllegalArgumentException unless the scene's pixel scale is 1 */
    public static byte[] bytes(Still still, String title, double detailDpi) throws IOException {
        return bytes(still, title, detailDpi, List.of());
    }

    private static byte[] bytes(Still still, String title, double detailDpi, List<PaperPage> further) throws IOException {
        if (still.scene().pixelScale() != 1) {
            throw new IllegalArgumentException("a sheet is laid out in logical pixels, not at " + still.scene().pixelScale());
        }
        PixelFrame view = PixelFrame.of(still.scene().viewport(), 1);
        double height = view.height() * POINTS_OF_A_PIXEL;
        double[] base = {POINTS_OF_A_PIXEL, 0, 0, -POINTS_OF_A_PIXEL, 0, height};
        try (PDDocument document = new PDDocument()) {
            Resources resources = new Resources(document, base, SubsetFont.of(false), SubsetFont.of(true));
            PageContent content = new PageContent(resources);
            content.transform(base[0], base[1], base[2], base[3], base[4], base[5]);
            new PdfSheet(still.inks(), content).draw(still, view, (int) Math.max(1, Math.round(detailDpi / PIXELS_OF_AN_INCH)));

            List<PDPage> pages = new ArrayList<>();
            List<byte[]> operators = new ArrayList<>();
            pages.add(page(document, view.width() * POINTS_OF_A_PIXEL, height, content, operators));
            for (PaperPage words : further) {
                pages.add(page(document, words, still.inks(), resources, operators));
            }
            return saved(document, pages, resources, still.scene().lang(), title, operators);
        }
    }

    /**
     * Pages of words and no picture. The same pages give the same bytes.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(List<PaperPage> pages, SheetInks inks, Lang lang, String title, Path file) throws IOException {
        WholeFile.write(file, FileKind.PAPER, bytes(pages, inks, lang, title));
    }

    /** @param pages at least one */
    public static byte[] bytes(List<PaperPage> pages, SheetInks inks, Lang lang, String title) throws IOException {
        double[] base = {POINTS_OF_A_PIXEL, 0, 0, -POINTS_OF_A_PIXEL, 0, pages.get(0).size().height() * POINTS_OF_A_PIXEL};
        try (PDDocument document = new PDDocument()) {
            Resources resources = new Resources(document, base, SubsetFont.of(false), SubsetFont.of(true));
            List<byte[]> operators = new ArrayList<>();
            List<PDPage> done = new ArrayList<>();
            for (PaperPage words : pages) {
                done.add(page(document, words, inks, resources, operators));
            }
            return saved(document, done, resources, lang, title, operators);
        }
    }

    private static PDPage page(PDDocument document, PaperPage words, SheetInks inks, Resources resources, List<byte[]> operators) throws IOException {
        PageContent of = new PageContent(resources);
        of.transform(POINTS_OF_A_PIXEL, 0, 0, -POINTS_OF_A_PIXEL, 0, words.size().height() * POINTS_OF_A_PIXEL);
        new PdfSheet(inks, of).draw(words);
        return page(document, words.size().width() * POINTS_OF_A_PIXEL, words.size().height() * POINTS_OF_A_PIXEL, of, operators);
    }

    /** @param operators gets the page's */
    private static PDPage page(PDDocument document, double widthPoints, double heightPoints, PageContent content, List<byte[]> operators) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) widthPoints, (float) heightPoints));
        COSStream stream = document.getDocument().createCOSStream();
        byte[] bytes = content.bytes();
        try (java.io.OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
            to.write(bytes);
        }
        operators.add(bytes);
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        return page;
    }

    private static byte[] saved(PDDocument document, List<PDPage> pages, Resources resources, Lang lang, String title, List<byte[]> operators) throws IOException {
        // Of all pages: so a font is embedded once.
        PDResources named = new PDResources(resources.finish());
        pages.forEach(p -> p.setResources(named));
        pages.forEach(document::addPage);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(lang.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        // No time and no chance: the document's identity is its content's sum.
        CRC32 sum = new CRC32();
        operators.forEach(sum::update);
        document.setDocumentId(sum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void draw(Still still, PixelFrame view, int fineness) throws IOException {
        content.save();
        content.rectangle(0, 0, view.width(), view.height());
        content.op("W n");
        if (inks.ground() >>> 24 != 0) {
            content.fillColour(inks.ground());
            content.rectangle(0, 0, view.width(), view.height());
            content.op("f");
        }
        MapOnPaper map = new MapOnPaper(content, view, fineness);
        for (Coat coat : still.coats()) {
            if (coat.isOpaque()) {
                map.draw(coat.list());
            } else {
                content.group(coat.opacity(), view.width(), view.height(), alone -> new MapOnPaper(alone, view, fineness).draw(coat.list()));
            }
        }
        WordsOnPaper words = new WordsOnPaper(content);
        for (PlacedLabel label : still.labels()) {
            words.write(label);
        }
        for (Piece piece : still.sheet().pieces()) {
            draw(piece, words, fineness);
        }
        content.restore();
    }

    /** Words on a sheet in the colour of the picture's cards. */
    private void draw(PaperPage page) throws IOException {
        content.save();
        content.fillColour(inks.card() | 0xFF << 24);
        content.rectangle(0, 0, page.size().width(), page.size().height());
        content.op("f");
        WordsOnPaper words = new WordsOnPaper(content);
        for (Piece piece : page.pieces()) {
            draw(piece, words, 1);
        }
        content.restore();
    }

    private void draw(Piece piece, WordsOnPaper words, int fineness) throws IOException {
        ScreenBox box = piece.box();
        if (piece instanceof Piece.Card card) {
            content.fillColour(inks.card());
            content.strokeColour(inks.edge());
            content.pen(0.75, 0, 0);
            content.outline(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * card.radius(), 2 * card.radius()), null);
            content.op("B");
        } else if (piece instanceof Piece.Words line) {
            words.write(line.text(), line.x(), line.baseline(), line.sizePx(), line.bold(), line.quiet() ? inks.quiet() : inks.ink());
        } else if (piece instanceof Piece.Figure figure) {
            content.fillColour(figure.hollow() ? inks.card() | 0xFF << 24 : inks.ink());
            content.strokeColour(inks.ink());
            content.pen(0.9, 1, 1);
            boolean first = true;
            for (ScreenXY p : figure.outline()) {
                if (first) {
                    content.moveTo(p.x(), p.y());
                } else {
                    content.lineTo(p.x(), p.y());
                }
                first = false;
            }
            content.op("b");
        } else if (piece instanceof Piece.Sample sample) {
            content.save();
            content.transform(1, 0, 0, 1, box.x(), box.y());
            PixelFrame frame = PixelFrame.of(Swatch.view(box.width(), box.height()), 1);
            content.rectangle(0, 0, box.width(), box.height());
            content.op("W n");
            if (inks.ground() >>> 24 != 0) {
                content.fillColour(inks.ground());
                content.rectangle(0, 0, box.width(), box.height());
                content.op("f");
            }
            new MapOnPaper(content, frame, fineness).draw(Swatch.list(sample.line(), box.width(), box.height()));
            content.restore();
        }
    }
}
