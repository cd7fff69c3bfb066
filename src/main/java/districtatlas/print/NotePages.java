package districtatlas.print;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Flow;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageFurniture;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of notes laid out on sheets of A4, upright: every page with the picture's title and what the map is worth, and its number among all
 * of the file. A note too long for what is left of a page goes on overleaf under its number. In logical pixels, 96 an inch. One thread at a time.
 */
final class NotePages {
    private static final PageSize SIZE = PaperSize.A4.upright();
    private static final PageFurniture.Margins MARGINS = PageFurniture.Margins.millimetres(17, 15, 17, 13);
    private static final TypeStyle TITLE = TypeStyle.points(14.25).leading(1.35).inBold();
    private static final TypeStyle SMALL_TITLE = TypeStyle.points(8.6).inQuiet();
    private static final TypeStyle TEXT = TypeStyle.points(9.4).leading(1.55);
    private static final TypeStyle QUIET = TypeStyle.points(7.9).leading(1.55).inQuiet();
    private static final double NUMBER_WIDE = 52;
    private static final double REPLY_IN = 18;
    private static final double BETWEEN = 11;
    private static final double AIR = 12;
    private static final double HAIR = 0.5;

    private final StillWords words;
    private final Messages messages;
    private final PageFurniture furniture;
    private final ScreenBox body;
    private final double textWide;

    private NotePages(StillWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        this.furniture = new PageFurniture(SIZE, MARGINS, words.foot(), messages);
        this.body = furniture.body();
        this.textWide = body.width() - NUMBER_WIDE;
    }

    /** @param before how many pages stand before these in the file */
    static List<Page> of(NoteList list, StillWords words, Messages messages, int before) {
        return new NotePages(words, messages).pages(list, before);
    }

    private List<Page> pages(NoteList list, int before) {
        List<Paragraph> notes = new ArrayList<>();
        list.notes().forEach(n -> notes.add(note(n)));
        if (notes.isEmpty()) {
            notes.add(new Paragraph(Role.PARAGRAPH, 0, TypeSetter.lines(messages.get("note-list.none"), body.width(), TEXT)));
        }
        List<List<Block>> columns = Flow.lay(notes, new Flow.Columns() {
            @Override
            public ScreenBox box(int column) {
                return body;
            }

            @Override
            public List<Paragraph> head(int column) {
                return column == 0 ? beginning(list) : overleaf();
            }
        }).columns();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pages.add(new Page(SIZE, columns.get(i), Optional.empty(), true).and(furniture.of(before + i + 1, before + columns.size())));
        }
        return pages;
    }

    // ---- every page's head ----------------------------------------------------------------------------------------

    private List<Paragraph> beginning(NoteList list) {
        String counted = messages.get(list.notes().size() == list.all() ? "note-list.head" : "note-list.head-of", list.notes().size(), list.all());
        return List.of(new Paragraph(Role.TITLE, 0, TypeSetter.lines(words.title(), body.width(), TITLE)),
                new Paragraph(Role.PARAGRAPH, 0, TypeSetter.lines(counted, body.width(), TEXT.inQuiet())), new Paragraph(Role.FURNITURE, 0, List.of(ruled(AIR))));
    }

    private List<Paragraph> overleaf() {
        String title = messages.get("note-list.goes-on", words.title());
        return List.of(new Paragraph(Role.FURNITURE, 0,
                List.of(TypeSetter.line(TypeSetter.cut(title, body.width(), SMALL_TITLE), SMALL_TITLE), ruled(AIR / 2))));
    }

    /** A thin line across the column, with room around it. */
    private Strip ruled(double above) {
        return new Strip(above + BETWEEN, List.of(line(above)));
    }

    private Piece line(double y) {
        return new Piece.Line(new ScreenXY(0, y), new ScreenXY(body.width(), y), HAIR, true);
    }

    // ---- a note ---------------------------------------------------------------------------------------------------

    private Paragraph note(ListedNote note) {
        double stateWide = TypeSetter.width(note.state(), QUIET) + AIR;
        List<Strip> head = new ArrayList<>(moved(TypeSetter.lines(note.subject(), textWide - stateWide, TEXT.inBold()), NUMBER_WIDE));
        if (head.isEmpty()) {
            head.add(Strip.space(TEXT.height()));
        }
        Strip last = head.get(head.size() - 1);
        double after = last.pieces().stream().mapToDouble(p -> p.box().maxX()).max().orElse(NUMBER_WIDE) + AIR;
        head.set(head.size() - 1, last.and(beside(note.state(), after)));
        head.set(0, TypeSetter.line(note.number(), TEXT.inBold()).and(head.get(0)));
        List<Strip> strips = new ArrayList<>(head);
        for (int i = 0; i < note.said().size(); i++) {
            List<Strip> said = said(note.said().get(i), i == 0 ? 0 : REPLY_IN);
            // The subject is never parted from what is said first.
            boolean withHead = i == 0;
            strips.addAll(withHead ? said.subList(1, said.size()) : said);
            if (withHead) {
                List<Strip> together = new ArrayList<>(head);
                together.add(said.get(0));
                strips.subList(0, head.size()).clear();
                strips.add(0, stacked(together));
            }
        }
        // A thin line above it; at a page's top it falls on that of the page's head.
        strips.set(0, strips.get(0).and(new Strip(0, List.of(line(-BETWEEN)))));
        Strip goesOn = TypeSetter.line(note.number(), TEXT.inBold().inQuiet()).and(beside(messages.get("note-list.note-goes-on"), NUMBER_WIDE));
        return new Paragraph(Role.PARAGRAPH, 1.5 * BETWEEN, strips).goingOnWith(goesOn);
    }

    /** Small words on the line of larger ones. */
    private static Strip beside(String text, double x) {
        return text.isBlank() ? Strip.space(0) : new Strip(TEXT.height(), List.of(TypeSetter.piece(text, x, TypeSetter.baseline(TEXT), QUIET)));
    }

    /** The text, and below it who and when; never a line of it alone. At least one strip. */
    private List<Strip> said(ListedNote.Said said, double in) {
        double most = textWide - in;
        List<Strip> rows = new ArrayList<>();
        for (String line : said.text().isBlank() ? List.<String>of() : said.text().strip().lines().toList()) {
            List<Strip> broken = TypeSetter.lines(line, most, TEXT);
            rows.addAll(broken.isEmpty() ? List.of(Strip.space(TEXT.height())) : broken);
        }
        rows.addAll(TypeSetter.lines(said.by(), most, QUIET));
        rows = new ArrayList<>(moved(rows, NUMBER_WIDE + in));
        if (in > 0) {
            rows.add(0, Strip.space(BETWEEN / 2));
        }
        // The first two lines stay together, and the last two.
        int first = Math.min(rows.size(), in > 0 ? 3 : 2);
        int last = Math.max(first, rows.size() - 2);
        List<Strip> tied = new ArrayList<>(List.of(stacked(rows.subList(0, first))));
        tied.addAll(rows.subList(first, last));
        if (last < rows.size()) {
            tied.add(stacked(rows.subList(last, rows.size())));
        }
        return tied;
    }

    private static List<Strip> moved(List<Strip> strips, double right) {
        return strips.stream().map(s -> s.movedRight(right)).toList();
    }

    private static Strip stacked(List<Strip> strips) {
        List<Piece> pieces = new ArrayList<>();
        double high = 0;
        for (Strip strip : strips) {
            pieces.addAll(strip.at(0, high));
            high += strip.height();
        }
        return new Strip(high, pieces);
    }
}
