package districtatlas.data.place;

import districtatlas.coord.Spheroid;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the systems that are reckoned here a text describes: by its numbers, whatever it is called. */
final class KnownSystems {
    private static final Set<String> TRANSVERSE = Set.of("transversemercator", "gausskruger", "gausskrueger", "tmerc", "transversemercatorgausskruger");
    private static final Set<String> WEB = Set.of("mercatorauxiliarysphere", "popularvisualisationpseudomercator", "popularvisualizationpseudomercator");
    private static final Set<String> MERCATOR = Set.of("mercator", "mercator1sp", "mercatorvarianta");
    /** Others on the same figure of the earth as CGCS2000, metres beside it: they keep their names. */
    private static final String OTHERS = ".*(northamerican|nad83|etrs|europeanterrestrial|sweref|gda|geocentricdatumofaustralia|nzgd|newzealand|rgf|jgd"
            + "|japan|korea|twd|taiwan|sirgas|csrs|posgar|hartebeesthoek|grs80|grs1980|reseaugeodesique|iceland|slovenia|macao|pzgik).*";
    private static final double LAST_DIGITS = 7e-7;
    private static final double LEFT_OUT = 1e-3;
    private static final double DEGREES_APART = 1e-6;
    private static final double METRES_APART = 1e-3;
    private static final double SCALES_APART = 1e-9;

    private KnownSystems() {
    }

    /** Empty when a library is to reckon it. */
    static Optional<KnownCrs> of(ClaimedCrs claimed) {
        Optional<Datum> datum = datum(claimed);
        if (claimed.primeMeridian() != 0 || claimed.hasShift()) {
            return Optional.empty();
        }
        if (isWeb(claimed)) {
            return Optional.of(KnownCrs.web());
        }
        if (datum.isEmpty()) {
            return Optional.empty();
        }
        return claimed.isGeographic() ? Optional.of(degrees(claimed, datum.get()))
                : TRANSVERSE.contains(ClaimedCrs.plain(claimed.method())) ? Optional.of(grid(claimed, datum.get())) : Optional.empty();
    }

    /** By its figure of the earth; WGS 84's and CGCS2000's are told apart by the last digits, or by the name where those are left out. */
    private static Optional<Datum> datum(ClaimedCrs claimed) {
        boolean wgs = ClaimedCrs.plain(claimed.datum() + claimed.name()).matches(".*(wgs|worldgeodetic).*");
        return Stream.of(Datum.values()).filter(d -> claimed.spheroid().isLike(d.spheroid))
                .min(Comparator.comparingDouble(d -> apart(claimed, d) + (apart(claimed, d) > LAST_DIGITS && wgs != (d == Datum.WGS84) ? LEFT_OUT : 0)));
    }

    private static double apart(ClaimedCrs claimed, Datum datum) {
        return Math.abs(claimed.spheroid().inverseFlattening() - datum.spheroid.inverseFlattening());
    }

    private static boolean isOther(ClaimedCrs claimed, Datum datum) {
        return datum == Datum.CGCS2000 && ClaimedCrs.plain(claimed.datum() + claimed.name()).matches(OTHERS)
                || datum == Datum.BEIJING54 && ClaimedCrs.plain(claimed.datum() + claimed.name()).matches(".*(pulkovo|s42|dealul|afgooye|lisbon).*");
    }

    private static boolean isWeb(ClaimedCrs claimed) {
        String method = ClaimedCrs.plain(claimed.method());
        boolean sphere = claimed.webSphere() || Double.isInfinite(claimed.spheroid().inverseFlattening());
        boolean plain = claimed.parameter("falseeasting").orElse(0) == 0 && claimed.parameter("falsenorthing").orElse(0) == 0
                && claimed.parameter("centralmeridian", "longitudeofnaturalorigin").orElse(0) == 0
                && Math.abs(claimed.spheroid().semiMajorMetres() - Spheroid.WGS84.semiMajorMetres()) < METRES_APART && claimed.unit() == 1;
        return plain && (WEB.contains(method) || MERCATOR.contains(method) && sphere);
    }

    private static KnownCrs degrees(ClaimedCrs claimed, Datum datum) {
        double unit = Math.abs(claimed.unit() - 1) < 1e-6 ? 1 : claimed.unit();
        return unit == 1 && !isOther(claimed, datum) ? KnownCrs.degrees(datum)
                : new KnownCrs(0, claimed.name(), isOther(claimed, datum) ? Datum.WGS84 : datum, KnownCrs.Form.DEGREES, null, 0, unit);
    }

    private static KnownCrs grid(ClaimedCrs claimed, Datum datum) {
        double unit = claimed.unit();
        KnownCrs.Grid grid = new KnownCrs.Grid(claimed.spheroid(), claimed.parameter("centralmeridian", "longitudeofnaturalorigin", "longitudeoforigin", "longitudeofcenter").orElse(0),
                claimed.parameter("latitudeoforigin", "latitudeofnaturalorigin", "latitudeofcenter").orElse(0),
                claimed.parameter("scalefactor", "scalefactoratnaturalorigin").orElse(1),
                claimed.parameter("falseeasting").orElse(0) * unit, claimed.parameter("falsenorthing").orElse(0) * unit);
        if (!isOther(claimed, datum) && unit == 1) {
            Optional<KnownCrs> coded = coded(claimed, datum, grid);
            if (coded.isPresent()) {
                return coded.get();
            }
        }
        int zone = (int) (grid.falseEast() / KnownCrs.ZONE);
        int third = (int) Math.rint(grid.meridian() / 3);
        boolean standard = grid.scale() == 1 && Math.abs(grid.falseEast() % KnownCrs.ZONE - KnownCrs.FALSE_EAST) < METRES_APART;
        int couldStand = zone > 0 ? zone : standard && third >= Datum.FIRST_THIRD && third <= Datum.LAST_THIRD
                && Math.abs(grid.meridian() - 3 * third) < DEGREES_APART ? third : 0;
        return new KnownCrs(0, claimed.name(), isOther(claimed, datum) ? Datum.WGS84 : datum, KnownCrs.Form.GRID, grid, couldStand, unit);
    }

    private static Optional<KnownCrs> coded(ClaimedCrs claimed, Datum datum, KnownCrs.Grid grid) {
        if (claimed.code().isPresent()) {
            Optional<KnownCrs> named = KnownCrs.ofCode(claimed.code().getAsInt()).filter(k -> k.datum() == datum && k.grid() != null && isLike(k.grid(), grid));
            if (named.isPresent()) {
                return named;
            }
        }
        if (datum == Datum.WGS84) {
            int utm = (int) Math.rint((grid.meridian() + 183) / 6);
            return utm < 1 || utm > 60 ? Optional.empty()
                    : Optional.of(KnownCrs.utm(utm, grid.falseNorth() > 0)).filter(k -> isLike(k.grid(), grid));
        }
        boolean zoned = grid.falseEast() > KnownCrs.ZONE;
        int prefix = (int) (grid.falseEast() / KnownCrs.ZONE);
        int third = (int) Math.rint(grid.meridian() / 3);
        int sixth = (int) Math.rint((grid.meridian() + 3) / 6);
        boolean saysThree = ClaimedCrs.plain(claimed.name()).matches(".*(3degree|3deg|3du|3度|三度).*");
        int[] zones = zoned ? new int[] {prefix} : saysThree ? new int[] {third, sixth} : new int[] {sixth, third};
        for (int zone : zones) {
            boolean exists = zone >= Datum.FIRST_SIXTH && zone <= Datum.LAST_SIXTH || zone >= Datum.FIRST_THIRD && zone <= Datum.LAST_THIRD;
            if (exists && isLike(KnownCrs.grid(datum, zone, zoned).grid(), grid)) {
                return Optional.of(KnownCrs.grid(datum, zone, zoned));
            }
        }
        return Optional.empty();
    }

    private static boolean isLike(KnownCrs.Grid a, KnownCrs.Grid b) {
        return Math.abs(a.meridian() - b.meridian()) < DEGREES_APART && Math.abs(a.originLat() - b.originLat()) < DEGREES_APART
                && Math.abs(a.scale() - b.scale()) < SCALES_APART && Math.abs(a.falseEast() - b.falseEast()) < METRES_APART
                && Math.abs(a.falseNorth() - b.falseNorth()) < METRES_APART;
    }
}
