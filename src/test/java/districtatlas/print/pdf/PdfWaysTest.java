package districtatlas.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.SheetInks;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** The outline stands as the pages are marked, and a place that leads to a page leads there. */
class PdfWaysTest {
    private static final SheetInks INKS = new SheetInks(0xFF000000, 0xFF404040, 0xFFFFFFFF, 0xFF808080, 0, 1);

    private static Page page(String words, Block... more) {
        Page page = new Page(PaperSize.A4.upright(), List.of(new Block.Words(Role.PARAGRAPH, List.of(TypeSetter.piece(words, 80, 80, TypeStyle.points(10))))));
        return page.and(List.of(more));
    }

    private static PDDocument file(Page... pages) throws IOException {
        return Loader.loadPDF(PdfFile.bytes(List.of(pages), INKS, new PdfFile.About("一册", Lang.ZH), 1));
    }

    private static List<String> entries(PDOutlineNode node, int deep, PDDocument document) throws IOException {
        List<String> all = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            all.add("  ".repeat(deep) + item.getTitle() + " " + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            all.addAll(entries(item, deep + 1, document));
        }
        return all;
    }

    @Test
    void theOutlineStandsAsThePagesAreMarked() throws IOException {
        try (PDDocument document = file(page("a").marked("全区", 0), page("b").marked("组团", 1), page("c"), page("d").marked("东街道", 2), page("e").marked("西街道", 2),
                page("f").marked("指标", 0))) {
            assertEquals(List.of("全区 1", "  组团 2", "    东街道 4", "    西街道 5", "指标 6"), entries(document.getDocumentCatalog().getDocumentOutline(), 0, document));
            assertEquals(PageMode.USE_OUTLINES, document.getDocumentCatalog().getPageMode());
        }
    }

    @Test
    void aFileWithoutMarksHasNoOutline() throws IOException {
        try (PDDocument document = file(page("a"))) {
            assertNull(document.getDocumentCatalog().getDocumentOutline());
            assertEquals(PageMode.USE_NONE, document.getDocumentCatalog().getPageMode());
        }
    }

    @Test
    void anOutlineOfOneEntryIsThereAndTakesNoRoom() throws IOException {
        try (PDDocument document = file(page("a").marked("东街道", 0), page("b"))) {
            assertEquals(List.of("东街道 1"), entries(document.getDocumentCatalog().getDocumentOutline(), 0, document));
            assertEquals(PageMode.USE_NONE, document.getDocumentCatalog().getPageMode());
        }
    }

    @Test
    void aPlaceLeadsToItsPage() throws IOException {
        try (PDDocument document = file(page("contents", new Block.Link(new ScreenBox(96, 192, 480, 24), 3), new Block.Link(new ScreenBox(96, 240, 480, 24), 2)),
                page("b"), page("c").marked("东街道", 0))) {
            List<PDAnnotationLink> links = document.getPage(0).getAnnotations().stream().map(PDAnnotationLink.class::cast).toList();
            assertEquals(2, links.size());
            PDAnnotationLink link = links.get(0);
            assertEquals(3, ((PDPageDestination) link.getDestination()).retrievePageNumber() + 1);
            assertEquals("东街道", link.getContents());
            assertEquals(72, link.getRectangle().getLowerLeftX(), 0.01);
            assertEquals(document.getPage(0).getMediaBox().getHeight() - 144, link.getRectangle().getUpperRightY(), 0.01);
            assertEquals(360, link.getRectangle().getWidth(), 0.01);
            assertEquals(18, link.getRectangle().getHeight(), 0.01);
            assertTrue(link.isPrinted() && !link.isHidden() && !link.isInvisible() && !link.isNoView(), "what PDF/A asks of a place");
            assertEquals(2, ((PDPageDestination) links.get(1).getDestination()).retrievePageNumber() + 1);
            assertEquals("2", links.get(1).getContents());
        }
    }

    @Test
    void aPlaceThatLeadsBeyondTheLastPageIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> file(page("a", new Block.Link(new ScreenBox(0, 0, 10, 10), 2))).close());
        assertThrows(IllegalArgumentException.class, () -> new Block.Link(new ScreenBox(0, 0, 10, 10), 0));
    }
}
