package districtatlas.coord;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;

/**
 * Coordinate reference systems from their WKT: milliseconds each, where a look-up by EPSG code unpacks a database.
 * The first one costs about a second of class loading. Any thread.
 */
public final class Crs {
    private final Map<String, CoordinateReferenceSystem> known = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when it is no WKT of a CRS */
    public CoordinateReferenceSystem ofWkt(String wkt) {
        return known.computeIfAbsent(wkt, Crs::parse);
    }

    /**
     * What such a system is called, whole, as {@code CGCS2000 / 3-degree Gauss-Kruger CM 114E (EPSG:4547)}.
     *
     * @param code it goes by, as {@code EPSG:4547}; may be empty
     * @throws IllegalArgumentException when it is no WKT of a CRS
     */
    public String titleOf(String wkt, String code) {
        String name = ofWkt(wkt).getName().getCode();
        return code.isEmpty() ? name : name + " (" + code + ")";
    }

    private static CoordinateReferenceSystem parse(String wkt) {
        try {
            return CRS.parseWKT(wkt);
        } catch (FactoryException e) {
            throw new IllegalArgumentException("not the WKT of a coordinate reference system: " + e.getMessage(), e);
        }
    }
}
