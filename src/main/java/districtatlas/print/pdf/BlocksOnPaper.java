package districtatlas.print.pdf;

import districtatlas.coord.ScreenBox;
import districtatlas.paint.Still;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.SheetInks;
import districtatlas.paint.display.Coat;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.print.page.Block;
import districtatlas.print.page.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Writes blocks on a page and tags them. Words are read; lines, boxes and samples around them adorn. A map is a figure with all that lies in its box,
 * whose labels are text all the same. One page, one thread at a time.
 */
final class BlocksOnPaper {
    /** Words that begin so near one another, in logical pixels, stand in one column. */
    private static final double SAME_EDGE = 0.5;
    /** Words that begin so soon behind others on one line, in logical pixels, go on with what those say, in another style. */
    private static final double GOES_ON = 6;

    private final PageContent content;
    private final SheetInks inks;
    private final int fineness;
    private final PdfTags.OfPage tags;
    private final double pageHeight;

    /** @param fineness fine pixels for each logical one */
    BlocksOnPaper(PageContent content, SheetInks inks, int fineness, PdfTags.OfPage tags, double pageHeight) {
        this.content = content;
        this.inks = inks;
        this.fineness = fineness;
        this.tags = tags;
        this.pageHeight = pageHeight;
    }

    /** @param first whether it is the file's first page, whose furniture is read: so what stands on every page is heard once */
    void draw(Block.Words words, boolean first) throws IOException {
        draw(first && words.role() == Role.FURNITURE ? Role.PARAGRAPH : words.role(), words.role() == Role.ITEM ? byColumns(words.pieces()) : words.pieces(), inks);
    }

    /** What adorns first, then the words of one column after those of another: in the order in which the columns begin. */
    private static List<Piece> byColumns(List<Piece> pieces) {
        List<Piece> ordered = new ArrayList<>();
        Map<Double, List<Piece>> columns = new LinkedHashMap<>();
        Piece.Words before = null;
        double edge = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                if (before == null || !goesOn(before, words)) {
                    edge = columns.keySet().stream().filter(x -> Math.abs(x - words.x()) < SAME_EDGE).findFirst().orElse(words.x());
                }
                columns.computeIfAbsent(edge, x -> new ArrayList<>()).add(words);
                before = words;
            } else {
                ordered.add(piece);
            }
        }
        columns.values().forEach(ordered::addAll);
        return ordered;
    }

    private static boolean goesOn(Piece.Words before, Piece.Words words) {
        double gap = words.x() - before.x() - before.width();
        return Math.abs(words.baseline() - before.baseline()) < SAME_EDGE && gap > -SAME_EDGE && gap < GOES_ON;
    }

    private void draw(Role role, List<Piece> pieces, SheetInks inkOfPieces) throws IOException {
        PiecesOnPaper painter = new PiecesOnPaper(content, inkOfPieces, fineness);
        COSDictionary element = null;
        int from = 0;
        while (from < pieces.size()) {
            boolean read = isRead(role, pieces.get(from));
            int to = from + 1;
            while (to < pieces.size() && isRead(role, pieces.get(to)) == read) {
                to++;
            }
            if (read) {
                element = element == null ? tags.block(role) : element;
                content.beginMarked(element.getNameAsString(COSName.S), tags.content(element));
            } else {
                content.beginAdornment();
            }
            painter.draw(pieces.subList(from, to));
            content.endMarked();
            from = to;
        }
    }

    void draw(Block.Row row) throws IOException {
        PiecesOnPaper painter = new PiecesOnPaper(content, inks, fineness);
        if (!row.around().isEmpty()) {
            content.beginAdornment();
            painter.draw(row.around());
            content.endMarked();
        }
        List<COSDictionary> cells = tags.row(row.titles(), row.cells().size());
        for (int i = 0; i < cells.size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                content.beginMarked(cells.get(i).getNameAsString(COSName.S), tags.content(cells.get(i)));
                painter.draw(row.cells().get(i));
                content.endMarked();
            }
        }
    }

    private static boolean isRead(Role role, Piece piece) {
        return role != Role.FURNITURE && piece instanceof Piece.Words;
    }

    void draw(Block.Map map) throws IOException {
        ScreenBox box = map.box();
        double points = PdfFile.POINTS_OF_A_PIXEL;
        COSDictionary figure = tags.figure(map.said(), new ScreenBox(box.x() * points, (pageHeight - box.maxY()) * points, box.width() * points, box.height() * points));
        content.beginMarked("Figure", tags.content(figure));
        content.form(box.x(), box.y(), box.width(), box.height(), c -> draw(map.still(), c));
        content.endMarked();
        List<Piece> sheet = map.still().sheet().pieces();
        if (!sheet.isEmpty()) {
            content.save();
            content.transform(1, 0, 0, 1, box.x(), box.y());
            for (Piece piece : sheet) {
                draw(Role.PARAGRAPH, List.of(piece), map.still().inks());
            }
            content.restore();
        }
    }

    private void draw(Still still, PageContent to) throws IOException {
        PixelFrame view = PixelFrame.of(still.scene().viewport(), 1);
        if (still.inks().ground() >>> 24 != 0) {
            to.fillColour(still.inks().ground());
            to.rectangle(0, 0, view.width(), view.height());
            to.op("f");
        }
        MapOnPaper map = new MapOnPaper(to, view, fineness);
        for (Coat coat : still.coats()) {
            if (coat.isOpaque()) {
                map.draw(coat.list());
            } else {
                to.group(coat.opacity(), view.width(), view.height(), alone -> new MapOnPaper(alone, view, fineness).draw(coat.list()));
            }
        }
        WordsOnPaper words = new WordsOnPaper(to);
        for (PlacedLabel label : still.labels()) {
            words.write(label);
        }
    }
}
