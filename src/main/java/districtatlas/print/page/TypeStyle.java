package districtatlas.print.page;

/**
 * How words are set. Immutable.
 *
 * @param sizePx  in logical pixels; never below 7 pt: what is smaller is not read on paper
 * @param quiet   waits to be read
 * @param leading from baseline to baseline, in shares of the size
 */
public record TypeStyle(double sizePx, boolean bold, boolean quiet, double leading) {
    /** 7 pt in logical pixels, a hair less for rounding. */
    public static final double LEAST_PX = 7 * 96 / 72.0 - 1e-6;

    public TypeStyle {
        if (sizePx < LEAST_PX) {
            throw new IllegalArgumentException(sizePx + " px is below 7 pt");
        }
    }

    public static TypeStyle points(double points) {
        return new TypeStyle(Millimetres.pointsPx(points), false, false, 1.5);
    }

    public TypeStyle inBold() {
        return new TypeStyle(sizePx, true, quiet, leading);
    }

    public TypeStyle inQuiet() {
        return new TypeStyle(sizePx, bold, true, leading);
    }

    public TypeStyle leading(double other) {
        return new TypeStyle(sizePx, bold, quiet, other);
    }

    /** Of a line. */
    public double height() {
        return sizePx * leading;
    }
}
