package districtatlas.data;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file says about its coordinates; nothing of it is checked. Immutable.
 *
 * @param epsg     a code it names
 * @param wkt      a text it carries, WKT 1 (OGC or ESRI) or WKT 2, or any other text where such a one should stand
 * @param byFormat whether the format itself fixes it (KML, GPX), and not this file
 * @param axes     which number comes first, where the file says so
 * @param degrees  empty where nothing tells; else whether its numbers are degrees
 */
public record CrsClaim(OptionalInt epsg, Optional<String> wkt, boolean byFormat, Axes axes, Optional<Boolean> degrees) {
    /** The order of the two numbers of a place. */
    public enum Axes {
        /** Nothing tells. */
        UNSAID,
        /** Longitude or easting first. */
        EAST_FIRST,
        /** Latitude or northing first, as a surveyor's X and Y are; {@link DataRecord#geometry} has them in that order, untouched. */
        NORTH_FIRST
    }

    /** Nothing is said. */
    public static final CrsClaim NONE = new CrsClaim(OptionalInt.empty(), Optional.empty(), false, Axes.UNSAID, Optional.empty());

    public CrsClaim {
        Objects.requireNonNull(epsg);
        Objects.requireNonNull(wkt);
        Objects.requireNonNull(axes);
        Objects.requireNonNull(degrees);
    }

    /** Degrees of WGS 84, longitude first, as the format has it. */
    public static CrsClaim wgs84ByFormat() {
        return new CrsClaim(OptionalInt.of(4326), Optional.empty(), true, Axes.EAST_FIRST, Optional.of(true));
    }

    public static CrsClaim ofEpsg(int code) {
        return new CrsClaim(OptionalInt.of(code), Optional.empty(), false, Axes.UNSAID, Optional.empty());
    }

    public static CrsClaim ofWkt(String wkt) {
        return new CrsClaim(OptionalInt.empty(), Optional.of(wkt), false, Axes.UNSAID, Optional.empty());
    }

    public CrsClaim withAxes(Axes other) {
        return new CrsClaim(epsg, wkt, byFormat, other, degrees);
    }

    public CrsClaim withDegrees(boolean are) {
        return new CrsClaim(epsg, wkt, byFormat, axes, Optional.of(are));
    }
}
