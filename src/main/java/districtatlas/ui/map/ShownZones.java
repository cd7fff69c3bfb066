package districtatlas.ui.map;

import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.tour.StepStage;
import java.util.List;

/**
 * What a picture is about.
 *
 * @param surroundings whether they are seen in their surroundings: then nothing steps back
 * @param things       of the plan that stand on it by mark and name
 */
public record ShownZones(List<ZoneId> zones, boolean surroundings, List<ItemId> things) {
    public static final ShownZones NONE = new ShownZones(List.of(), false, List.of());

    public ShownZones {
        zones = List.copyOf(zones);
        things = List.copyOf(things);
    }

    /** As a step's map is about them. */
    public static ShownZones of(StepStage stage) {
        return new ShownZones(stage.zones(), stage.surroundings(), stage.things());
    }

    /** All else steps back. */
    public static ShownZones of(ZoneId... zones) {
        return new ShownZones(List.of(zones), false, List.of());
    }

    /** Those that all else steps back from; empty for none. */
    public List<ZoneId> alone() {
        return surroundings ? List.of() : zones;
    }
}
