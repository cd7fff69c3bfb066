package districtatlas.print.sheet;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.NorthArrow;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Role;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.List;

/**
 * The arrow to the grid's north, its letter above it. No wind rose: nobody measured one. Immutable.
 *
 * @param box what it covers, in logical pixels of the page
 */
public record NorthBlock(Block.Words block, ScreenBox box) {
    private static final TypeStyle LETTER = TypeStyle.points(9).inBold().leading(1.25);

    /** With its top left at (x, y). */
    public static NorthBlock of(double x, double y, double height, Messages messages) {
        NorthArrow arrow = NorthArrow.of(height - LETTER.height());
        String letter = messages.get("ground.north");
        double wide = Math.max(arrow.width(), TypeSetter.width(letter, LETTER));
        double left = x + (wide - arrow.width()) / 2;
        double top = y + LETTER.height();
        List<Piece> pieces = List.of(
                TypeSetter.piece(letter, x + (wide - TypeSetter.width(letter, LETTER)) / 2, y + TypeSetter.baseline(LETTER), LETTER),
                new Piece.Figure(moved(arrow.light(), left, top), true),
                new Piece.Figure(moved(arrow.dark(), left, top), false));
        return new NorthBlock(new Block.Words(Role.CAPTION, pieces), new ScreenBox(x, y, wide, height));
    }

    private static List<ScreenXY> moved(List<ScreenXY> outline, double dx, double dy) {
        return outline.stream().map(p -> new ScreenXY(p.x() + dx, p.y() + dy)).toList();
    }
}
