package districtatlas.data.place;

import districtatlas.coord.ForeignCrs;
import districtatlas.coord.PlaneChange;
import districtatlas.data.CrsClaim;
import java.util.ArrayList;
import java.util.List;

/**
 * A reading of a layer's numbers that is tried. Immutable.
 *
 * @param group      readings that lie where this does but for some metres bear the same
 * @param preference the smaller the likelier, among those of a group or those that lie as well
 */
record PlaceTrial(Placing placing, String title, PlaneChange change, boolean degrees, double meridian, String group, int preference) {
    private static final double MOST_LON = 180;
    private static final double MOST_LAT = 90;
    private static final double WEB_EDGE = 20_037_509;
    private static final double LEAST_EAST = 50_000;
    private static final double MOST_EAST = 950_000;
    private static final double LEAST_NORTH = 300_000;
    private static final double MOST_NORTH = 6_300_000;
    private static final int DATUM_STEP = 10;
    private static final int UTM = 5;
    private static final int WIDE = 1;
    private static final int FIRST_UTM = 43;
    private static final int LAST_UTM = 53;

    static PlaceTrial of(KnownCrs known, boolean northFirst, int preference) {
        Placing placing = new Placing("EPSG:" + known.code(), northFirst, known.isZoned(), Placing.Shift.NONE, new double[0]);
        double meridian = known.grid() == null ? Double.NaN : known.grid().meridian();
        String group = known.form() + " " + meridian + " " + (known.grid() == null ? 0 : known.grid().scale()) + " " + northFirst;
        return new PlaceTrial(placing, known.title(), Placer.of(placing).change(), known.isDegrees(), meridian, group, preference);
    }

    static PlaceTrial of(ClaimedSystem.System system, boolean northFirst, ForeignCrs foreign) {
        boolean zoned = system.known().map(KnownCrs::isZoned).orElse(false);
        double meridian = system.known().filter(k -> k.grid() != null).map(k -> k.grid().meridian()).orElse(Double.NaN);
        Placing placing = new Placing(system.crs(), northFirst, zoned, Placing.Shift.NONE, new double[0]);
        return new PlaceTrial(placing, system.title(), Placer.of(placing, foreign).change(), system.degrees(), meridian, "", 0);
    }

    /** The same grid with the zone's number before the easting, or without. */
    static List<PlaceTrial> otherwiseZoned(ClaimedSystem.System system) {
        List<PlaceTrial> trials = new ArrayList<>();
        system.known().flatMap(KnownCrs::otherwiseZoned).ifPresent(other -> {
            for (boolean northFirst : new boolean[] {false, true}) {
                if (other.code() > 0) {
                    trials.add(of(other, northFirst, 0));
                } else if (other.isZoned()) {
                    Placing placing = new Placing(system.crs(), northFirst, true, Placing.Shift.NONE, new double[0]);
                    trials.add(new PlaceTrial(placing, other.title(), Placer.of(placing).change(), false, other.grid().meridian(), "", 0));
                }
            }
        });
        return trials;
    }

    /** What a person can type for it, but for the order of its numbers. */
    String code() {
        return placing.crs().startsWith("EPSG:") ? placing.crs() : title;
    }

    /** Degrees, where the numbers can be such. */
    static List<PlaceTrial> degrees(Sample sample, CrsClaim claim) {
        List<PlaceTrial> trials = new ArrayList<>();
        for (boolean northFirst : orders(claim)) {
            if (Math.abs(sample.quantile(!northFirst, 0.5)) <= MOST_LON && Math.abs(sample.quantile(northFirst, 0.5)) <= MOST_LAT) {
                trials.add(of(KnownCrs.degrees(Datum.CGCS2000), northFirst, 0));
            }
        }
        return trials;
    }

    /** Every grid of the country in which the numbers can be, by their size alone. */
    static List<PlaceTrial> metres(Sample sample, CrsClaim claim) {
        List<PlaceTrial> trials = new ArrayList<>();
        for (boolean northFirst : orders(claim)) {
            double east = sample.quantile(!northFirst, 0.5);
            double north = sample.quantile(northFirst, 0.5);
            int zone = (int) Math.floor(east / KnownCrs.ZONE);
            boolean band = north >= LEAST_NORTH && north <= MOST_NORTH;
            if (band && zoneExists(zone)) {
                grids(trials, zone, zone, true, northFirst);
            }
            if (band && east >= LEAST_EAST && east <= MOST_EAST) {
                grids(trials, Datum.FIRST_SIXTH, Datum.LAST_SIXTH, false, northFirst);
                grids(trials, Datum.FIRST_THIRD, Datum.LAST_THIRD, false, northFirst);
                for (int utm = FIRST_UTM; utm <= LAST_UTM; utm++) {
                    trials.add(of(KnownCrs.utm(utm, false), northFirst, UTM));
                }
            }
            if (Math.abs(east) > LEAST_EAST && Math.abs(east) <= WEB_EDGE && Math.abs(north) > LEAST_EAST && Math.abs(north) <= WEB_EDGE) {
                trials.add(of(KnownCrs.web(), northFirst, UTM));
            }
        }
        return trials;
    }

    private static boolean zoneExists(int zone) {
        return zone >= Datum.FIRST_SIXTH && zone <= Datum.LAST_SIXTH || zone >= Datum.FIRST_THIRD && zone <= Datum.LAST_THIRD;
    }

    private static void grids(List<PlaceTrial> trials, int first, int last, boolean zoned, boolean northFirst) {
        for (Datum datum : Datum.values()) {
            for (int zone = first; zone <= last && datum.hasGrids(); zone++) {
                trials.add(of(KnownCrs.grid(datum, zone, zoned), northFirst, datum.ordinal() * DATUM_STEP + (zone < Datum.FIRST_THIRD ? WIDE : 0)));
            }
        }
    }

    private static boolean[] orders(CrsClaim claim) {
        return switch (claim.axes()) {
            case UNSAID -> new boolean[] {false, true};
            case EAST_FIRST -> new boolean[] {false};
            case NORTH_FIRST -> new boolean[] {true};
        };
    }
}
