package districtatlas.author;

import java.math.BigDecimal;
import java.math.MathContext;
import org.locationtech.jts.geom.Envelope;

/**
 * How large a district is on the screen: the steps of scale in the styles are written for one that opens at 1:120 000, and lie farther
 * out in a larger district, nearer in a smaller one.
 */
final class HomeScale {
    static final double WRITTEN_FOR = 120_000;
    /** A map in a window of middling size, in pixels, 96 an inch. */
    private static final double WIDTH = 1060;
    private static final double HEIGHT = 745;
    private static final double METRES_A_PIXEL = 0.0254 / 96;
    private static final double METRES_A_DEGREE = 111_320;
    /** Districts that differ by less are drawn alike. */
    private static final double ALIKE_FROM = 0.8;
    private static final double ALIKE_TO = 1.25;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private HomeScale() {
    }

    /** The denominator of the scale at which a first view, in degrees, fills that map. */
    static double of(Envelope home) {
        double east = home.getWidth() * METRES_A_DEGREE * Math.cos(Math.toRadians(home.centre().y));
        double north = home.getHeight() * METRES_A_DEGREE;
        return Math.max(east / WIDTH, north / HEIGHT) / METRES_A_PIXEL;
    }

    /** By what the steps are multiplied: two digits, or 1. */
    static double factor(Envelope home) {
        double factor = of(home) / WRITTEN_FOR;
        return factor >= ALIKE_FROM && factor <= ALIKE_TO ? 1 : new BigDecimal(factor).round(TWO_DIGITS).doubleValue();
    }

    /** Roads and waters are as dense in a small district as in a large one: their steps never lie nearer in than written. */
    static double factor(Envelope home, boolean made) {
        double factor = factor(home);
        return made ? factor : Math.max(1, factor);
    }
}
