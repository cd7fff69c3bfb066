package districtatlas.print.pdf;

import districtatlas.base.FileKind;
import districtatlas.base.Lang;
import districtatlas.base.WholeFile;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.Still;
import districtatlas.paint.decor.SheetInks;
import districtatlas.paint.display.Coat;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Pages as a PDF: vectors, and text that stays text. Pages are as large as their logical pixels at 96 an inch, so that a map's scale in
 * words is true on paper. The same pages give the same bytes. One thread at a time.
 */
public final class PdfFile {
    /** Fine pixels for each logical one: 384 an inch. */
    public static final int FINENESS = 4;
    private static final double POINTS_OF_A_PIXEL = 72.0 / 96;
    private static final String PRODUCER = "District Atlas";

    /** What a file says of itself. */
    public record About(String title, Lang lang) {
    }

    private final SheetInks inks;
    private final int fineness;
    private final PDDocument document;
    private final SubsetFont regular = SubsetFont.of(false);
    private final SubsetFont bold = SubsetFont.of(true);
    /** No time and no chance: the document's identity is its content's sum. */
    private final CRC32 sum = new CRC32();
    private final Map<PDPage, Resources> pages = new LinkedHashMap<>();

    private PdfFile(SheetInks inks, int fineness, PDDocument document) throws IOException {
        this.inks = inks;
        this.fineness = fineness;
        this.document = document;
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(List<Page> pages, SheetInks inks, About about, Path file) throws IOException {
        WholeFile.write(file, FileKind.PAPER, bytes(pages, inks, about, FINENESS));
    }

    /**
     * @param pages    at least one
     * @param inks     of words; maps have their own
     * @param fineness of lines, in fine pixels for each logical one; the page's size does not depend on it
     */
    public static byte[] bytes(List<Page> pages, SheetInks inks, About about, int fineness) throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a file of no page");
        }
        try (PDDocument document = new PDDocument()) {
            PdfFile file = new PdfFile(inks, fineness, document);
            for (Page page : pages) {
                file.add(page);
            }
            return file.saved(about);
        }
    }

    private void add(Page page) throws IOException {
        Resources resources = new Resources(document, regular, bold);
        PageContent content = new PageContent(resources);
        double height = page.size().height() * POINTS_OF_A_PIXEL;
        content.transform(POINTS_OF_A_PIXEL, 0, 0, -POINTS_OF_A_PIXEL, 0, height);
        if (page.onCard()) {
            content.fillColour(inks.card() | 0xFF << 24);
            content.rectangle(0, 0, page.size().width(), page.size().height());
            content.op("f");
        }
        PiecesOnPaper pieces = new PiecesOnPaper(content, inks, fineness);
        for (Block block : page.blocks()) {
            if (block instanceof Block.Words words) {
                pieces.draw(words.pieces());
            } else if (block instanceof Block.Map map) {
                ScreenBox box = map.box();
                content.form(box.x(), box.y(), box.width(), box.height(), c -> draw(map.still(), c));
            }
        }
        PDPage made = new PDPage(new PDRectangle((float) (page.size().width() * POINTS_OF_A_PIXEL), (float) height));
        byte[] operators = content.bytes();
        sum.update(operators);
        made.getCOSObject().setItem(COSName.CONTENTS, resources.stream(operators));
        document.addPage(made);
        pages.put(made, resources);
    }

    private void draw(Still still, PageContent content) throws IOException {
        PixelFrame view = PixelFrame.of(still.scene().viewport(), 1);
        if (still.inks().ground() >>> 24 != 0) {
            content.fillColour(still.inks().ground());
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
        new PiecesOnPaper(content, still.inks(), fineness).draw(still.sheet().pieces());
        sum.update(content.bytes());
    }

    private byte[] saved(About about) throws IOException {
        Map<String, COSDictionary> fonts = new Resources(document, regular, bold).embedded();
        pages.forEach((page, resources) -> page.setResources(new PDResources(resources.finish(fonts))));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(about.title());
        information.setProducer(PRODUCER);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(about.lang().locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setDocumentId(sum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
