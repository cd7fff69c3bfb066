package districtatlas.coord;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/**
 * Systems of all the world by their code or text, for what {@link GaussKruger} and {@link WebMercator} are not. Where nothing is known of the
 * way between two datums none is taken. The first look-up costs a second or two and unpacks a database into the temporary folder. Any thread.
 */
public final class ForeignCrs {
    private static final String CODE = "EPSG:";

    private final Map<String, CoordinateReferenceSystem> known = new ConcurrentHashMap<>();

    /**
     * Into degrees of WGS 84, longitude first, from numbers whose first is the easting or longitude whatever the system itself says of its axes.
     *
     * @param crs {@code EPSG:n}, or well-known text of the first kind
     * @throws IllegalArgumentException when there is no such system, or no way from it
     */
    public PlaneChange toDegrees(String crs) {
        return change(of(crs), DefaultGeographicCRS.WGS84);
    }

    /** The way back from {@link #toDegrees}. */
    public PlaneChange fromDegrees(String crs) {
        return change(DefaultGeographicCRS.WGS84, of(crs));
    }

    /**
     * What the system calls itself.
     *
     * @throws IllegalArgumentException when there is no such system
     */
    public String titleOf(String crs) {
        return of(crs).getName().getCode();
    }

    /**
     * Whether its numbers are degrees.
     *
     * @throws IllegalArgumentException when there is no such system
     */
    public boolean isDegrees(String crs) {
        return of(crs) instanceof GeographicCRS;
    }

    /**
     * The system's own text, of the first kind.
     *
     * @throws IllegalArgumentException when there is no such system
     */
    public String toWkt(String crs) {
        return of(crs).toWKT();
    }

    private CoordinateReferenceSystem of(String crs) {
        return known.computeIfAbsent(crs, ForeignCrs::load);
    }

    private static CoordinateReferenceSystem load(String crs) {
        try {
            CoordinateReferenceSystem system = crs.startsWith(CODE) ? CRS.decode(crs, true) : CRS.parseWKT(crs);
            CoordinateReferenceSystem flat = CRS.getHorizontalCRS(system);
            if (flat == null) {
                throw new IllegalArgumentException("no system of places: " + crs);
            }
            return flat;
        } catch (FactoryException e) {
            throw new IllegalArgumentException("no known system: " + crs, e);
        }
    }

    private static PlaneChange change(CoordinateReferenceSystem from, CoordinateReferenceSystem to) {
        try {
            MathTransform transform = CRS.findMathTransform(from, to, true);
            return xy -> change(transform, xy);
        } catch (FactoryException e) {
            throw new IllegalArgumentException("no way from or to degrees: " + from.getName().getCode(), e);
        }
    }

    private static void change(MathTransform transform, double[] xy) {
        try {
            transform.transform(xy, 0, xy, 0, 1);
        } catch (TransformException | IllegalArgumentException outside) {
            xy[0] = Double.NaN;
            xy[1] = Double.NaN;
        }
    }
}
