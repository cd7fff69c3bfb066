package districtatlas.print.pdf;

import districtatlas.coord.ScreenBox;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageMark;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The ways through a file: its outline, and the places of a page that lead to another. One thread at a time. */
final class PdfWays {
    private final List<Page> pages;
    private final List<PDPage> made;

    /** @param made the file's pages, as many as {@code pages} */
    PdfWays(List<Page> pages, List<PDPage> made) {
        this.pages = pages;
        this.made = made;
    }

    /** Sets the outline of the pages' marks, and has it shown unless there is only one to choose; without marks nothing is set. */
    void outline(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<PDOutlineNode> open = new ArrayDeque<>(List.of(outline));
        Deque<Integer> levels = new ArrayDeque<>();
        for (int i = 0; i < pages.size(); i++) {
            Optional<PageMark> mark = pages.get(i).bookmark();
            if (mark.isEmpty()) {
                continue;
            }
            while (!levels.isEmpty() && levels.peek() >= mark.get().level()) {
                levels.pop();
                open.pop();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(mark.get().title());
            item.setDestination(top(i + 1));
            open.element().addLast(item);
            open.push(item);
            levels.push(mark.get().level());
        }
        if (outline.hasChildren()) {
            outline.openNode();
            document.getDocumentCatalog().setDocumentOutline(outline);
            if (pages.stream().filter(p -> p.bookmark().isPresent()).count() > 1) {
                document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            }
        }
    }

    /** Where a page begins, at the size at which the reader sees the one that leads there. */
    private PDPageDestination top(int page) {
        if (page > made.size()) {
            throw new IllegalArgumentException("page " + page + " of " + made.size());
        }
        PDPageXYZDestination top = new PDPageXYZDestination();
        top.setPage(made.get(page - 1));
        top.setLeft(0);
        top.setTop((int) Math.ceil(made.get(page - 1).getMediaBox().getHeight()));
        return top;
    }

    /** @param on the page, counted from 0, that the place is on */
    PDAnnotationLink add(Block.Link place, int on) throws IOException {
        PDPage page = made.get(on);
        float points = (float) PdfFile.POINTS_OF_A_PIXEL;
        ScreenBox box = place.box();
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle((float) box.x() * points, page.getMediaBox().getHeight() - (float) box.maxY() * points,
                (float) box.width() * points, (float) box.height() * points));
        link.setDestination(top(place.page()));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary(new COSDictionary());
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPrinted(true);
        // What is said of the place to who cannot see it.
        link.setContents(pages.get(place.page() - 1).bookmark().map(PageMark::title).orElse(Integer.toString(place.page())));
        List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
        all.add(link);
        page.setAnnotations(all);
        return link;
    }
}
