package districtatlas.plan;

import districtatlas.coord.LonLat;
import districtatlas.feature.FeatureRef;
import java.util.Optional;

/**
 * That a thing of the plan is drawn by a feature of the ground.
 *
 * @param along it runs beside the line, as a greenway along its river, and is not the line itself
 * @param part  of the line; empty for the whole
 */
public record DrawnLine(FeatureRef feature, boolean along, Optional<Part> part) {
    /** From the place of the line nearest to one point to that nearest to the other. */
    public record Part(LonLat from, LonLat to) {
    }
}
