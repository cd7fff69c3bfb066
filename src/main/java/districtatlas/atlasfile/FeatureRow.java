package districtatlas.atlasfile;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature to be written.
 *
 * @param geometry in degrees, longitude first
 * @param values   in the order of the layer's columns; null where there is none
 */
public record FeatureRow(Geometry geometry, List<Object> values) {
}
