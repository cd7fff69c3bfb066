package districtatlas.print.page;

/** Lengths on paper. Pure functions. */
public final class Millimetres {
    private static final double OF_AN_INCH = 25.4;
    private static final double PIXELS_OF_AN_INCH = 96;
    private static final double POINTS_OF_AN_INCH = 72;

    private Millimetres() {
    }

    /** In logical pixels, 96 an inch. */
    public static double px(double millimetres) {
        return millimetres * PIXELS_OF_AN_INCH / OF_AN_INCH;
    }

    /** Of typographic points, in logical pixels. */
    public static double pointsPx(double points) {
        return points * PIXELS_OF_AN_INCH / POINTS_OF_AN_INCH;
    }
}
