package districtatlas.paint;

import districtatlas.coord.EastNorth;
import java.util.Optional;

/**
 * What of the drawn shapes lies nearest to a place, of their own geometry, not of what a scale shows of it: to a centimetre. Immutable.
 *
 * @param corner the nearest point, or corner of a line or an edge
 * @param onLine the nearest place on a line or an edge
 */
public record DrawnNear(Optional<EastNorth> corner, Optional<EastNorth> onLine) {
    public static final DrawnNear NOTHING = new DrawnNear(Optional.empty(), Optional.empty());
}
