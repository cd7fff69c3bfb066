package districtatlas.tour;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.plan.Plan;
import districtatlas.plan.Story;
import java.util.List;

/**
 * Something told step by step on the map. Immutable.
 *
 * @param id    unique among all tours that are at hand
 * @param about what it tells, in a sentence; may be empty
 * @param steps may be none, while a reader is making them
 */
public record Tour(String id, Text title, Text about, Origin origin, List<TourStep> steps) {
    /** Who made it. */
    public enum Origin implements Keyed {
        /** It came with the atlas. */
        ATLAS,
        /** It stands in the reader's own file. */
        OWN,
        /** It was opened from a file of its own. */
        FILE
    }

    public Tour {
        steps = List.copyOf(steps);
    }

    public static Tour of(Story story) {
        return new Tour(story.id(), story.title(), story.about(), Origin.ATLAS, story.steps().stream().map(TourStep::of).toList());
    }

    /** Those that came with the atlas, in its order. */
    public static List<Tour> of(Plan plan) {
        return plan.tours().stream().map(Tour::of).toList();
    }

    /** Whether there is a step that can be shown. */
    public boolean isPlayable() {
        return steps.stream().anyMatch(TourStep::isPlayable);
    }
}
