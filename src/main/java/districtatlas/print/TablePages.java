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
 * A table laid out on sheets of A4, lying: its titles on every page, nothing cut. What does not fit a cell goes on below in it, what does not fit a
 * page goes on overleaf. In logical pixels, 96 an inch. One thread at a time.
 */
final class TablePages {
    private static final double SIDE = 44;
    private static final double TOP = 44;
    private static final double BOTTOM = 36;
    private static final double TITLE = 19;
    private static final double SMALL_TITLE = 11;
    private static final double TEXT = 10.5;
    private static final double QUIET = 9.5;
    private static final double FOOT = 9;
    private static final double LEADING = 1.5;
    private static final double AIR = 10;
    /** Above and below a row. */
    private static final double GAP = 5;
    /** Between a cell's words and the next cell. */
    private static final double APART = 12;
    private static final double LINE_THICK = 0.01;
    /** Characters that stand for nothing on paper, for which the type would draw an empty box. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final PaperTable table;
    private final Messages messages;
    private final PictureSize size = PaperSize.A4.framing(Extent.around(new EastNorth(0, 0), 2, 1));
    private final double[] left;
    private final double[] wide;
    private final List<String> foot;
    private final List<List<Piece>> pages = new ArrayList<>();
    private double y;
    /** Whether no row stands on the page yet. */
    private boolean top;

    private TablePages(PaperTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
        this.foot = table.foot().stream().flatMap(line -> rows(line, textWide(), FOOT, false).stream()).toList();
        int columns = table.columns().size();
        double parts = table.columns().stream().mapToDouble(PaperTable.Column::part).sum();
        left = new double[columns];
        wide = new double[columns];
        double at = SIDE;
        for (int i = 0; i < columns; i++) {
            left[i] = at;
            wide[i] = textWide() * table.columns().get(i).part() / parts;
            at += wide[i];
        }
    }

    static List<PaperPage> of(PaperTable table, Messages messages) {
        TablePages pages = new TablePages(table, messages);
        pages.begin();
        pages.head();
        pages.titles();
        table.rows().forEach(pages::lay);
        return pages.numbered();
    }

    private double textWide() {
        return size.width() - 2 * SIDE;
    }

    private static double width(String words, double size, boolean bold) {
        return Typeface.bundled().width(words, bold, size);
    }

    private static List<String> rows(String words, double most, double size, boolean bold) {
        List<String> all = new ArrayList<>();
        words.strip().lines().forEach(l -> all.addAll(WordBreak.narrowRows(UNSEEN.matcher(l.replace('\t', ' ')).replaceAll(""), most, t -> width(t, size, bold))));
        return all;
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
        pages.get(pages.size() - 1).add(new Piece.Card(new ScreenBox(SIDE, at, textWide(), LINE_THICK), 0));
    }

    private void head() {
        for (String row : rows(table.title(), textWide(), TITLE, true)) {
            write(row, SIDE, y + TITLE, TITLE, true, false);
            y += TITLE * 1.35;
        }
        for (String said : table.head()) {
            for (String row : rows(said, textWide(), TEXT, false)) {
                write(row, SIDE, y + TEXT * 1.2, TEXT, false, false);
                y += TEXT * LEADING;
            }
        }
        y += AIR;
    }

    private void titles() {
        line(y);
        y += GAP;
        List<List<String>> cells = broken(table.columns().stream().map(PaperTable.Column::title).toList(), true);
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int k = 0; k < most; k++) {
            lineOf(cells, k, true);
        }
        y += GAP;
        line(y);
    }

    /** One line of each cell that has so many. */
    private void lineOf(List<List<String>> cells, int k, boolean allBold) {
        for (int i = 0; i < wide.length; i++) {
            if (k < cells.get(i).size()) {
                String text = cells.get(i).get(k);
                boolean bold = allBold || i == table.strong();
                double x = table.columns().get(i).number() ? left[i] + wide[i] - APART - width(text, TEXT, bold) : left[i];
                write(text, x, y + TEXT * 1.1, TEXT, bold, allBold);
            }
        }
        y += TEXT * LEADING;
    }

    private List<List<String>> broken(List<String> texts, boolean allBold) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < wide.length; i++) {
            cells.add(rows(texts.get(i), wide[i] - APART, TEXT, allBold || i == table.strong()));
        }
        return cells;
    }

    private void overleaf() {
        begin();
        String title = messages.get("table-pages.goes-on", table.title());
        write(WordBreak.cut(title, textWide(), t -> width(t, SMALL_TITLE, false)), SIDE, y + SMALL_TITLE, SMALL_TITLE, false, true);
        y += SMALL_TITLE * LEADING + AIR / 2;
        titles();
    }

    /** A row with the words below it stays together where a page has room for it; where none has, its words go on overleaf. */
    private void lay(PaperTable.Row row) {
        List<String> below = rows(row.below(), textWide(), QUIET, false);
        List<List<String>> cells = broken(row.cells(), false);
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        double high = 2 * GAP + most * TEXT * LEADING + below.size() * QUIET * LEADING;
        if (!top && y + high > bottom()) {
            overleaf();
        }
        if (!top) {
            line(y);
        }
        y += GAP;
        for (int k = 0; k < most; k++) {
            if (y + TEXT * LEADING > bottom()) {
                overleaf();
                y += GAP;
            }
            lineOf(cells, k, false);
        }
        for (String text : below) {
            if (y + QUIET * LEADING > bottom()) {
                overleaf();
                y += GAP;
            }
            write(text, SIDE, y + QUIET * 1.1, QUIET, false, true);
            y += QUIET * LEADING;
        }
        y += GAP;
        top = false;
    }

    private List<PaperPage> numbered() {
        List<PaperPage> done = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Piece> pieces = pages.get(i);
            double at = size.height() - BOTTOM - (foot.size() + 1) * FOOT * LEADING;
            pieces.add(new Piece.Card(new ScreenBox(SIDE, at - AIR / 2, textWide(), LINE_THICK), 0));
            for (String line : foot) {
                at += FOOT * LEADING;
                pieces.add(new Piece.Words(line, SIDE, at, width(line, FOOT, false), FOOT, false, true));
            }
            String number = messages.get("page.number", i + 1, pages.size());
            double wide = width(number, FOOT, false);
            pieces.add(new Piece.Words(number, size.width() - SIDE - wide, at + FOOT * LEADING, wide, FOOT, false, true));
            done.add(new PaperPage(size, pieces));
        }
        return done;
    }
}
