package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Arrival;
import java.util.List;

/**
 * One step of a tour of the district: what it says, which zones it shows, which things it lights, and how it is set on the stage.
 *
 * @param notes   for who speaks; may be empty
 * @param arrival how the map comes there
 * @param seconds how long it stays when the tour goes on by itself; 0 where nobody says
 */
public record StoryStep(String id, Text title, Claim text, List<ZoneId> zones, List<ItemId> things, Staging staging, Text notes, Arrival arrival, int seconds) {
    public StoryStep {
        zones = List.copyOf(zones);
        things = List.copyOf(things);
    }

    /** Without things and notes, coming as usual. */
    public StoryStep(String id, Text title, Claim text, List<ZoneId> zones, Staging staging) {
        this(id, title, text, zones, List.of(), staging, Text.NONE, Arrival.GLIDE, 0);
    }
}
