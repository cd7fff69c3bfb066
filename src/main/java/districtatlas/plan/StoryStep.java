package districtatlas.plan;

import districtatlas.base.Text;
import java.util.List;

/**
 * One step of the district's story: what it says, which zones it shows, and how it is set on the stage.
 */
public record StoryStep(String id, Text title, Claim text, List<ZoneId> zones, Staging staging) {
    public StoryStep {
        zones = List.copyOf(zones);
    }
}
