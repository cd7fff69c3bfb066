package districtatlas.print.work;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.ScaleLength;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.NorthArrow;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.ScaleBar;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/** The line below a worksheet's map: how its zones are drawn, its scale, and where north is. Pure functions. */
final class MapScale {
    static final double HIGH = 34;

    private static final TypeStyle SMALL = TypeStyle.points(9);
    private static final double BAR_MOST = 130;
    private static final double BAR_HIGH = 4;
    private static final double ARROW = 24;
    private static final double SAMPLE = 26;
    private static final double SAMPLE_HIGH = 12;
    private static final double GAP = 6;
    private static final double THIN = 1.3;
    private static final double THICK = 3.6;
    private static final double DASH = 5;
    private static final double DASH_STEP = 8;

    /** What a line or an outline stands for. */
    record Key(ZoneKind kind, String words) {
    }

    private MapScale() {
    }

    static Strip strip(Viewport view, List<Key> keys, double wide, Messages messages) {
        List<Piece> pieces = new ArrayList<>();
        double feet = HIGH / 2 + SMALL.sizePx() * 0.36;
        double x = 0;
        for (Key key : keys) {
            pieces.addAll(sample(key.kind(), x));
            x += SAMPLE + GAP;
            pieces.add(TypeSetter.piece(key.words(), x, feet, SMALL));
            x += TypeSetter.width(key.words(), SMALL) + 2.5 * GAP;
        }
        NorthArrow arrow = NorthArrow.of(ARROW);
        String letter = messages.get("ground.north");
        double right = wide - arrow.width();
        arrow(arrow, right, (HIGH - ARROW) / 2, pieces);
        right -= TypeSetter.width(letter, SMALL) + GAP;
        pieces.add(TypeSetter.piece(letter, right, feet, SMALL));
        scale(view, right - 3 * GAP, messages, pieces);
        return new Strip(HIGH, pieces);
    }

    private static void arrow(NorthArrow arrow, double x, double y, List<Piece> pieces) {
        pieces.add(new Piece.Figure(arrow.light().stream().map(p -> new ScreenXY(p.x() + x, p.y() + y)).toList(), true));
        pieces.add(new Piece.Figure(arrow.dark().stream().map(p -> new ScreenXY(p.x() + x, p.y() + y)).toList(), false));
    }

    /** The bar with its numbers above and the scale in words before it. */
    private static void scale(Viewport view, double right, Messages messages, List<Piece> pieces) {
        ScaleBar bar = ScaleBar.of(view, BAR_MOST);
        ScaleBar.Label last = bar.labels().get(bar.labels().size() - 1);
        String number = last.text().split(" ")[0];
        double x = right - bar.lengthPx() - TypeSetter.width(last.text(), SMALL) + TypeSetter.width(number, SMALL) / 2;
        double y = HIGH * 0.66;
        for (ScaleBar.Segment s : bar.segments()) {
            pieces.add(new Piece.Figure(List.of(new ScreenXY(x + s.fromPx(), y), new ScreenXY(x + s.toPx(), y), new ScreenXY(x + s.toPx(), y + BAR_HIGH),
                    new ScreenXY(x + s.fromPx(), y + BAR_HIGH)), !s.filled()));
        }
        for (ScaleBar.Label label : bar.labels()) {
            double half = TypeSetter.width(label.text().split(" ")[0], SMALL) / 2;
            pieces.add(TypeSetter.piece(label.text(), x + label.atPx() - half, y - 4, SMALL));
        }
        String words = messages.get("ground.scale", String.format(messages.lang().locale(), "%,d", ScaleLength.roundedDenominator(view.scaleDenominator())));
        pieces.add(TypeSetter.piece(words, x - 3 * GAP - TypeSetter.width(words, SMALL), y + BAR_HIGH, SMALL));
    }

    private static List<Piece> sample(ZoneKind kind, double x) {
        double top = (HIGH - SAMPLE_HIGH) / 2;
        if (kind == ZoneKind.AXIS) {
            return List.of(new Piece.Line(new ScreenXY(x, HIGH / 2), new ScreenXY(x + SAMPLE, HIGH / 2), THICK, false));
        }
        if (kind != ZoneKind.BELT && kind != ZoneKind.KEY_AREA) {
            return List.of(new Piece.Frame(new ScreenBox(x, top, SAMPLE, SAMPLE_HIGH), THIN));
        }
        List<Piece> dashes = new ArrayList<>();
        for (double at = 0; at < SAMPLE; at += DASH_STEP) {
            for (double y : new double[] {top, top + SAMPLE_HIGH}) {
                dashes.add(new Piece.Line(new ScreenXY(x + at, y), new ScreenXY(x + Math.min(SAMPLE, at + DASH), y), THIN, false));
            }
        }
        for (double y = 0; y < SAMPLE_HIGH; y += DASH_STEP) {
            for (double at : new double[] {x, x + SAMPLE}) {
                dashes.add(new Piece.Line(new ScreenXY(at, top + y), new ScreenXY(at, top + Math.min(SAMPLE_HIGH, y + DASH)), THIN, false));
            }
        }
        return dashes;
    }
}
