package districtatlas.print.work;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets a worksheet's blocks from the top of its body downwards. In logical pixels of the page. One use. */
final class SheetPen {
    static final double RULE = 0.8;

    private final ScreenBox body;
    private final List<Block> blocks = new ArrayList<>();
    private double y;

    SheetPen(ScreenBox body) {
        this.body = body;
        this.y = body.y();
    }

    double width() {
        return body.width();
    }

    /** Where the next block begins. */
    double y() {
        return y;
    }

    double left() {
        return body.x();
    }

    double bottom() {
        return body.maxY();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void space(double high) {
        y += high;
    }

    void goTo(double at) {
        y = at;
    }

    /** What stands where it stands. */
    void add(Block block) {
        blocks.add(block);
    }

    void set(Role role, List<Strip> strips) {
        List<Piece> pieces = new ArrayList<>();
        for (Strip strip : strips) {
            pieces.addAll(strip.at(body.x(), y));
            y += strip.height();
        }
        if (!pieces.isEmpty()) {
            blocks.add(new Block.Words(role, pieces));
        }
    }

    void set(Role role, String text, TypeStyle style) {
        set(role, TypeSetter.lines(text, width(), style));
    }

    /** A line to write on, from a line's own left. */
    static Piece rule(double from, double to, double at) {
        return new Piece.Line(new ScreenXY(from, at), new ScreenXY(to, at), RULE, false);
    }
}
