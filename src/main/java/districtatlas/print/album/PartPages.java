package districtatlas.print.album;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.Citation;
import districtatlas.print.page.Block;
import districtatlas.print.page.Flow;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pages of words: what the first has on its top and columns below; the title again on those that follow, and columns as wide below that.
 * Immutable.
 *
 * @param first  blocks of the first page
 * @param begin  columns of the first page, all equally wide
 * @param later  blocks of each page that follows
 * @param follow columns of these
 */
record PartPages(PageSize size, List<Block> first, List<ScreenBox> begin, List<Block> later, List<ScreenBox> follow) {
    static final double GUTTER = 30;
    private static final double BELOW_TITLE = 6;
    private static final double BELOW_HEAD = 14;
    /** Per cent of a column's height, when columns are balanced, and the steps in which they get longer. */
    private static final int SHORTEST = 20;
    private static final int LONGER = 4;

    PartPages {
        first = List.copyOf(first);
        begin = List.copyOf(begin);
        later = List.copyOf(later);
        follow = List.copyOf(follow);
    }

    /**
     * Of words alone.
     *
     * @param body    where words may stand on each page
     * @param columns side by side
     * @param lead    below the title; may be empty
     */
    static PartPages of(PageSize size, ScreenBox body, int columns, String title, String lead, Messages messages) {
        List<Block> first = new ArrayList<>();
        double below = head(body, title, lead, first);
        return below(size, body, title, first, columns(new ScreenBox(body.x(), below, body.width(), body.maxY() - below), columns), messages);
    }

    /**
     * Where something stands above the words, such as a map.
     *
     * @param first it, and the title
     * @param begin what it leaves of the first page
     */
    static PartPages below(PageSize size, ScreenBox body, String title, List<Block> first, List<ScreenBox> begin, Messages messages) {
        List<Block> later = new ArrayList<>();
        List<Strip> running = TypeSetter.lines(messages.get("table-pages.goes-on", title), body.width(), AlbumType.RUNNING);
        double below = set(running, Role.FURNITURE, body, body.y(), later) + BELOW_HEAD;
        double wide = begin.get(0).width();
        int columns = Math.max(1, (int) ((body.width() + GUTTER + 1) / (wide + GUTTER)));
        List<ScreenBox> follow = IntStream.range(0, columns).mapToObj(i -> new ScreenBox(body.x() + i * (wide + GUTTER), below, wide, body.maxY() - below)).toList();
        return new PartPages(size, first, begin, later, follow);
    }

    /** Sets title and lead on a page's top; @return where they end */
    static double head(ScreenBox body, String title, String lead, List<Block> into) {
        double below = set(TypeSetter.lines(title, body.width(), AlbumType.TITLE), Role.TITLE, body, body.y(), into) + BELOW_TITLE;
        return lead.isEmpty() ? below + BELOW_TITLE : set(TypeSetter.lines(lead, body.width(), AlbumType.LEAD), Role.PARAGRAPH, body, below, into) + BELOW_HEAD;
    }

    static List<ScreenBox> columns(ScreenBox box, int columns) {
        double wide = (box.width() - GUTTER * (columns - 1)) / columns;
        return IntStream.range(0, columns).mapToObj(i -> new ScreenBox(box.x() + i * (wide + GUTTER), box.y(), wide, box.height())).toList();
    }

    private static double set(List<Strip> strips, Role role, ScreenBox body, double top, List<Block> into) {
        double y = top;
        List<Piece> pieces = new ArrayList<>();
        for (Strip strip : strips) {
            pieces.addAll(strip.at(body.x(), y));
            y += strip.height();
        }
        into.add(new Block.Words(role, pieces));
        return y;
    }

    /** Of a column, for which paragraphs are set. */
    double wide() {
        return begin.get(0).width();
    }

    private ScreenBox column(int n) {
        return n < begin.size() ? begin.get(n) : follow.get((n - begin.size()) % follow.size());
    }

    private int page(int column) {
        return column < begin.size() ? 0 : 1 + (column - begin.size()) / follow.size();
    }

    /** At least one page. */
    LaidPages of(List<Sourced> paragraphs) {
        Flow.Laid laid = Flow.lay(paragraphs.stream().map(Sourced::paragraph).toList(), this::column);
        List<List<Block>> pages = new ArrayList<>();
        List<List<Citation>> cited = new ArrayList<>();
        for (int i = 0; i < laid.columns().size(); i++) {
            if (page(i) == pages.size()) {
                pages.add(new ArrayList<>(pages.isEmpty() ? first : later));
                cited.add(new ArrayList<>());
            }
            pages.get(page(i)).addAll(laid.columns().get(i));
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            cited.get(page(laid.begins().get(i))).addAll(paragraphs.get(i).sources());
        }
        return new LaidPages(pages.stream().map(b -> new Page(size, b)).toList(), cited);
    }

    /** The same with columns of the first page as long as each other, where that page has room for all. */
    LaidPages balanced(List<Sourced> paragraphs) {
        for (int percent = SHORTEST; percent < 100; percent += LONGER) {
            double share = percent / 100.0;
            List<ScreenBox> lower = begin.stream().map(b -> new ScreenBox(b.x(), b.y(), b.width(), b.height() * share)).toList();
            LaidPages laid = new PartPages(size, first, lower, later, follow).of(paragraphs);
            if (laid.pages().size() == 1) {
                return laid;
            }
        }
        return of(paragraphs);
    }
}
