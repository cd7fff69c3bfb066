package districtatlas.coord;

import java.util.OptionalDouble;

/**
 * The district's metric grid: transverse Mercator on the CGCS2000 ellipsoid, 500 km false easting, scale 1 (EPSG:4547 for 114° E).
 *
 * <p>Krüger's series to the fourth order in the third flattening: below 0.1 mm within 3° of the meridian, and no class loading,
 * where the first use of a CRS library costs the start a second. {@code DistrictGridTest} holds it to GeoTools.
 * Immutable, any thread, some 100 ns a point.
 */
public final class DistrictGrid {
    private static final double SEMI_MAJOR_METRES = 6378137.0;
    private static final double INVERSE_FLATTENING = 298.257222101;
    public static final double FALSE_EAST_METRES = 500_000;
    private static final double REACH_DEGREES = 60;

    private static final double N = 1 / (2 * INVERSE_FLATTENING - 1);
    private static final double RECTIFYING_RADIUS = SEMI_MAJOR_METRES / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double[] ALPHA = {
        N / 2 - 2.0 / 3 * N * N + 5.0 / 16 * N * N * N + 41.0 / 180 * N * N * N * N,
        13.0 / 48 * N * N - 3.0 / 5 * N * N * N + 557.0 / 1440 * N * N * N * N,
        61.0 / 240 * N * N * N - 103.0 / 140 * N * N * N * N,
        49561.0 / 161280 * N * N * N * N};
    private static final double[] BETA = {
        N / 2 - 2.0 / 3 * N * N + 37.0 / 96 * N * N * N - 1.0 / 360 * N * N * N * N,
        1.0 / 48 * N * N + 1.0 / 15 * N * N * N - 437.0 / 1440 * N * N * N * N,
        17.0 / 480 * N * N * N - 37.0 / 840 * N * N * N * N,
        4397.0 / 161280 * N * N * N * N};
    private static final double[] DELTA = {
        2 * N - 2.0 / 3 * N * N - 2 * N * N * N + 116.0 / 45 * N * N * N * N,
        7.0 / 3 * N * N - 8.0 / 5 * N * N * N - 227.0 / 45 * N * N * N * N,
        56.0 / 15 * N * N * N - 136.0 / 35 * N * N * N * N,
        4279.0 / 630 * N * N * N * N};
    private static final double TWO_ROOT_N = 2 * Math.sqrt(N) / (1 + N);

    private final double centralMeridianDegrees;

    public DistrictGrid(double centralMeridianDegrees) {
        this.centralMeridianDegrees = centralMeridianDegrees;
    }

    /**
     * The central meridian that a code means, in degrees: those of CGCS2000 without a zone number before the easting, every third
     * degree (EPSG:4534 to 4554) and every sixth (EPSG:4502 to 4512). Empty for every other code.
     */
    public static OptionalDouble meridianOf(int epsg) {
        if (epsg >= 4534 && epsg <= 4554) {
            return OptionalDouble.of(75 + 3 * (epsg - 4534));
        }
        return epsg >= 4502 && epsg <= 4512 ? OptionalDouble.of(75 + 6 * (epsg - 4502)) : OptionalDouble.empty();
    }

    public double centralMeridianDegrees() {
        return centralMeridianDegrees;
    }

    public EastNorth toGrid(LonLat place) {
        double phi = Math.toRadians(place.lat());
        double lambda = Math.toRadians(place.lon() - centralMeridianDegrees);
        double sinPhi = Math.sin(phi);
        double t = Math.sinh(atanh(sinPhi) - TWO_ROOT_N * atanh(TWO_ROOT_N * sinPhi));
        double xi = Math.atan2(t, Math.cos(lambda));
        double eta = atanh(Math.sin(lambda) / Math.sqrt(1 + t * t));
        double e = eta;
        double n = xi;
        double sin2 = Math.sin(2 * xi);
        double cos2 = Math.cos(2 * xi);
        double sinh2 = Math.sinh(2 * eta);
        double cosh2 = Math.cosh(2 * eta);
        double sin = 0;
        double cos = 1;
        double sinh = 0;
        double cosh = 1;
        for (double alpha : ALPHA) {
            // Of the next multiple of the angle: the functions themselves are what reading a layer would wait for.
            double nextSin = sin * cos2 + cos * sin2;
            cos = cos * cos2 - sin * sin2;
            sin = nextSin;
            double nextSinh = sinh * cosh2 + cosh * sinh2;
            cosh = cosh * cosh2 + sinh * sinh2;
            sinh = nextSinh;
            e += alpha * cos * sinh;
            n += alpha * sin * cosh;
        }
        return new EastNorth(FALSE_EAST_METRES + RECTIFYING_RADIUS * e, RECTIFYING_RADIUS * n);
    }

    /** Whether the place is near enough to the meridian to be one on the grid: on the other side of the earth there is none. */
    public boolean reaches(LonLat place) {
        return Math.abs(Math.IEEEremainder(place.lon() - centralMeridianDegrees, 360)) < REACH_DEGREES;
    }

    /** Of any place, however far: beyond some thousand kilometres from the meridian it means little, but it is a place on earth. */
    public LonLat toLonLat(EastNorth place) {
        double xi0 = place.north() / RECTIFYING_RADIUS;
        double eta0 = (place.east() - FALSE_EAST_METRES) / RECTIFYING_RADIUS;
        double xi = xi0;
        double eta = eta0;
        for (int j = 1; j <= 4; j++) {
            xi -= BETA[j - 1] * Math.sin(2 * j * xi0) * Math.cosh(2 * j * eta0);
            eta -= BETA[j - 1] * Math.cos(2 * j * xi0) * Math.sinh(2 * j * eta0);
        }
        double chi = Math.asin(Math.sin(xi) / Math.cosh(eta));
        double phi = chi;
        for (int j = 1; j <= 4; j++) {
            phi += DELTA[j - 1] * Math.sin(2 * j * chi);
        }
        double lambda = Math.atan2(Math.sinh(eta), Math.cos(xi));
        return new LonLat(Math.IEEEremainder(centralMeridianDegrees + Math.toDegrees(lambda), 360), Math.toDegrees(phi));
    }

    private static double atanh(double x) {
        return 0.5 * Math.log((1 + x) / (1 - x));
    }
}
