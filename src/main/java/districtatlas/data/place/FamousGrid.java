package districtatlas.data.place;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Grids of other places on other figures of the earth, known by the numbers at which they begin, which no two share.
 * Their way to WGS 84 stands under their code in the library's database.
 */
enum FamousGrid {
    HONG_KONG_1980(2326, 6_378_388, 836_694.05, 819_069.8),
    BRITISH(27700, 6_377_563.396, 400_000, -100_000),
    DUTCH(28992, 6_377_397.155, 155_000, 463_000),
    SWISS_1903(21781, 6_377_397.155, 600_000, 200_000),
    SWISS_1995(2056, 6_377_397.155, 2_600_000, 1_200_000),
    FRENCH(2154, 6_378_137, 700_000, 6_600_000),
    NEW_ZEALAND(2193, 6_378_137, 1_600_000, 10_000_000);

    private static final double METRES_APART = 0.5;

    private final int code;
    private final double semiMajor;
    private final double falseEast;
    private final double falseNorth;

    FamousGrid(int code, double semiMajor, double falseEast, double falseNorth) {
        this.code = code;
        this.semiMajor = semiMajor;
        this.falseEast = falseEast;
        this.falseNorth = falseNorth;
    }

    /** The code of the grid that a text describes without naming it. */
    static Optional<Integer> codeOf(ClaimedCrs claimed) {
        return claimed.isGeographic() || claimed.hasShift() || claimed.unit() != 1 ? Optional.empty()
                : Stream.of(values()).filter(g -> g.is(claimed)).map(g -> g.code).findFirst();
    }

    private boolean is(ClaimedCrs claimed) {
        return near(claimed.spheroid().semiMajorMetres(), semiMajor) && near(claimed.parameter("falseeasting", "eastingatfalseorigin").orElse(0), falseEast)
                && near(claimed.parameter("falsenorthing", "northingatfalseorigin").orElse(0), falseNorth);
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < METRES_APART;
    }
}
