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

    private static CoordinateReferenceSystem parse(String wkt) {
        try {
            return CRS.parseWKT(wkt);
        } catch (FactoryException e) {
            throw new IllegalArgumentException("not the WKT of a coordinate reference system: " + e.getMessage(), e);
        }
    }
}
