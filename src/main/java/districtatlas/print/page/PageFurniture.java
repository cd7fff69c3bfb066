package districtatlas.print.page;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * What every page of a file has: margins, what the maps are worth and whose data they are below a thin line, and its number. Immutable.
 *
 * @param margins in logical pixels from the page's edges
 * @param foot    lines on the left, broken where they are too long
 */
public record PageFurniture(PageSize size, Margins margins, List<String> foot, Messages messages) {
    private static final TypeStyle SMALL = TypeStyle.points(7.2).inQuiet();
    private static final double AIR = 6;
    private static final double HAIR = 0.5;

    /** In logical pixels. */
    public record Margins(double left, double top, double right, double bottom) {
        public static Margins millimetres(double left, double top, double right, double bottom) {
            return new Margins(Millimetres.px(left), Millimetres.px(top), Millimetres.px(right), Millimetres.px(bottom));
        }
    }

    public PageFurniture {
        foot = List.copyOf(foot);
    }

    private double wide() {
        return size.width() - margins.left() - margins.right();
    }

    private List<String> rows() {
        // Room for the number on the last line's right.
        double most = wide() - TypeSetter.width(number(888, 888), SMALL) - 2 * AIR;
        return foot.stream().flatMap(l -> TypeSetter.rows(l, most, SMALL).stream()).toList();
    }

    private String number(int page, int of) {
        return messages.get("page.number", page, of);
    }

    /** What it leaves of a page. */
    public ScreenBox body() {
        double high = Math.max(1, rows().size()) * SMALL.height() + 2 * AIR;
        return size.within(margins.left(), margins.top(), margins.right(), margins.bottom() + high);
    }

    /**
     * Of one page.
     *
     * @param page counted from 1
     * @param of   all pages of the file
     */
    public List<Block> of(int page, int of) {
        ScreenBox body = body();
        List<Piece> pieces = new ArrayList<>();
        double y = body.maxY() + AIR;
        pieces.add(new Piece.Line(new ScreenXY(body.x(), y), new ScreenXY(body.maxX(), y), HAIR, true));
        y += AIR;
        List<String> rows = rows();
        for (String row : rows) {
            pieces.addAll(TypeSetter.line(row, SMALL).at(body.x(), y));
            y += SMALL.height();
        }
        double last = rows.isEmpty() ? y : y - SMALL.height();
        pieces.addAll(TypeSetter.lineTo(body.width(), number(page, of), SMALL).at(body.x(), last));
        return List.of(new Block.Words(Role.FURNITURE, pieces));
    }

    /** All pages with theirs, numbered. */
    public List<Page> onAll(List<Page> pages) {
        List<Page> done = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            done.add(pages.get(i).and(of(i + 1, pages.size())));
        }
        return done;
    }
}
