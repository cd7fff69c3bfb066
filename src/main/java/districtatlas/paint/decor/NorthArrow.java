package districtatlas.paint.decor;

import districtatlas.coord.ScreenXY;
import java.util.List;

/**
 * An arrow to the grid's north, in logical pixels from its top left corner. Immutable.
 *
 * @param dark  the half that is filled
 * @param light the half that is only outlined
 */
public record NorthArrow(double width, double height, List<ScreenXY> dark, List<ScreenXY> light) {
    private static final double SLENDER = 0.62;
    private static final double NOTCH = 0.76;

    public static NorthArrow of(double height) {
        double width = height * SLENDER;
        ScreenXY tip = new ScreenXY(width / 2, 0);
        ScreenXY notch = new ScreenXY(width / 2, height * NOTCH);
        return new NorthArrow(width, height, List.of(tip, notch, new ScreenXY(0, height)), List.of(tip, new ScreenXY(width, height), notch));
    }
}
