package districtatlas.atlasfile;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * An entry as a feature of one of the reader's own layers.
 *
 * @param kind     of the entry
 * @param entry    its id
 * @param geometry degrees, longitude first; null where it has no place of its own
 * @param values   of the layer's columns, in their order; texts, whole numbers and nulls
 */
public record OwnFeature(OwnLayer layer, String kind, String entry, Geometry geometry, List<Object> values) {
}
