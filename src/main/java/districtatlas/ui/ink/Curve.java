package districtatlas.ui.ink;

import districtatlas.coord.ScreenXY;

/**
 * A smooth curve through places (Catmull and Rom, centripetal, so that it makes no loop at a sharp turn), piece by piece as the cubic
 * curves that a canvas draws. Logical pixels.
 *
 * @param one the first control point of a piece
 * @param two the second
 */
record Curve(ScreenXY one, ScreenXY two) {
    private static final double LEAST_STEP = 1e-4;

    /**
     * From one place to the next; a piece at an end has its own end for the place beyond.
     *
     * @param before the place before {@code from}
     * @param beyond the place after {@code to}
     */
    static Curve piece(ScreenXY before, ScreenXY from, ScreenXY to, ScreenXY beyond) {
        double step = Math.sqrt(from.distanceTo(to));
        double stepBefore = Math.sqrt(before.distanceTo(from));
        double stepBeyond = Math.sqrt(to.distanceTo(beyond));
        if (step < LEAST_STEP) {
            return new Curve(from, to);
        }
        return new Curve(control(before, from, to, stepBefore, step), control(beyond, to, from, stepBeyond, step));
    }

    /** Beside {@code at}, towards {@code next}. */
    private static ScreenXY control(ScreenXY other, ScreenXY at, ScreenXY next, double stepOther, double step) {
        if (stepOther < LEAST_STEP) {
            return new ScreenXY(at.x() + (next.x() - at.x()) / 3, at.y() + (next.y() - at.y()) / 3);
        }
        double all = 3 * stepOther * (stepOther + step);
        double a = 2 * stepOther * stepOther + 3 * stepOther * step + step * step;
        return new ScreenXY((stepOther * stepOther * next.x() - step * step * other.x() + a * at.x()) / all,
                (stepOther * stepOther * next.y() - step * step * other.y() + a * at.y()) / all);
    }
}
