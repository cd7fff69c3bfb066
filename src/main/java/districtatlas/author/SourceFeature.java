package districtatlas.author;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** A feature of a GeoJSON source. @param geometry in degrees, longitude first; empty when it was faulty, which is then reported */
record SourceFeature(Spot spot, String id, Map<String, SourceValue> properties, Geometry geometry) {
    String text(String property) {
        SourceValue value = properties.get(property);
        return value == null ? "" : value.text();
    }
}
