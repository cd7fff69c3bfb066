package districtatlas.plan;

import districtatlas.base.Text;
import java.util.List;

/** One step of the district's story: what it says and which zones it shows. */
public record StoryStep(String id, Text title, Claim text, List<ZoneId> zones) {
    public StoryStep {
        zones = List.copyOf(zones);
    }
}
