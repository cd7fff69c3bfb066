package districtatlas.print.slides;

import districtatlas.plan.ZoneId;
import java.util.List;

/**
 * A sign that a step puts on zones. Which sign it is, its place among the step's marks says. Immutable.
 *
 * @param name what it means
 */
public record TalkMark(String name, List<ZoneId> zones) {
    public TalkMark {
        zones = List.copyOf(zones);
    }
}
