package districtatlas.paint.label;

import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.TextSymbol;
import java.util.ArrayList;
import java.util.List;

/** Where a label may stand by a point: as the style says, and if it may be moved, on the other sides. */
final class PointPlaces {
    private PointPlaces() {
    }

    /** Middles of the label's box, the style's own first. */
    static List<ScreenXY> around(TextSymbol symbol, Lettering text, double scale, double x, double y) {
        double w = text.width();
        double h = text.height();
        double dx = symbol.dx() * scale;
        double dy = symbol.dy() * scale;
        List<ScreenXY> middles = new ArrayList<>();
        middles.add(middle(x, y, dx, dy, symbol.anchorX(), symbol.anchorY(), w, h));
        double most = symbol.maxMovePx() * scale;
        if (most <= 0 && symbol.priority() < TextSymbol.ALWAYS) {
            return middles;
        }
        double gap = Math.max(Math.abs(dx), Math.abs(dy));
        if (gap == 0 && symbol.anchorX() == 0.5 && symbol.anchorY() == 0.5) {
            spiral(middles, middles.get(0), most, text.size());
        } else {
            ring(middles, gap, x, y, w, h);
            // Farther off when there is no room beside the mark: still nearer to it than to anything else.
            ring(middles, gap + most / 2, x, y, w, h);
        }
        return middles;
    }

    private static void ring(List<ScreenXY> middles, double gap, double x, double y, double w, double h) {
        double slant = gap * 0.7;
        middles.add(middle(x, y, gap, 0, 0, 0.5, w, h));
        middles.add(middle(x, y, -gap, 0, 1, 0.5, w, h));
        middles.add(middle(x, y, 0, gap, 0.5, 0, w, h));
        middles.add(middle(x, y, 0, -gap, 0.5, 1, w, h));
        middles.add(middle(x, y, slant, slant, 0, 0.2, w, h));
        middles.add(middle(x, y, slant, -slant, 0, 0.8, w, h));
        middles.add(middle(x, y, -slant, slant, 1, 0.2, w, h));
        middles.add(middle(x, y, -slant, -slant, 1, 0.8, w, h));
    }

    private static ScreenXY middle(double x, double y, double dx, double dy, double anchorX, double anchorY, double w, double h) {
        return new ScreenXY(x + dx + (0.5 - anchorX) * w, y - dy - (0.5 - anchorY) * h);
    }

    private static void spiral(List<ScreenXY> middles, ScreenXY first, double most, double size) {
        for (double r = size / 2; r <= most; r += size / 2) {
            for (int k = 0; k < 8; k++) {
                double angle = Math.PI / 4 * k - Math.PI / 2;
                middles.add(new ScreenXY(first.x() + r * Math.cos(angle), first.y() + r * Math.sin(angle)));
            }
        }
    }
}
