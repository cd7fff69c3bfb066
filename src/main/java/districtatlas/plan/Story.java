package districtatlas.plan;

import districtatlas.base.Text;
import java.util.List;

/**
 * A tour of the district that the atlas brings along. Immutable.
 *
 * @param about what it tells, in a sentence
 */
public record Story(String id, Text title, Text about, List<StoryStep> steps) {
    public Story {
        steps = List.copyOf(steps);
    }
}
