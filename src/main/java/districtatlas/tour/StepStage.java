package districtatlas.tour;

import districtatlas.coord.Extent;
import districtatlas.plan.Staging;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a step's map is about and shows, the same in the window, on a slide and on paper. Immutable.
 *
 * @param zones        that are drawn as what the map is about
 * @param surroundings whether they are seen in their surroundings: then nothing steps back
 * @param frame        on the grid; empty when none of its zones is anywhere
 * @param things       of the plan that are lit
 */
public record StepStage(List<ZoneId> zones, boolean surroundings, Optional<Extent> frame, List<ItemId> things) {
    /** About nothing. */
    public static final StepStage NONE = new StepStage(List.of(), false, Optional.empty(), List.of());

    public StepStage {
        zones = List.copyOf(zones);
        things = List.copyOf(things);
    }

    public static StepStage of(TourStep step, ZoneFrames frames) {
        Staging staging = step.staging();
        List<ZoneId> drawn = frames.drawn(step.zones());
        Optional<Extent> frame = step.seen().map(Seen::frame).or(() -> frames.framed(step.zones(), staging.around()).map(f -> frames.withNear(f, drawn)));
        return new StepStage(drawn, staging.showsSurroundings(), frame, step.things());
    }

    /** One zone, from which all else steps back. */
    public static StepStage of(ZoneId zone, ZoneFrames frames) {
        return new StepStage(frames.drawn(zone), false, frames.framed(zone), List.of());
    }

    /** Those that all else steps back from; empty for none. */
    public List<ZoneId> alone() {
        return surroundings ? List.of() : zones;
    }
}
