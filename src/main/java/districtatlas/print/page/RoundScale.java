package districtatlas.print.page;

import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;

/** The scales that maps on paper have: 1 : 5 000, 7 500, 10 000 … as on printed maps. Pure functions. */
public final class RoundScale {
    private static final double[] STEPS = {1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 7.5};
    /** Nothing drawn is finer than that. */
    private static final double LARGEST = 5000;

    private RoundScale() {
    }

    /** The largest of these scales that is not larger than what is wanted: its N of 1 : N. */
    public static double from(double denominator) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(denominator, LARGEST)) + 1e-12));
        for (double step : STEPS) {
            double scale = Math.rint(step * power);
            if (scale >= LARGEST && scale >= denominator * (1 - 1e-9)) {
                return scale;
            }
        }
        return Math.rint(10 * power);
    }

    /**
     * All of an extent in the middle of a box, at such a scale.
     *
     * @param margin that stays around the extent, in logical pixels
     */
    public static Viewport fitting(Extent wanted, ScreenBox box, double margin) {
        double w = Math.max(1, box.width() - 2 * margin);
        double h = Math.max(1, box.height() - 2 * margin);
        double metres = Math.max(wanted.width() / w, wanted.height() / h);
        double scale = from(metres / Viewport.metresPerPixelAt(1));
        return new Viewport(wanted.center(), Viewport.metresPerPixelAt(scale), box.width(), box.height());
    }
}
