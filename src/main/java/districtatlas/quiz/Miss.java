package districtatlas.quiz;

import districtatlas.ask.words.Compass;
import districtatlas.plan.ZoneId;
import java.util.Optional;

/**
 * A wrong answer and how far it is off. Immutable.
 *
 * @param toward in which direction it lies from the right one; empty where one of them is not drawn
 * @param steps  from zone to neighbouring zone; 0 where no way over borders leads there
 */
public record Miss(ZoneId chosen, ZoneId right, Optional<Compass> toward, int steps) {
}
