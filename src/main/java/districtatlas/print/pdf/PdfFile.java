package districtatlas.print.pdf;

import districtatlas.base.FileKind;
import districtatlas.base.Lang;
import districtatlas.base.WholeFile;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.SheetInks;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages as a PDF/A-2u: vectors, text that stays text, and tags. Pages are as large as their logical pixels at 96 an inch, so that a map's scale in
 * words is true on paper. The same pages give the same bytes. One thread at a time.
 */
public final class PdfFile {
    /** Fine pixels for each logical one: 384 an inch. */
    public static final int FINENESS = 4;
    static final double POINTS_OF_A_PIXEL = 72.0 / 96;

    /** What a file says of itself. */
    public record About(String title, Lang lang) {
        public About {
            Objects.requireNonNull(title);
            Objects.requireNonNull(lang);
        }
    }

    private final List<Page> pages;
    private final SheetInks inks;
    private final int fineness;
    private final PDDocument document;
    private final FileParts parts;
    private final PdfTags tags = new PdfTags();
    private final List<PDPage> made = new ArrayList<>();
    private final List<Resources> resources = new ArrayList<>();
    private final PdfWays ways;

    private PdfFile(List<Page> pages, SheetInks inks, int fineness, PDDocument document) throws IOException {
        this.pages = pages;
        this.inks = inks;
        this.fineness = fineness;
        this.document = document;
        this.parts = new FileParts(document);
        for (Page page : pages) {
            made.add(new PDPage(new PDRectangle((float) (page.size().width() * POINTS_OF_A_PIXEL), (float) (page.size().height() * POINTS_OF_A_PIXEL))));
        }
        this.ways = new PdfWays(pages, made);
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
            PdfFile file = new PdfFile(pages, inks, fineness, document);
            for (int i = 0; i < pages.size(); i++) {
                file.add(i);
            }
            return file.saved(about);
        }
    }

    /** @param index of the page, from 0 */
    private void add(int index) throws IOException {
        Page page = pages.get(index);
        Resources ofPage = new Resources(parts);
        PageContent content = new PageContent(ofPage);
        content.transform(POINTS_OF_A_PIXEL, 0, 0, -POINTS_OF_A_PIXEL, 0, page.size().height() * POINTS_OF_A_PIXEL);
        if (page.onCard()) {
            content.beginAdornment();
            content.fillColour(inks.card() | 0xFF << 24);
            content.rectangle(0, 0, page.size().width(), page.size().height());
            content.op("f");
            content.endMarked();
        }
        PdfTags.OfPage tagsOfPage = tags.of(made.get(index));
        BlocksOnPaper paper = new BlocksOnPaper(content, inks, fineness, tagsOfPage, page.size().height());
        Block before = null;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Words words) {
                paper.draw(words, index == 0);
            } else if (block instanceof Block.Row row) {
                paper.draw(row);
            } else if (block instanceof Block.Map map) {
                paper.draw(map);
            } else if (block instanceof Block.Link place) {
                tagsOfPage.link(ways.add(place, index), before instanceof Block.Words words && lieTogether(place.box(), words));
            }
            before = block instanceof Block.Link ? before : block;
        }
        COSDictionary written = made.get(index).getCOSObject();
        written.setItem(COSName.CONTENTS, parts.stream(content.bytes()));
        written.setItem(COSName.GROUP, Resources.transparency(false));
        document.addPage(made.get(index));
        resources.add(ofPage);
    }

    private static boolean lieTogether(ScreenBox place, Block.Words words) {
        return words.pieces().stream().map(Piece::box).anyMatch(b -> b.x() < place.maxX() && place.x() < b.maxX() && b.y() < place.maxY() && place.y() < b.maxY());
    }

    private byte[] saved(About about) throws IOException {
        ways.outline(document);
        tags.finish(document);
        Map<String, COSDictionary> fonts = parts.embeddedFonts();
        for (int i = 0; i < made.size(); i++) {
            made.get(i).setResources(new PDResources(resources.get(i).finish(fonts)));
        }
        PdfMetadata.set(about, document);
        // No time and no chance: the document's identity is its content's sum.
        document.setDocumentId(parts.sum());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
