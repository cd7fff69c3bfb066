package districtatlas.ui.map;

import districtatlas.plan.ZoneId;
import java.util.List;

/**
 * The zones that a picture is about.
 *
 * @param surroundings whether they are seen in their surroundings: then nothing steps back
 */
public record ShownZones(List<ZoneId> zones, boolean surroundings) {
    public static final ShownZones NONE = new ShownZones(List.of(), false);

    public ShownZones {
        zones = List.copyOf(zones);
    }

    /** All else steps back. */
    public static ShownZones of(ZoneId... zones) {
        return new ShownZones(List.of(zones), false);
    }

    /** Those that all else steps back from; empty for none. */
    public List<ZoneId> alone() {
        return surroundings ? List.of() : zones;
    }
}
