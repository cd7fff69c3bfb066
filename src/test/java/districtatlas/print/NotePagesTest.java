package districtatlas.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.map.layer.LayerStack;
import districtatlas.paint.HandDrawn;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapCredits;
import districtatlas.print.page.Page;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Notes on paper: every letter, no line alone, within the page, none smaller than can be read. */
class NotePagesTest {
    private static final Messages ZH = new Messages(Lang.ZH);

    private static StillWords words() {
        return new StillWords(ZH, new Text("三区", "Three"), new Text("格局", "Structure"), Optional.empty(),
                new MapCredits("示意图，不作边界依据", "", List.of("© OpenStreetMap contributors (ODbL)"), List.of()), LayerStack.EMPTY, HandDrawn.PALETTE, e -> List.of());
    }

    private static List<Piece.Words> words(Page page) {
        return page.blocks().stream().flatMap(b -> ((Block.Words) b).pieces().stream()).filter(Piece.Words.class::isInstance).map(Piece.Words.class::cast).toList();
    }

    private static ListedNote note(int i, String text) {
        return new ListedNote(Integer.toString(i), "东街道第" + i + "处", "未处理", List.of(new ListedNote.Said(text, "甲 · 2026-11-30"), new ListedNote.Said("已看过" + i, "乙 · 2026-12-01")));
    }

    private static List<Page> pages(List<ListedNote> notes) {
        List<Page> pages = NotePages.of(new NoteList(notes, notes.size()), words(), ZH, 1);
        for (Page page : pages) {
            double foot = words(page).stream().filter(w -> w.text().startsWith("示意图")).mapToDouble(w -> w.box().y()).min().orElseThrow();
            for (Piece.Words w : words(page)) {
                assertTrue(w.x() >= 60 && w.x() + w.width() <= page.size().width() - 60 && w.baseline() < page.size().height() - 40, w.toString());
                assertTrue(w.baseline() < foot || w.baseline() > foot && w.quiet(), w + " lies in the foot");
                assertTrue(w.sizePx() >= TypeStyle.LEAST_PX, w.text());
            }
        }
        return pages;
    }

    @Test
    void everyNoteStandsOnceInItsOrder() {
        List<Page> pages = pages(IntStream.rangeClosed(1, 60).mapToObj(i -> note(i, "第" + i + "条。")).toList());
        assertTrue(pages.size() > 2);
        String all = pages.stream().flatMap(p -> words(p).stream()).map(Piece.Words::text).collect(Collectors.joining("|"));
        int at = 0;
        for (int i = 1; i <= 60; i++) {
            for (String said : List.of("东街道第" + i + "处|未处理|", "第" + i + "条。|", "已看过" + i + "|")) {
                int next = all.indexOf(said, at);
                assertTrue(next >= at, said + " stands after what stands before it in " + all.substring(at));
                at = next;
            }
        }
        assertTrue(all.contains(ZH.get("page.number", pages.size() + 1, pages.size() + 1)), "the picture is the first of all pages");
    }

    /** Longer than two pages: it goes on under its number, not a letter is lost, and no page begins with its last line alone. */
    @Test
    void aNoteLongerThanAPageGoesOnUnderItsNumber() {
        List<Page> pages = pages(List.of(note(7, "长".repeat(5000)), note(8, "短")));
        assertTrue(pages.size() > 2);
        String all = pages.stream().flatMap(p -> words(p).stream()).map(Piece.Words::text).collect(Collectors.joining());
        assertEquals(5000, all.chars().filter(c -> c == '长').count());
        for (Page page : pages.subList(1, pages.size())) {
            List<String> lines = words(page).stream().map(Piece.Words::text).toList();
            int on = lines.indexOf(ZH.get("note-list.note-goes-on"));
            assertTrue(on > 0 && lines.get(on - 1).equals("7"), lines.toString());
            assertTrue(lines.size() > on + 2, "never a line of it alone");
        }
    }

    /** The rows of one note and the rule above it: what is drawn on a page lies within it. */
    @Test
    void wherePagesBreakNothingIsLost() {
        for (int extra = 0; extra < 12; extra++) {
            List<ListedNote> notes = new ArrayList<>();
            notes.add(note(1, "长".repeat(52 * (20 + extra))));
            IntStream.rangeClosed(2, 12).forEach(i -> notes.add(note(i, "第" + i + "条。")));
            List<Page> pages = pages(notes);
            for (Page page : pages) {
                List<Piece.Words> lines = words(page);
                assertTrue(lines.stream().filter(w -> w.sizePx() > 12).count() > 1, "a page has more than a line");
            }
        }
    }

    @Test
    void aMapWithoutNotesSaysSo() {
        List<Page> pages = pages(List.of());
        assertEquals(1, pages.size());
        assertTrue(words(pages.get(0)).stream().anyMatch(w -> w.text().equals(ZH.get("note-list.none"))));
    }
}
