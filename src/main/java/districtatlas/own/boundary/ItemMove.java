package districtatlas.own.boundary;

import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.util.List;

/**
 * A thing of the plan that lies in other zones than it did. Immutable.
 *
 * @param from    streets and groups in which it lay
 * @param to      in which it lies
 * @param stated  zones in which it no longer lies though the plan itself says that it belongs there: that stays
 * @param zones   to which it belongs from now on, in order
 * @param metres  from its place to the nearest of {@code from} as it is now; NaN for what is drawn, or lay in none
 */
public record ItemMove(ItemId item, List<ZoneId> from, List<ZoneId> to, Outcome outcome, List<ZoneId> stated, List<ZoneId> zones, double metres) {
    /** What became of it. */
    public enum Outcome {
        /** It belongs to other zones. */
        MOVED,
        /** The plan itself says where it belongs: it stays there, against the map. */
        KEPT,
        /** Its place lies in no street any more: it stays with the one it had, for want of another. */
        OUTSIDE,
        /** It belonged to no zone of that kind, and does not; only its place on the map is named otherwise. */
        ON_MAP
    }

    public ItemMove {
        from = List.copyOf(from);
        to = List.copyOf(to);
        stated = List.copyOf(stated);
        zones = List.copyOf(zones);
    }
}
