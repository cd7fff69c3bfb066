package districtatlas.paint.lettering;

import districtatlas.coord.EastNorth;
import districtatlas.map.layer.LayerId;
import districtatlas.map.symbol.TextSymbol;
import java.util.List;

/**
 * A label where it stands. Immutable.
 *
 * @param letters in reading order
 * @param boxes   what it covers, halo included; one for a level label, one a letter along a line
 * @param anchor  its middle on the grid
 */
public record PlacedLabel(LayerId layer, String featureId, TextSymbol symbol, List<Letter> letters, List<Box> boxes,
                          EastNorth anchor) {
    /** Of names that step back: still to be read, and no longer the first to be. */
    public static final double FAINT = 0.45;

    /** @param x of its foot in device pixels of the view, {@code y} likewise; {@code angle} in radians clockwise */
    public record Letter(String text, double x, double y, double angle) {
    }

    /** Device pixels of the view. */
    public record Box(double minX, double minY, double maxX, double maxY) {
        public boolean overlaps(Box other) {
            return minX < other.maxX && maxX > other.minX && minY < other.maxY && maxY > other.minY;
        }

        double midX() {
            return (minX + maxX) / 2;
        }

        double midY() {
            return (minY + maxY) / 2;
        }
    }

    public PlacedLabel {
        letters = List.copyOf(letters);
        boxes = List.copyOf(boxes);
    }

    /** As it steps back. */
    public PlacedLabel faint() {
        return new PlacedLabel(layer, featureId, symbol.faintedTo(FAINT), letters, boxes, anchor);
    }

    public boolean isLevel() {
        return letters.isEmpty() || letters.get(0).angle() == 0 && boxes.size() == 1;
    }
}
