package districtatlas.folder.streets;

import java.util.Objects;
import org.locationtech.jts.geom.Geometry;

/**
 * An area that takes part in a mosaic: a street, or what lies beside the district.
 *
 * @param shape  in degrees, longitude first, of polygons; not to be changed
 * @param street whether it is of the district
 */
record Area(String name, Geometry shape, boolean street) {
    Area {
        Objects.requireNonNull(name);
        Objects.requireNonNull(shape);
    }
}
