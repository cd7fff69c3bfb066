package districtatlas.coord;

/** The plane of web maps (EPSG:3857): Mercator's on a sphere, fed with degrees of the ellipsoid. */
public final class WebMercator {
    private static final double RADIUS_METRES = 6_378_137;

    private WebMercator() {
    }

    /** A {@link PlaneChange}. */
    public static void toMetres(double[] xy) {
        xy[0] = RADIUS_METRES * Math.toRadians(xy[0]);
        double sin = Math.sin(Math.toRadians(xy[1]));
        xy[1] = RADIUS_METRES * 0.5 * Math.log((1 + sin) / (1 - sin));
    }

    /** A {@link PlaneChange}. */
    public static void toDegrees(double[] xy) {
        xy[0] = Math.toDegrees(xy[0] / RADIUS_METRES);
        xy[1] = Math.toDegrees(2 * Math.atan(Math.exp(xy[1] / RADIUS_METRES)) - Math.PI / 2);
    }
}
