package districtatlas.paint.spot;

import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.lettering.Lettering;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.lettering.Writing;
import java.util.List;

/**
 * A place that a label might take, and what it costs. Immutable.
 *
 * @param letters null for a level label: its letters follow from its middle
 * @param whole   around all boxes
 * @param spacePx kept free around it
 */
public record LabelSpot(TextSymbol symbol, Lettering text, ScreenXY middle, List<PlacedLabel.Letter> letters, List<Box> boxes, Box whole,
            double spacePx, double cost) {

    public boolean meets(LabelSpot other) {
        double gap = Math.max(spacePx, other.spacePx);
        if (!near(whole, other.whole, gap)) {
            return false;
        }
        for (Box mine : boxes) {
            for (Box theirs : other.boxes) {
                if (near(mine, theirs, gap)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean near(Box a, Box b, double gap) {
        return a.minX() - gap < b.maxX() && a.maxX() + gap > b.minX() && a.minY() - gap < b.maxY() && a.maxY() + gap > b.minY();
    }

    public PlacedLabel placed(Wish wish, PixelFrame frame) {
        return new PlacedLabel(wish.list().layer(), wish.featureId(), symbol, letters == null ? Writing.level(text, middle) : letters,
                boxes, frame.toGrid(middle.x(), middle.y()));
    }

    public static Box around(List<Box> boxes) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Box box : boxes) {
            minX = Math.min(minX, box.minX());
            minY = Math.min(minY, box.minY());
            maxX = Math.max(maxX, box.maxX());
            maxY = Math.max(maxY, box.maxY());
        }
        return new Box(minX, minY, maxX, maxY);
    }
}
