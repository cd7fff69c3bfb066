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

/** Pages of words: a title and a sentence on the first, the title again on those that follow, and columns below. Immutable. */
final class PartPages {
    private static final double GUTTER = 30;
    private static final double BELOW_TITLE = 6;
    private static final double BELOW_HEAD = 14;

    private final PageSize size;
    private final ScreenBox body;
    private final int columns;
    private final List<Block> first = new ArrayList<>();
    private final List<Block> later = new ArrayList<>();
    private final double belowFirst;
    private final double belowLater;

    /**
     * @param body    where words may stand on each page
     * @param columns side by side
     * @param lead    below the title; may be empty
     */
    PartPages(PageSize size, ScreenBox body, int columns, String title, String lead, Messages messages) {
        this.size = size;
        this.body = body;
        this.columns = columns;
        double below = set(TypeSetter.lines(title, body.width(), AlbumType.TITLE), Role.TITLE, body.y(), first) + BELOW_TITLE;
        this.belowFirst = lead.isEmpty() ? below + BELOW_TITLE : set(TypeSetter.lines(lead, body.width(), AlbumType.LEAD), Role.PARAGRAPH, below, first) + BELOW_HEAD;
        List<Strip> running = TypeSetter.lines(messages.get("table-pages.goes-on", title), body.width(), AlbumType.RUNNING);
        this.belowLater = set(running, Role.FURNITURE, body.y(), later) + BELOW_HEAD;
    }

    private double set(List<Strip> strips, Role role, double top, List<Block> into) {
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
        return (body.width() - GUTTER * (columns - 1)) / columns;
    }

    private ScreenBox column(int n) {
        double top = n < columns ? belowFirst : belowLater;
        return new ScreenBox(body.x() + n % columns * (wide() + GUTTER), top, wide(), body.maxY() - top);
    }

    /** At least one page. */
    LaidPages of(List<Sourced> paragraphs) {
        Flow.Laid laid = Flow.lay(paragraphs.stream().map(Sourced::paragraph).toList(), this::column);
        List<Page> pages = new ArrayList<>();
        List<List<Citation>> cited = new ArrayList<>();
        for (int from = 0; from < laid.columns().size(); from += columns) {
            List<Block> blocks = new ArrayList<>(from == 0 ? first : later);
            laid.columns().subList(from, Math.min(from + columns, laid.columns().size())).forEach(blocks::addAll);
            pages.add(new Page(size, blocks));
            cited.add(new ArrayList<>());
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            cited.get(laid.begins().get(i) / columns).addAll(paragraphs.get(i).sources());
        }
        return new LaidPages(pages, cited);
    }
}
