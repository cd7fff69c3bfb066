package districtatlas.coord;

import java.util.OptionalDouble;

/**
 * The district's metric grid: transverse Mercator on the CGCS2000 ellipsoid, 500 km false easting, scale 1 (EPSG:4547 for 114° E).
 * {@code DistrictGridTest} holds it to GeoTools. Immutable, any thread, some 100 ns a point.
 */
public final class DistrictGrid {
    public static final double FALSE_EAST_METRES = 500_000;
    private static final double REACH_DEGREES = 60;

    private final GaussKruger projection;

    public DistrictGrid(double centralMeridianDegrees) {
        projection = new GaussKruger(Spheroid.CGCS2000, centralMeridianDegrees, 1, FALSE_EAST_METRES, 0);
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
        return projection.meridianDegrees();
    }

    public EastNorth toGrid(LonLat place) {
        double[] xy = {place.lon(), place.lat()};
        projection.toMetres(xy);
        return new EastNorth(xy[0], xy[1]);
    }

    /** Whether the place is near enough to the meridian to be one on the grid: on the other side of the earth there is none. */
    public boolean reaches(LonLat place) {
        return Math.abs(Math.IEEEremainder(place.lon() - centralMeridianDegrees(), 360)) < REACH_DEGREES;
    }

    /** Of any place, however far: beyond some thousand kilometres from the meridian it means little, but it is a place on earth. */
    public LonLat toLonLat(EastNorth place) {
        double[] xy = {place.east(), place.north()};
        projection.toDegrees(xy);
        return new LonLat(xy[0], xy[1]);
    }
}
