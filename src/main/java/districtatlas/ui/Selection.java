package districtatlas.ui;

import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is open. Empty is a value. Immutable.
 *
 * @param zone  whose panel is open
 * @param under all zones at the clicked place, most specific first, for stepping between them
 * @param item  lit up on the map and in the panel
 */
public record Selection(Optional<ZoneId> zone, List<ZoneId> under, Optional<ItemId> item) {
    public static final Selection NONE = new Selection(Optional.empty(), List.of(), Optional.empty());

    public Selection {
        under = List.copyOf(under);
    }

    public static Selection of(ZoneId zone) {
        return new Selection(Optional.of(zone), List.of(zone), Optional.empty());
    }

    public Selection withItem(ItemId other) {
        return new Selection(zone, under, Optional.ofNullable(other));
    }

    public boolean isEmpty() {
        return zone.isEmpty() && item.isEmpty();
    }
}
