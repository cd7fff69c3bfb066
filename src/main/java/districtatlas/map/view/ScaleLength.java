package districtatlas.map.view;

/**
 * A round length on the ground and how long it is in a picture; and scales in round numbers. Immutable, pure functions.
 *
 * @param metres 1, 2 or 5 times a power of ten
 * @param px     logical pixels
 */
public record ScaleLength(double metres, double px) {
    /**
     * The longest round length that is not longer on screen than {@code mostPx}.
     *
     * @param metresPerPixel above 0
     * @param mostPx         above 0
     */
    public static ScaleLength fitting(double metresPerPixel, double mostPx) {
        double most = metresPerPixel * mostPx;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        // A hair of slack: 5 · 10^k computed two ways may differ in the last bit.
        double slack = 1 + 1e-9;
        double step = most * slack >= 5 * power ? 5 : most * slack >= 2 * power ? 2 : 1;
        double metres = step * power;
        return new ScaleLength(metres, metres / metresPerPixel);
    }

    /** Kilometres from 1 km on, metres below. */
    public boolean inKilometres() {
        return metres >= 1000;
    }

    /** The number to print, in the unit of {@link #inKilometres()}. */
    public double shown() {
        return inKilometres() ? metres / 1000 : metres;
    }

    /** A scale's denominator to three figures: the size of a screen's pixels is not known better. */
    public static long roundedDenominator(double denominator) {
        long unit = (long) Math.pow(10, Math.max(0, Math.floor(Math.log10(denominator)) - 2));
        return Math.round(denominator / unit) * unit;
    }

    /** The next smaller scale that reads well: 1.1, 1.2 … 2, 2.25 … 5, 5.5 … 10 times a power of ten, at most a tenth smaller. */
    public static double roundDenominatorFrom(double denominator) {
        double power = Math.pow(10, Math.floor(Math.log10(denominator)));
        double digit = denominator / power;
        double step = digit > 5 ? 0.5 : digit > 2 ? 0.25 : 0.1;
        return Math.round(Math.ceil(digit / step - 1e-9) * step * 100) * (power / 100);
    }
}
