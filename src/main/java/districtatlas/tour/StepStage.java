package districtatlas.tour;

import districtatlas.coord.Extent;
import districtatlas.plan.Staging;
import districtatlas.plan.StoryStep;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a step's map is about and shows, the same in the window, on a slide and on paper. Immutable.
 *
 * @param zones        that are drawn as what the map is about
 * @param surroundings whether they are seen in their surroundings: then nothing steps back
 * @param frame        on the grid; empty when none of its zones is anywhere
 */
public record StepStage(List<ZoneId> zones, boolean surroundings, Optional<Extent> frame) {
    /** About nothing. */
    public static final StepStage NONE = new StepStage(List.of(), false, Optional.empty());

    public StepStage {
        zones = List.copyOf(zones);
    }

    public static StepStage of(StoryStep step, ZoneFrames frames) {
        Staging staging = step.staging();
        return new StepStage(frames.drawn(step.zones()), staging.showsSurroundings(), frames.framed(step.zones(), staging.around()));
    }

    /** One zone, from which all else steps back. */
    public static StepStage of(ZoneId zone, ZoneFrames frames) {
        return new StepStage(frames.drawn(zone), false, frames.framed(zone));
    }

    /** Those that all else steps back from; empty for none. */
    public List<ZoneId> alone() {
        return surroundings ? List.of() : zones;
    }
}
