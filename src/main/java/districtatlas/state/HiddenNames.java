package districtatlas.state;

import districtatlas.plan.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whether a class is asked for the zones' names, and which of them have been told. Immutable.
 *
 * @param on       whether names are hidden; without it none is told one by one
 * @param revealed whose names can be read all the same
 */
public record HiddenNames(boolean on, Set<ZoneId> revealed) {
    /** Everything can be read. */
    public static final HiddenNames NONE = new HiddenNames(false, Set.of());
    /** Nothing has been told. */
    public static final HiddenNames ALL = new HiddenNames(true, Set.of());

    public HiddenNames {
        revealed = on ? Set.copyOf(revealed) : Set.of();
    }

    public boolean hides(ZoneId zone) {
        return on && !revealed.contains(zone);
    }

    /** That one is told, or hidden again. */
    public HiddenNames toggled(ZoneId zone) {
        return with(zone, hides(zone));
    }

    public HiddenNames with(ZoneId zone, boolean told) {
        return new HiddenNames(on, Filter.toggled(revealed, zone, told));
    }

    public HiddenNames withRevealed(Set<ZoneId> zones) {
        Set<ZoneId> all = new LinkedHashSet<>(revealed);
        all.addAll(zones);
        return new HiddenNames(on, all);
    }
}
