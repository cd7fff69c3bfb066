package districtatlas.data.dxf;

/** Splines of DXF, evaluated: by control places, weights and knots, or through the places that they were fitted to. Pure functions. */
final class SplineCurve {
    private static final int PIECES = 16;
    private static final int MOST_DEGREE = 25;

    private SplineCurve() {
    }

    /**
     * Adds the places of a spline that control places define (de Boor).
     *
     * @param xy      of them by turns
     * @param weights one for each, or none
     * @return false when knots and places do not fit, and nothing was added
     */
    static boolean add(CurveLine to, int degree, double[] knots, double[] xy, double[] weights) {
        int n = xy.length / 2;
        if (degree < 1 || degree > MOST_DEGREE || n <= degree || knots.length < n + degree + 1 || weights.length != 0 && weights.length != n) {
            return false;
        }
        for (int i = 1; i < knots.length; i++) {
            if (!(knots[i] >= knots[i - 1])) {
                return false;
            }
        }
        to.curved();
        double[] work = new double[(degree + 1) * 3];
        for (int span = degree; span < n; span++) {
            double from = knots[span];
            double until = knots[span + 1];
            int pieces = until > from ? degree == 1 ? 1 : PIECES : 0;
            for (int i = span == degree ? 0 : 1; i <= pieces; i++) {
                at(from + (until - from) * i / pieces, span, degree, knots, xy, weights, work);
                to.addNext(work[degree * 3] / work[degree * 3 + 2], work[degree * 3 + 1] / work[degree * 3 + 2]);
            }
        }
        return to.places() > 0;
    }

    private static void at(double t, int span, int degree, double[] knots, double[] xy, double[] weights, double[] work) {
        for (int j = 0; j <= degree; j++) {
            int i = j + span - degree;
            double weight = weights.length == 0 ? 1 : weights[i];
            work[j * 3] = xy[i * 2] * weight;
            work[j * 3 + 1] = xy[i * 2 + 1] * weight;
            work[j * 3 + 2] = weight;
        }
        for (int r = 1; r <= degree; r++) {
            for (int j = degree; j >= r; j--) {
                int i = j + span - degree;
                double width = knots[i + degree - r + 1] - knots[i];
                double share = width == 0 ? 0 : (t - knots[i]) / width;
                for (int k = 0; k < 3; k++) {
                    work[j * 3 + k] = (1 - share) * work[(j - 1) * 3 + k] + share * work[j * 3 + k];
                }
            }
        }
    }

    /** Adds the natural cubic through places, by the lengths of the chords between them, as CAD programs draw it but for its ends. */
    static void addThrough(CurveLine to, double[] xy) {
        int n = xy.length / 2;
        if (n < 3) {
            for (int i = 0; i < n; i++) {
                to.addNext(xy[i * 2], xy[i * 2 + 1]);
            }
            return;
        }
        to.curved();
        double[] chord = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            chord[i] = Math.max(1e-12, Math.hypot(xy[i * 2 + 2] - xy[i * 2], xy[i * 2 + 3] - xy[i * 2 + 1]));
        }
        double[] bendX = bends(xy, 0, chord);
        double[] bendY = bends(xy, 1, chord);
        for (int i = 0; i < n - 1; i++) {
            for (int k = i == 0 ? 0 : 1; k <= PIECES; k++) {
                double share = (double) k / PIECES;
                to.addNext(cubic(xy[i * 2], xy[i * 2 + 2], bendX[i], bendX[i + 1], chord[i], share),
                        cubic(xy[i * 2 + 1], xy[i * 2 + 3], bendY[i], bendY[i + 1], chord[i], share));
            }
        }
    }

    private static double cubic(double from, double until, double bendFrom, double bendUntil, double chord, double share) {
        double a = 1 - share;
        return a * from + share * until + ((a * a * a - a) * bendFrom + (share * share * share - share) * bendUntil) * chord * chord / 6;
    }

    /** Second derivatives at the places, none at the ends. */
    private static double[] bends(double[] xy, int axis, double[] chord) {
        int n = chord.length + 1;
        double[] bend = new double[n];
        double[] above = new double[n];
        for (int i = 1; i < n - 1; i++) {
            double rise = (xy[i * 2 + 2 + axis] - xy[i * 2 + axis]) / chord[i] - (xy[i * 2 + axis] - xy[i * 2 - 2 + axis]) / chord[i - 1];
            double middle = 2 * (chord[i - 1] + chord[i]) - chord[i - 1] * above[i - 1];
            above[i] = chord[i] / middle;
            bend[i] = (6 * rise - chord[i - 1] * bend[i - 1]) / middle;
        }
        for (int i = n - 2; i > 0; i--) {
            bend[i] -= above[i] * bend[i + 1];
        }
        return bend;
    }
}
