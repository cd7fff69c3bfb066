package districtatlas.coord;

/**
 * The shift of maps of the web in China (GCJ-02, "Mars coordinates"): a few hundred metres that change slowly from place to place, applied by
 * Amap, Tencent and others to degrees of WGS 84, and the way back, which is exact: places are tried until they are shifted to the given ones.
 * What is public of it is its formula; that it is the one in use is measured, not published. Outside a rectangle around the country nothing
 * is shifted. Both ways are {@link PlaneChange}s of degrees, longitude first. Any thread, about half a microsecond a place.
 */
public final class Gcj02 {
    private static final double WEST = 72.004;
    private static final double EAST = 137.8347;
    private static final double SOUTH = 0.8293;
    private static final double NORTH = 55.8271;

    private static final double SEMI_MAJOR_METRES = 6_378_245;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final double FARTHEST = 0.05;
    private static final double CLOSE_DEGREES = 1e-12;
    private static final int MOST_STEPS = 30;

    private Gcj02() {
    }

    /** Whether places there are shifted. */
    public static boolean shiftsAt(double lon, double lat) {
        return lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;
    }

    /** Whether a place that is shifted can have come to lie there. */
    static boolean mayBeShifted(double lon, double lat) {
        return lon >= WEST - FARTHEST && lon <= EAST + FARTHEST && lat >= SOUTH - FARTHEST && lat <= NORTH + FARTHEST;
    }

    public static void apply(double[] lonLat) {
        double lon = lonLat[0];
        double lat = lonLat[1];
        if (shiftsAt(lon, lat)) {
            lonLat[0] = lon + east(lon, lat);
            lonLat[1] = lat + north(lon, lat);
        }
    }

    /** The place that is shifted to the given one, to a millionth of a millimetre; the given one where there is none. */
    public static void undo(double[] lonLat) {
        double lon = lonLat[0];
        double lat = lonLat[1];
        if (!mayBeShifted(lon, lat)) {
            return;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            double nextLon = lonLat[0] - east(lon, lat);
            double nextLat = lonLat[1] - north(lon, lat);
            boolean close = Math.abs(nextLon - lon) < CLOSE_DEGREES && Math.abs(nextLat - lat) < CLOSE_DEGREES;
            lon = nextLon;
            lat = nextLat;
            if (close) {
                break;
            }
        }
        if (shiftsAt(lon, lat)) {
            lonLat[0] = lon;
            lonLat[1] = lat;
        }
    }

    private static double north(double lon, double lat) {
        double x = lon - 105;
        double y = lat - 35;
        double metres = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
                + 2.0 / 3 * (ripple(x) + wave(y, 20, 1) + wave(y, 40, 3) + wave(y, 160, 12) + wave(y, 320, 30));
        double curve = curve(lat);
        return Math.toDegrees(metres * curve * Math.sqrt(curve) / (SEMI_MAJOR_METRES * (1 - ECCENTRICITY_SQUARED)));
    }

    private static double east(double lon, double lat) {
        double x = lon - 105;
        double y = lat - 35;
        double metres = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
                + 2.0 / 3 * (ripple(x) + wave(x, 20, 1) + wave(x, 40, 3) + wave(x, 150, 12) + wave(x, 300, 30));
        return Math.toDegrees(metres * Math.sqrt(curve(lat)) / (SEMI_MAJOR_METRES * Math.cos(Math.toRadians(lat))));
    }

    private static double ripple(double x) {
        return 20 * Math.sin(6 * Math.PI * x) + 20 * Math.sin(2 * Math.PI * x);
    }

    private static double wave(double degrees, double metres, double halfPeriod) {
        return metres * Math.sin(Math.PI * degrees / halfPeriod);
    }

    private static double curve(double lat) {
        double sin = Math.sin(Math.toRadians(lat));
        return 1 - ECCENTRICITY_SQUARED * sin * sin;
    }
}
