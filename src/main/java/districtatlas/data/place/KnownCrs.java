package districtatlas.data.place;

import districtatlas.coord.GaussKruger;
import districtatlas.coord.PlaneChange;
import districtatlas.coord.Spheroid;
import districtatlas.coord.WebMercator;
import java.util.Optional;

/**
 * A system that is reckoned here and needs no library. Between two datums no way is taken: its degrees are those of its own. Immutable.
 *
 * @param code  EPSG's; 0 for none
 * @param title as EPSG has it, or as the file calls it
 * @param zone  whose number stands in {@code grid}'s false easting or could stand there; 0 for none
 * @param unit  metres or degrees that one of its units is
 */
record KnownCrs(int code, String title, Datum datum, Form form, Grid grid, int zone, double unit) {
    enum Form {
        DEGREES, GRID, WEB
    }

    /** Parameters of transverse Mercator, metres and degrees. */
    record Grid(Spheroid spheroid, double meridian, double originLat, double scale, double falseEast, double falseNorth) {
        GaussKruger projection() {
            GaussKruger whole = new GaussKruger(spheroid, meridian, scale, falseEast, falseNorth);
            return originLat == 0 ? whole : whole.withOriginAt(spheroid, originLat, scale);
        }

        /** Whether both are one but for the last digits; their figures of the earth are not looked at. */
        boolean isLike(Grid other) {
            return Math.abs(meridian - other.meridian) < DEGREES_APART && Math.abs(originLat - other.originLat) < DEGREES_APART
                    && Math.abs(scale - other.scale) < SCALES_APART && Math.abs(falseEast - other.falseEast) < METRES_APART
                    && Math.abs(falseNorth - other.falseNorth) < METRES_APART;
        }
    }

    private static final double DEGREES_APART = 1e-6;
    private static final double METRES_APART = 1e-3;
    private static final double SCALES_APART = 1e-9;
    private static final int WEB_CODE = 3857;
    static final double ZONE = 1e6;
    static final double FALSE_EAST = 500_000;
    private static final int UTM_NORTH = 32600;
    private static final int UTM_SOUTH = 32700;
    private static final int UTM_ZONES = 60;

    static KnownCrs degrees(Datum datum) {
        return new KnownCrs(datum.degreesCode, datum.title, datum, Form.DEGREES, null, 0, 1);
    }

    static KnownCrs web() {
        return new KnownCrs(WEB_CODE, "WGS 84 / Pseudo-Mercator", Datum.WGS84, Form.WEB, null, 0, 1);
    }

    /** @param zone 13 to 23 of six degrees, 25 to 45 of three */
    static KnownCrs grid(Datum datum, int zone, boolean zoned) {
        int meridian = Datum.meridianOf(zone);
        String title = datum.title + " / " + (zone < Datum.FIRST_THIRD ? "" : "3-degree ") + "Gauss-Kruger "
                + (zoned ? "zone " + zone : "CM " + meridian + "E");
        Grid grid = new Grid(datum.spheroid, meridian, 0, 1, FALSE_EAST + (zoned ? zone * ZONE : 0), 0);
        return new KnownCrs(datum.gridCode(zone, zoned), title, datum, Form.GRID, grid, zone, 1);
    }

    /** @param zone 1 to 60 */
    static KnownCrs utm(int zone, boolean south) {
        Grid grid = new Grid(Spheroid.WGS84, 6 * zone - 183, 0, 0.9996, FALSE_EAST, south ? 1e7 : 0);
        return new KnownCrs((south ? UTM_SOUTH : UTM_NORTH) + zone, "WGS 84 / UTM zone " + zone + (south ? "S" : "N"), Datum.WGS84, Form.GRID, grid, 0, 1);
    }

    static Optional<KnownCrs> ofCode(int code) {
        switch (code) {
            case 4490, 4480:
                return Optional.of(degrees(Datum.CGCS2000));
            case 4326, 4979:
                return Optional.of(degrees(Datum.WGS84));
            case 4610:
                return Optional.of(degrees(Datum.XIAN80));
            case 4214:
                return Optional.of(degrees(Datum.BEIJING54));
            case WEB_CODE, 900913, 3785, 102100, 102113:
                return Optional.of(web());
            default:
                return code > UTM_NORTH && code <= UTM_NORTH + UTM_ZONES ? Optional.of(utm(code - UTM_NORTH, false))
                        : code > UTM_SOUTH && code <= UTM_SOUTH + UTM_ZONES ? Optional.of(utm(code - UTM_SOUTH, true)) : gridOf(code);
        }
    }

    private static Optional<KnownCrs> gridOf(int code) {
        for (Datum datum : Datum.values()) {
            for (boolean zoned : new boolean[] {false, true}) {
                if (datum.zoneOf(code, zoned) > 0) {
                    return Optional.of(grid(datum, datum.zoneOf(code, zoned), zoned));
                }
            }
        }
        return OtherDatum.ofCode(code);
    }

    boolean isDegrees() {
        return form == Form.DEGREES;
    }

    /** Whether the number of the zone stands before its easting. */
    boolean isZoned() {
        return grid != null && grid.falseEast > ZONE && zone > 0;
    }

    /** The same with the number of its zone before the easting, or without; empty where it can have none. */
    Optional<KnownCrs> otherwiseZoned() {
        if (zone == 0) {
            return Optional.empty();
        }
        if (code > 0) {
            return Optional.of(grid(datum, zone, !isZoned()));
        }
        double falseEast = isZoned() ? grid.falseEast - zone * ZONE : grid.falseEast + zone * ZONE;
        Grid other = new Grid(grid.spheroid, grid.meridian, grid.originLat, grid.scale, falseEast, grid.falseNorth);
        return Optional.of(new KnownCrs(0, title, datum, form, other, zone, unit));
    }

    KnownCrs called(String name) {
        return new KnownCrs(code, name, datum, form, grid, zone, unit);
    }

    PlaneChange toDegrees() {
        PlaneChange plain = switch (form) {
            case DEGREES -> PlaneChange.NONE;
            case GRID -> grid.projection()::toDegrees;
            case WEB -> WebMercator::toDegrees;
        };
        return unit == 1 ? plain : scaled(unit).then(plain);
    }

    PlaneChange fromDegrees() {
        PlaneChange plain = switch (form) {
            case DEGREES -> PlaneChange.NONE;
            case GRID -> grid.projection()::toMetres;
            case WEB -> WebMercator::toMetres;
        };
        return unit == 1 ? plain : plain.then(scaled(1 / unit));
    }

    private static PlaneChange scaled(double by) {
        return xy -> {
            xy[0] *= by;
            xy[1] *= by;
        };
    }
}
