package districtatlas.plan;

import districtatlas.base.Text;
import java.util.List;
import java.util.Optional;

/**
 * One step of the district's story: what it says and which zones it shows.
 *
 * @param theme of the map that suits it; empty for the atlas's first
 */
public record StoryStep(String id, Text title, Claim text, List<ZoneId> zones, Optional<String> theme) {
    public StoryStep {
        zones = List.copyOf(zones);
    }
}
