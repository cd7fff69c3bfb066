package districtatlas.coord;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How large a district is on the screen. Styles, and what is framed with its surroundings, are made for one that opens at 1:120 000; in a
 * larger one all that lies farther out, in a smaller one nearer in. Pure functions.
 */
public final class HomeScale {
    private static final double MADE_FOR = 120_000;
    /** A map in a window of middling size, in pixels, 96 an inch. */
    private static final double WIDTH = 1060;
    private static final double HEIGHT = 745;
    private static final double METRES_A_PIXEL = 0.0254 / 96;
    /** Districts that differ by less are shown alike. */
    private static final double ALIKE_FROM = 0.8;
    private static final double ALIKE_TO = 1.25;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private HomeScale() {
    }

    /**
     * By what steps of scale are multiplied: two digits, or 1.
     *
     * @param width  of the first view, in metres
     * @param height likewise
     */
    public static double factor(double width, double height) {
        double factor = Math.max(width / WIDTH, height / HEIGHT) / METRES_A_PIXEL / MADE_FOR;
        boolean alike = factor >= ALIKE_FROM && factor <= ALIKE_TO || !(factor > 0) || Double.isInfinite(factor);
        return alike ? 1 : new BigDecimal(factor).round(TWO_DIGITS).doubleValue();
    }

    /** The same of a first view on the grid. */
    public static double factor(Extent home) {
        return factor(home.width(), home.height());
    }

    /** How much of what is around a thing is shown with it: no more in a large district, less in a small one. */
    public static double aroundMetres(double metres, Extent home) {
        return metres * Math.min(1, factor(home));
    }

    /** Of what is drawn by features of the ground: they are as dense in a small district as in a large one, so nothing comes nearer in. */
    public static double ofGround(double factor) {
        return Math.max(1, factor);
    }
}
