package districtatlas.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables on paper: all of every cell, within the page, above its foot, beside its neighbours. */
class TablePagesTest {
    private static final List<PaperTable.Column> COLUMNS = List.of(new PaperTable.Column("Indicator", 3, false), new PaperTable.Column("Way", 1, true),
            new PaperTable.Column("Source", 2, false));

    private static List<Page> pages(List<PaperTable.Row> rows) {
        return TablePages.of(new PaperTable("A check", List.of("Base document"), COLUMNS, 1, rows, List.of("What it means", "Whose it is")), new Messages(Lang.EN));
    }

    private static List<Piece.Words> words(Page page) {
        return page.blocks().stream().flatMap(b -> b instanceof Block.Row r ? r.cells().stream().flatMap(List::stream) : ((Block.Words) b).pieces().stream()).filter(Piece.Words.class::isInstance).map(Piece.Words.class::cast).toList();
    }

    private static void assertWithin(List<Page> pages) {
        for (Page page : pages) {
            double foot = words(page).stream().filter(w -> w.text().equals("What it means")).mapToDouble(w -> w.box().y()).min().orElseThrow();
            for (Piece.Words w : words(page)) {
                assertTrue(w.x() >= 0 && w.x() + w.width() <= page.size().width() && w.baseline() < page.size().height(), w.toString());
                assertTrue(w.baseline() < foot || w.baseline() > foot + 1 && w.quiet(), w + " lies in the foot at " + foot);
            }
            List<Piece.Words> all = words(page);
            for (int i = 0; i < all.size(); i++) {
                for (int k = i + 1; k < all.size(); k++) {
                    boolean apart = all.get(i).box().x() + all.get(i).box().width() <= all.get(k).box().x() || all.get(k).box().x() + all.get(k).box().width() <= all.get(i).box().x()
                            || Math.abs(all.get(i).baseline() - all.get(k).baseline()) > 1;
                    assertTrue(apart, all.get(i).text() + " over " + all.get(k).text());
                }
            }
        }
    }

    @Test
    void rowsGoOnOverleafUnderTheTitles() {
        List<PaperTable.Row> rows = IntStream.range(0, 90).mapToObj(i -> new PaperTable.Row(List.of("row " + i, i + "%", "book " + i), "why " + i)).toList();
        List<Page> pages = pages(rows);
        assertTrue(pages.size() > 3);
        assertWithin(pages);
        List<String> all = pages.stream().flatMap(p -> words(p).stream()).map(Piece.Words::text).toList();
        for (int i = 0; i < 90; i++) {
            assertTrue(all.containsAll(List.of("row " + i, i + "%", "book " + i, "why " + i)), "row " + i);
        }
        pages.forEach(p -> assertTrue(words(p).stream().anyMatch(w -> w.text().equals("Indicator"))));
    }

    /** Longer than a page: it goes on, and not a letter is lost. */
    @Test
    void aCellThatIsLongerThanAPageGoesOn() {
        String source = "来源".repeat(1500);
        List<Page> pages = pages(List.of(new PaperTable.Row(List.of("one", "5%", source), "为".repeat(3000)), new PaperTable.Row(List.of("two", "6%", "short"), "")));
        assertTrue(pages.size() > 2);
        assertWithin(pages);
        String all = pages.stream().flatMap(p -> words(p).stream()).map(Piece.Words::text).collect(Collectors.joining());
        assertEquals(1500, all.chars().filter(c -> c == '源').count());
        assertEquals(3000, all.chars().filter(c -> c == '为').count());
        assertTrue(all.contains("short"));
    }

    @Test
    void aTableWithoutRowsIsOnePage() {
        assertEquals(1, pages(new ArrayList<>()).size());
    }
}
