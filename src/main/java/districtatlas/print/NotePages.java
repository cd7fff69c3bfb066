package districtatlas.print;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.WordBreak;
import districtatlas.paint.lettering.Typeface;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.PictureSize;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of notes laid out on sheets of A4, upright: every page with the picture's title and what the map is worth, and its number among all
 * of the file. A note too long for what is left of a page goes on overleaf under its number. In logical pixels, 96 an inch. One thread at a time.
 */
final class NotePages {
    private static final double SIDE = 64;
    private static final double TOP = 56;
    private static final double BOTTOM = 48;
    private static final double TITLE = 19;
    private static final double SMALL_TITLE = 11.5;
    private static final double TEXT = 12.5;
    private static final double QUIET = 10.5;
    private static final double FOOT = 9.5;
    private static final double LEADING = 1.55;
    private static final double NUMBER_WIDE = 52;
    private static final double REPLY_IN = 18;
    private static final double BETWEEN = 11;
    private static final double AIR = 12;
    /** Characters that stand for nothing on paper, for which the type would draw an empty box. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final double LINE_THICK = 0.01;

    /**
     * A line of the list.
     *
     * @param in    how far it stands in from the text's edge
     * @param after what stands behind it, quieter
     * @param above room before it, but at a page's top
     * @param tied  stands on the same page as the next
     * @param ruled a thin line above it, but at a page's top
     */
    private record Row(String words, double in, double size, boolean bold, boolean quiet, String after, double above, boolean tied, boolean ruled) {
        double high() {
            return size * LEADING;
        }
    }

    /** @param rows the first has the number beside it */
    private record Block(String number, List<Row> rows) {
    }

    private final StillWords words;
    private final Messages messages;
    private final PictureSize size = PaperSize.A4.framing(Extent.around(new EastNorth(0, 0), 1, 1));
    private final double textWide = size.width() - 2 * SIDE - NUMBER_WIDE;
    private final List<String> foot;
    private final List<List<Piece>> pages = new ArrayList<>();
    private double y;
    /** Whether nothing of the list stands on the page yet. */
    private boolean top;

    private NotePages(StillWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        this.foot = words.foot().stream().flatMap(line -> rows(line, size.width() - 2 * SIDE, FOOT, false).stream()).toList();
    }

    /** @param before how many pages stand before these in the file */
    static List<PaperPage> of(NoteList list, StillWords words, Messages messages, int before) {
        NotePages pages = new NotePages(words, messages);
        pages.begin();
        pages.head(list);
        list.notes().forEach(n -> pages.lay(pages.block(n)));
        return pages.numbered(before);
    }

    private static double width(String words, double size, boolean bold) {
        return Typeface.bundled().width(words, bold, size);
    }

    private static List<String> rows(String words, double most, double size, boolean bold) {
        return WordBreak.narrowRows(words, most, t -> width(t, size, bold));
    }

    // ---- what is said ---------------------------------------------------------------------------------------------

    private Block block(ListedNote note) {
        List<Row> rows = new ArrayList<>();
        double stateWide = width(note.state(), QUIET, false) + AIR;
        List<String> subject = rows(note.subject(), textWide - stateWide, TEXT, true);
        for (int i = 0; i < subject.size(); i++) {
            boolean last = i == subject.size() - 1;
            rows.add(new Row(subject.get(i), 0, TEXT, true, false, last ? note.state() : "", i == 0 ? BETWEEN : 0, true, i == 0));
        }
        for (int i = 0; i < note.said().size(); i++) {
            rows.addAll(said(note.said().get(i), i == 0 ? 0 : REPLY_IN));
        }
        return new Block(note.number(), rows);
    }

    /** The text, and below it who and when; never a line of it alone. */
    private List<Row> said(ListedNote.Said said, double in) {
        List<Row> rows = new ArrayList<>();
        for (String line : said.text().isBlank() ? List.<String>of() : said.text().strip().lines().toList()) {
            List<String> broken = rows(UNSEEN.matcher(line.replace('\t', ' ')).replaceAll(""), textWide - in, TEXT, false);
            (broken.isEmpty() ? List.of("") : broken).forEach(r -> rows.add(new Row(r, in, TEXT, false, false, "", 0, false, false)));
        }
        rows(said.by(), textWide - in, QUIET, false).forEach(r -> rows.add(new Row(r, in, QUIET, false, true, "", 0, false, false)));
        List<Row> tied = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean withNext = i < rows.size() - 1 && (i == 0 || i >= rows.size() - 2);
            tied.add(new Row(row.words, in, row.size, row.bold, row.quiet, "", i == 0 && in > 0 ? BETWEEN / 2 : 0, withNext, false));
        }
        return tied;
    }

    // ---- where it stands ------------------------------------------------------------------------------------------

    private void begin() {
        pages.add(new ArrayList<>());
        y = TOP;
        top = true;
    }

    private double bottom() {
        return size.height() - BOTTOM - (foot.size() + 1) * FOOT * LEADING - AIR;
    }

    private void write(String text, double x, double baseline, double sizePx, boolean bold, boolean quiet) {
        if (!text.isBlank()) {
            pages.get(pages.size() - 1).add(new Piece.Words(text, x, baseline, width(text, sizePx, bold), sizePx, bold, quiet));
        }
    }

    private void line(double at) {
        pages.get(pages.size() - 1).add(new Piece.Card(new ScreenBox(SIDE, at, size.width() - 2 * SIDE, LINE_THICK), 0));
    }

    private void head(NoteList list) {
        for (String row : rows(words.title(), size.width() - 2 * SIDE, TITLE, true)) {
            write(row, SIDE, y + TITLE, TITLE, true, false);
            y += TITLE * 1.35;
        }
        String counted = messages.get(list.notes().size() == list.all() ? "note-list.head" : "note-list.head-of", list.notes().size(), list.all());
        write(counted, SIDE, y + TEXT * 1.2, TEXT, false, true);
        y += TEXT * LEADING + AIR;
        line(y);
        y += BETWEEN;
        if (list.notes().isEmpty()) {
            write(messages.get("note-list.none"), SIDE, y + TEXT, TEXT, false, false);
        }
    }

    private void overleaf() {
        begin();
        String title = messages.get("note-list.goes-on", words.title());
        write(WordBreak.cut(title, size.width() - 2 * SIDE, t -> width(t, SMALL_TITLE, false)), SIDE, y + SMALL_TITLE, SMALL_TITLE, false, true);
        y += SMALL_TITLE * LEADING + AIR / 2;
        line(y);
        y += BETWEEN;
    }

    private void lay(Block block) {
        for (int i = 0; i < block.rows.size(); i++) {
            if (!top && y + together(block.rows, i) > bottom()) {
                overleaf();
                if (i > 0) {
                    write(block.number, SIDE, y + TEXT, TEXT, true, true);
                    write(messages.get("note-list.note-goes-on"), SIDE + NUMBER_WIDE, y + TEXT, QUIET, false, true);
                    y += TEXT * LEADING;
                }
            }
            Row row = block.rows.get(i);
            if (!top) {
                if (row.ruled) {
                    line(y + row.above / 2);
                }
                y += row.above;
            }
            if (i == 0) {
                write(block.number, SIDE, y + row.size, row.size, true, false);
            }
            double x = SIDE + NUMBER_WIDE + row.in;
            write(row.words, x, y + row.size, row.size, row.bold, row.quiet);
            write(row.after, x + width(row.words, row.size, row.bold) + AIR, y + row.size, QUIET, false, true);
            y += row.high();
            top = false;
        }
    }

    /** How high the rows are that stand on one page with this one. */
    private static double together(List<Row> rows, int from) {
        double high = 0;
        int i = from;
        do {
            high += rows.get(i).above + rows.get(i).high();
        } while (rows.get(i++).tied && i < rows.size());
        return high;
    }

    private List<PaperPage> numbered(int before) {
        List<PaperPage> done = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Piece> pieces = pages.get(i);
            double at = size.height() - BOTTOM - (foot.size() + 1) * FOOT * LEADING;
            pieces.add(new Piece.Card(new ScreenBox(SIDE, at - AIR / 2, size.width() - 2 * SIDE, LINE_THICK), 0));
            for (String line : foot) {
                at += FOOT * LEADING;
                pieces.add(new Piece.Words(line, SIDE, at, width(line, FOOT, false), FOOT, false, true));
            }
            String number = messages.get("page.number", before + i + 1, before + pages.size());
            double wide = width(number, FOOT, false);
            pieces.add(new Piece.Words(number, size.width() - SIDE - wide, at + FOOT * LEADING, wide, FOOT, false, true));
            done.add(new PaperPage(size, pieces));
        }
        return done;
    }
}
