package districtatlas.tour;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Arrival;
import districtatlas.plan.Claim;
import districtatlas.plan.ItemId;
import districtatlas.plan.Staging;
import districtatlas.plan.StoryStep;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of a tour, whoever made it. Immutable.
 *
 * @param id      unique in its tour
 * @param text    the caption; a reader's own rests on the reader alone, and has no source
 * @param notes   for who speaks, never for the hall; may be empty
 * @param zones   that are shown as what it is about
 * @param things  of the plan that are lit
 * @param staging how the atlas set it; plain for a reader's own
 * @param seen    what a reader saw when making it; empty for the atlas's own, which are framed by their zones
 * @param arrival how the map comes there
 * @param seconds how long it stays when the tour goes on by itself; 0 where nobody says
 * @param lacks   what this atlas does not have of it: such a step is passed over
 */
public record TourStep(String id, Text title, Claim text, Text notes, List<ZoneId> zones, List<ItemId> things, Staging staging, Optional<Seen> seen,
                       Arrival arrival, int seconds, List<Lack> lacks) {
    public TourStep {
        Objects.requireNonNull(notes);
        Objects.requireNonNull(seen);
        zones = List.copyOf(zones);
        things = List.copyOf(things);
        lacks = List.copyOf(lacks);
    }

    public static TourStep of(StoryStep step) {
        return new TourStep(step.id(), step.title(), step.text(), step.notes(), step.zones(), step.things(), step.staging(), Optional.empty(),
                step.arrival(), step.seconds(), List.of());
    }

    public boolean isPlayable() {
        return lacks.isEmpty();
    }
}
