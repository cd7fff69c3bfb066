package districtatlas.print.sheet;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.ScaleLength;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.ScaleBar;
import districtatlas.print.page.Block;
import districtatlas.print.page.Role;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * A map's scale bar, true to a hair, and its scale in numbers below. Immutable.
 *
 * @param box what it covers, in logical pixels of the page
 */
public record ScaleBlock(Block.Words block, ScreenBox box) {
    private static final TypeStyle NUMBERS = TypeStyle.points(7.5).leading(1.2);
    private static final TypeStyle WORDS = TypeStyle.points(8.5).inBold().leading(1.4);
    private static final double THICK = 5;
    private static final double AIR = 3;

    /**
     * With its top left at (x, y).
     *
     * @param most how wide it may be, in logical pixels
     */
    public static ScaleBlock of(Viewport view, double x, double y, double most, Messages messages) {
        double unit = TypeSetter.width(" km", NUMBERS) + TypeSetter.width("50", NUMBERS);
        ScaleBar bar = ScaleBar.of(view, Math.max(1, most - unit));
        double left = x + AIR;
        List<Piece> pieces = new ArrayList<>();
        double wide = 0;
        for (int i = 0; i < bar.labels().size(); i++) {
            ScaleBar.Label label = bar.labels().get(i);
            double shift = i == 0 ? AIR : TypeSetter.width(label.text().split(" ")[0], NUMBERS) / 2;
            Piece.Words words = TypeSetter.piece(label.text(), left + label.atPx() - shift, y + TypeSetter.baseline(NUMBERS), NUMBERS);
            pieces.add(words);
            wide = Math.max(wide, words.x() + words.width() - x);
        }
        double top = y + NUMBERS.height() + AIR;
        for (ScaleBar.Segment segment : bar.segments()) {
            double from = left + segment.fromPx();
            double to = left + segment.toPx();
            pieces.add(new Piece.Figure(List.of(new ScreenXY(from, top), new ScreenXY(to, top), new ScreenXY(to, top + THICK), new ScreenXY(from, top + THICK)),
                    !segment.filled()));
        }
        String scale = words(view.scaleDenominator(), messages);
        double below = top + THICK + AIR;
        pieces.add(TypeSetter.piece(scale, left, below + TypeSetter.baseline(WORDS), WORDS));
        wide = Math.max(wide, AIR + TypeSetter.width(scale, WORDS));
        return new ScaleBlock(new Block.Words(Role.CAPTION, pieces), new ScreenBox(x, y, wide, below + WORDS.height() - y));
    }

    /** As {@code 1 : 25,000}; nothing for no scale. */
    public static String words(double denominator, Messages messages) {
        return denominator <= 0 ? "" : messages.get("ground.scale", String.format(messages.lang().locale(), "%,d", ScaleLength.roundedDenominator(denominator)));
    }
}
