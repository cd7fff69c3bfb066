package districtatlas.data.place;

import districtatlas.coord.Spheroid;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A system as a text describes it, by its parameters. Immutable.
 *
 * @param toWgs84       three or seven numbers of a way to WGS 84; empty for none
 * @param angularUnit   of its degrees, in radians
 * @param method        of the projection, as written; empty for degrees
 * @param parameters    of the projection, as written; lengths in its unit
 * @param unit          metres or degrees
 * @param code          EPSG's, which the text names
 * @param latitudeFirst whether it lists latitude or northing first
 * @param webSphere     whether it says that a sphere is meant after all
 */
record ClaimedCrs(String name, String datum, Spheroid spheroid, double primeMeridian, double[] toWgs84, double angularUnit, String method,
                  Map<String, Double> parameters, double unit, OptionalInt code, boolean latitudeFirst, boolean webSphere) {
    private static final double DEGREE = Math.PI / 180;

    /** Letters and digits alone, in small letters: writers differ in everything else. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    boolean isGeographic() {
        return method.isEmpty();
    }

    /** Of the first name that is there. */
    OptionalDouble parameter(String... plainNames) {
        for (String name : plainNames) {
            for (Map.Entry<String, Double> parameter : parameters.entrySet()) {
                if (plain(parameter.getKey()).equals(name)) {
                    return OptionalDouble.of(parameter.getValue());
                }
            }
        }
        return OptionalDouble.empty();
    }

    boolean hasShift() {
        for (double part : toWgs84) {
            if (part != 0) {
                return true;
            }
        }
        return false;
    }

    /** The same as well-known text of the first kind, east first whatever the axes. */
    String toWkt() {
        StringBuilder wkt = new StringBuilder();
        if (!isGeographic()) {
            wkt.append("PROJCS[").append(quoted(name)).append(',');
        }
        wkt.append("GEOGCS[").append(quoted(isGeographic() ? name : datum)).append(",DATUM[").append(quoted(datum)).append(",SPHEROID[")
                .append(quoted(datum)).append(',').append(spheroid.semiMajorMetres()).append(',')
                .append(Double.isInfinite(spheroid.inverseFlattening()) ? 0 : spheroid.inverseFlattening()).append(']');
        if (hasShift()) {
            wkt.append(",TOWGS84[");
            for (int i = 0; i < 7; i++) {
                wkt.append(i == 0 ? "" : ",").append(i < toWgs84.length ? toWgs84[i] : 0);
            }
            wkt.append(']');
        }
        wkt.append("],PRIMEM[\"Greenwich\",").append(primeMeridian).append("],UNIT[\"degree\",")
                .append(isGeographic() ? unit * DEGREE : angularUnit).append("]]");
        if (!isGeographic()) {
            wkt.append(",PROJECTION[").append(quoted(method)).append(']');
            parameters.forEach((name, value) -> wkt.append(",PARAMETER[").append(quoted(name)).append(',').append(value).append(']'));
            wkt.append(",UNIT[\"metre\",").append(unit).append("]]");
        }
        return wkt.toString();
    }

    private static String quoted(String name) {
        return '"' + name.replace('"', '\'') + '"';
    }
}
