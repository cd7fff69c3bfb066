package districtatlas.print.sheet;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Millimetres;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame of a sheet: on A3 and larger with an edge to bind it by and the title block in its lower right corner, what the map is worth and
 * the page's number beside that; on smaller paper all of it in lines below the frame. Immutable.
 *
 * @param facts  of the sheet; how much room they take is settled by these
 * @param inside the frame's line, in logical pixels of the page
 */
public record SheetFrame(PageSize size, TitleBlock block, SheetFacts facts, Messages messages, ScreenBox inside) {
    /** So much of a large sheet's left goes into the binding, in millimetres. */
    public static final double BINDING_EDGE = 25;
    /** Around a sheet elsewhere, in millimetres: no printer reaches the very edge. */
    public static final double EDGE = 8;
    /** A small sheet is punched. In millimetres. */
    private static final double PUNCHED_EDGE = 16;
    private static final double LINE = Millimetres.px(0.5);
    private static final double THIN = Millimetres.px(0.18);
    private static final double AIR = Millimetres.px(3);

    /** @param facts of the sheet: others of the same frame differ from them in title and scale at most */
    public static SheetFrame of(PageSize size, TitleBlock block, SheetFacts facts, Messages messages) {
        double edge = Millimetres.px(EDGE);
        double left = Millimetres.px(isLarge(size) ? BINDING_EDGE : PUNCHED_EDGE);
        double wide = size.width() - left - edge;
        double below = isLarge(size) ? 0 : new FootLines(block.over(facts, 1), wide, messages).height();
        return new SheetFrame(size, block, facts, messages, size.within(left, edge, edge, edge + below));
    }

    private static boolean isLarge(PageSize size) {
        return Math.max(size.width(), size.height()) >= PaperSize.A3.wide().width() - 1;
    }

    /** What is left for the content: inside the frame with a little air, above the title block. In logical pixels of the page. */
    public ScreenBox body() {
        double taken = isLarge(size) ? strip(facts, 1, 1).height() : 0;
        return new ScreenBox(inside.x() + AIR, inside.y() + AIR, inside.width() - 2 * AIR, inside.height() - taken - 2 * AIR);
    }

    private TitleStrip strip(SheetFacts of, int page, int pages) {
        return new TitleStrip(block.over(of, page), inside.width(), messages.get("page.number", page, pages), messages);
    }

    /**
     * Of one page.
     *
     * @param page counted from 1
     */
    public List<Block> of(SheetFacts of, int page, int pages) {
        List<Block> blocks = new ArrayList<>();
        List<Piece> lines = new ArrayList<>();
        lines.add(new Piece.Frame(inside, LINE));
        if (isLarge(size)) {
            double top = inside.maxY() - strip(facts, 1, 1).height();
            lines.add(new Piece.Line(new ScreenXY(inside.x(), top), new ScreenXY(inside.maxX(), top), THIN, false));
            blocks.add(new Block.Words(Role.FURNITURE, lines));
            blocks.addAll(strip(of, page, pages).at(inside, top));
        } else {
            blocks.add(new Block.Words(Role.FURNITURE, lines));
            blocks.addAll(new FootLines(block.over(of, page), inside.width(), messages).at(inside.x(), inside.maxY(), messages.get("page.number", page, pages)));
        }
        return blocks;
    }
}
