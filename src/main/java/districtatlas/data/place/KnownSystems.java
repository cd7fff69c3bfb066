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
    private static final double LAST_DIGITS = 7e-7;
    private static final double LEFT_OUT = 1e-3;
    private static final double DEGREES_APART = 1e-6;
    private static final double METRES_APART = 1e-3;

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

    /** Older systems on Krassovsky's figure of the earth that are not this country's. */
    private static boolean isOther(ClaimedCrs claimed, Datum datum) {
        String name = ClaimedCrs.plain(claimed.datum() + claimed.name());
        return datum == Datum.BEIJING54 ? name.matches(".*(pulkovo|s42|dealul|afgooye).*") : datum == Datum.CGCS2000 && OtherDatum.of(claimed).isPresent();
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
        boolean other = isOther(claimed, datum);
        KnownCrs plain = new KnownCrs(0, claimed.name(), other && datum == Datum.CGCS2000 ? Datum.WGS84 : datum, KnownCrs.Form.DEGREES, null, 0, unit);
        return unit != 1 ? plain : !other ? KnownCrs.degrees(datum)
                : datum == Datum.CGCS2000 ? OtherDatum.of(claimed).flatMap(OtherDatum::degrees).orElse(plain) : plain;
    }

    private static KnownCrs grid(ClaimedCrs claimed, Datum datum) {
        double unit = claimed.unit();
        KnownCrs.Grid grid = new KnownCrs.Grid(claimed.spheroid(),
                claimed.parameter("centralmeridian", "longitudeofnaturalorigin", "longitudeoforigin", "longitudeofcenter").orElse(0),
                claimed.parameter("latitudeoforigin", "latitudeofnaturalorigin", "latitudeofcenter").orElse(0),
                claimed.parameter("scalefactor", "scalefactoratnaturalorigin").orElse(1),
                claimed.parameter("falseeasting").orElse(0) * unit, claimed.parameter("falsenorthing").orElse(0) * unit);
        boolean other = isOther(claimed, datum);
        Optional<KnownCrs> coded = unit != 1 ? Optional.empty() : !other ? coded(claimed, datum, grid)
                : datum == Datum.CGCS2000 ? OtherDatum.of(claimed).flatMap(d -> d.grid(grid)) : Optional.empty();
        if (coded.isPresent()) {
            return coded.get();
        }
        int zone = (int) (grid.falseEast() / KnownCrs.ZONE);
        int third = (int) Math.rint(grid.meridian() / 3);
        boolean standard = grid.scale() == 1 && Math.abs(grid.falseEast() % KnownCrs.ZONE - KnownCrs.FALSE_EAST) < METRES_APART;
        int couldStand = zone > 0 ? zone : standard && third >= Datum.FIRST_THIRD && third <= Datum.LAST_THIRD
                && Math.abs(grid.meridian() - 3 * third) < DEGREES_APART ? third : 0;
        return new KnownCrs(0, claimed.name(), other && datum == Datum.CGCS2000 ? Datum.WGS84 : datum, KnownCrs.Form.GRID, grid, couldStand, unit);
    }

    private static Optional<KnownCrs> coded(ClaimedCrs claimed, Datum datum, KnownCrs.Grid grid) {
        if (claimed.code().isPresent()) {
            Optional<KnownCrs> named = KnownCrs.ofCode(claimed.code().getAsInt()).filter(k -> k.datum() == datum && k.grid() != null && k.grid().isLike(grid));
            if (named.isPresent()) {
                return named;
            }
        }
        if (datum == Datum.WGS84) {
            int utm = (int) Math.rint((grid.meridian() + 183) / 6);
            return utm < 1 || utm > 60 ? Optional.empty()
                    : Optional.of(KnownCrs.utm(utm, grid.falseNorth() > 0)).filter(k -> k.grid().isLike(grid));
        }
        boolean zoned = grid.falseEast() > KnownCrs.ZONE;
        int prefix = (int) (grid.falseEast() / KnownCrs.ZONE);
        int third = (int) Math.rint(grid.meridian() / 3);
        int sixth = (int) Math.rint((grid.meridian() + 3) / 6);
        boolean saysThree = ClaimedCrs.plain(claimed.name()).matches(".*(3degree|3deg|3du|3度|三度).*");
        int[] zones = zoned ? new int[] {prefix} : saysThree ? new int[] {third, sixth} : new int[] {sixth, third};
        for (int zone : zones) {
            boolean exists = zone >= Datum.FIRST_SIXTH && zone <= Datum.LAST_SIXTH || zone >= Datum.FIRST_THIRD && zone <= Datum.LAST_THIRD;
            if (exists && KnownCrs.grid(datum, zone, zoned).grid().isLike(grid)) {
                return Optional.of(KnownCrs.grid(datum, zone, zoned));
            }
        }
        return Optional.empty();
    }
}
