package districtatlas.ui.window;

import districtatlas.plan.ZoneId;
import java.util.Optional;

/**
 * What a window shows, for another to go on with, in another language say. Immutable.
 *
 * @param theme    shown, or the one that comes back when the walk is left
 * @param zone     open, or the one that comes back
 * @param walk     the step of the walk, counted from 1; empty when none is on
 * @param onTheWay opened on the walk, which pauses meanwhile
 */
public record Standing(String theme, Optional<ZoneId> zone, Optional<Integer> walk, Optional<ZoneId> onTheWay) {
}
