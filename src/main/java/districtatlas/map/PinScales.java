package districtatlas.map;

import districtatlas.map.view.Viewport;

/** Half octaves of scale: within one, the same pins are drawn as one. Pure functions. */
final class PinScales {
    /** The last goes on for ever. */
    static final int COUNT = 23;
    /** A pin with a number, its casing and a little air. */
    private static final double PIN_PX = 28;
    private static final double LARGEST = 1_000;

    private PinScales() {
    }

    /** The largest scale's denominator, which belongs to it. */
    static double from(int band) {
        return band == 0 ? 0 : LARGEST * Math.pow(2, (band - 1) / 2.0);
    }

    /** The smallest scale's denominator, which does not belong to it. */
    static double to(int band) {
        return band == COUNT - 1 ? Double.POSITIVE_INFINITY : from(band + 1);
    }

    /** To which a scale belongs. */
    static int of(double denominator) {
        int band = 0;
        while (denominator >= to(band)) {
            band++;
        }
        return band;
    }

    /** Pins no further apart than that, east or north, would lie over each other at the smallest of its scales. */
    static double apartMetres(int band) {
        return Viewport.metresPerPixelAt(LARGEST * Math.pow(2, band / 2.0)) * PIN_PX;
    }
}
