package districtatlas.plan;

import districtatlas.base.Text;
import java.util.List;

/**
 * A mark that a step of the story puts on zones.
 *
 * @param icon of the icon font, by name
 * @param name what it means
 */
public record StepMark(String icon, Text name, List<ZoneId> zones) {
    public StepMark {
        zones = List.copyOf(zones);
    }
}
