package districtatlas.plan;

import districtatlas.base.Text;
import org.locationtech.jts.geom.Geometry;

/**
 * Ground in the midst of the district that is not of it, and so of no zone of the plan: the part of a checkpoint under another's law.
 *
 * @param shape in grid metres, east first; not to be changed
 */
public record Enclave(Text name, Geometry shape) {
}
