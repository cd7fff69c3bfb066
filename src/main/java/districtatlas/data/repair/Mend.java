package districtatlas.data.repair;

import org.locationtech.jts.geom.Geometry;

/**
 * A shape that crossed itself, to be looked at. Not to be changed.
 *
 * @param record its number
 * @param before as it was written
 * @param after  as it is drawn, in the same numbers
 */
public record Mend(String record, Geometry before, Geometry after) {
}
