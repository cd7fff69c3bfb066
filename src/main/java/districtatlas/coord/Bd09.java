package districtatlas.coord;

/**
 * The shift of Baidu's maps (BD-09): {@link Gcj02}'s, and another few hundred metres on top, and the way back from both, which is exact.
 * Both ways are {@link PlaneChange}s of degrees of WGS 84, longitude first. Any thread, about a microsecond a place.
 */
public final class Bd09 {
    private static final double EAST_DEGREES = 0.0065;
    private static final double NORTH_DEGREES = 0.006;
    private static final double RIPPLES_A_DEGREE = 3000.0 / 180 * Math.PI;
    private static final double CLOSE_DEGREES = 1e-12;
    private static final int MOST_STEPS = 30;

    private Bd09() {
    }

    public static void apply(double[] lonLat) {
        if (Gcj02.shiftsAt(lonLat[0], lonLat[1])) {
            Gcj02.apply(lonLat);
            onTop(lonLat);
        }
    }

    /** The place that is shifted to the given one, to a millionth of a millimetre; the given one where there is none. */
    public static void undo(double[] lonLat) {
        if (!Gcj02.mayBeShifted(lonLat[0], lonLat[1])) {
            return;
        }
        double[] place = {lonLat[0] - EAST_DEGREES, lonLat[1] - NORTH_DEGREES};
        double[] tried = new double[2];
        for (int step = 0; step < MOST_STEPS; step++) {
            tried[0] = place[0];
            tried[1] = place[1];
            onTop(tried);
            double lon = lonLat[0] - tried[0];
            double lat = lonLat[1] - tried[1];
            place[0] += lon;
            place[1] += lat;
            if (Math.abs(lon) < CLOSE_DEGREES && Math.abs(lat) < CLOSE_DEGREES) {
                break;
            }
        }
        Gcj02.undo(place);
        if (Gcj02.shiftsAt(place[0], place[1])) {
            lonLat[0] = place[0];
            lonLat[1] = place[1];
        }
    }

    private static void onTop(double[] gcj) {
        double x = gcj[0];
        double y = gcj[1];
        double distance = Math.hypot(x, y) + 2e-5 * Math.sin(y * RIPPLES_A_DEGREE);
        double angle = Math.atan2(y, x) + 3e-6 * Math.cos(x * RIPPLES_A_DEGREE);
        gcj[0] = distance * Math.cos(angle) + EAST_DEGREES;
        gcj[1] = distance * Math.sin(angle) + NORTH_DEGREES;
    }
}
