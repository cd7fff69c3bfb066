package districtatlas.data.json;

import districtatlas.data.ShapeMaker;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Makes geometries of one dialect. Stateless, or with what all shapes of a file share. */
interface ShapeDialect {
    /**
     * @param maker gets what had to be changed
     * @return empty where the shape says that there is none
     * @throws districtatlas.data.ShapeFault when it cannot be read
     */
    Optional<Geometry> make(RawShape raw, ShapeMaker maker);
}
