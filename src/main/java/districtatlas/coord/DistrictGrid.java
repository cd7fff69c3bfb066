package districtatlas.coord;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The district's metric grid: transverse Mercator on the CGCS2000 ellipsoid, 500 km false easting, scale 1 (EPSG:4547 for 114° E).
 * {@code DistrictGridTest} holds it to GeoTools. Immutable, any thread, some 100 ns a point.
 */
public final class DistrictGrid {
    public static final double FALSE_EAST_METRES = 500_000;
    private static final double REACH_DEGREES = 60;
    private static final int FIRST_CODE = 4534;
    private static final int LAST_CODE = 4554;
    private static final int FIRST_MERIDIAN = 75;
    private static final int APART = 3;

    private final GaussKruger projection;

    public DistrictGrid(double centralMeridianDegrees) {
        projection = new GaussKruger(Spheroid.CGCS2000, centralMeridianDegrees, 1, FALSE_EAST_METRES, 0);
    }

    /**
     * The central meridian that a code means, in degrees: those of CGCS2000 without a zone number before the easting, every third
     * degree (EPSG:4534 to 4554) and every sixth (EPSG:4502 to 4512). Empty for every other code.
     */
    public static OptionalDouble meridianOf(int epsg) {
        if (epsg >= FIRST_CODE && epsg <= LAST_CODE) {
            return OptionalDouble.of(FIRST_MERIDIAN + APART * (epsg - FIRST_CODE));
        }
        return epsg >= 4502 && epsg <= 4512 ? OptionalDouble.of(FIRST_MERIDIAN + 2 * APART * (epsg - 4502)) : OptionalDouble.empty();
    }

    /** The code of the grid on a central meridian: 75, 78 … 135 have one (EPSG:4534 to 4554), others have none. */
    public static OptionalInt codeOf(double meridianDegrees) {
        double place = (meridianDegrees - FIRST_MERIDIAN) / APART;
        return place == Math.rint(place) && place >= 0 && place <= LAST_CODE - FIRST_CODE ? OptionalInt.of(FIRST_CODE + (int) place) : OptionalInt.empty();
    }

    /** The meridian that has a code and lies nearest: anywhere in China at most one and a half degrees away. */
    public static int nearestMeridian(double lonDegrees) {
        double place = Math.rint((lonDegrees - FIRST_MERIDIAN) / APART);
        return FIRST_MERIDIAN + APART * (int) Math.max(0, Math.min(LAST_CODE - FIRST_CODE, place));
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
