package districtatlas.paint;

import districtatlas.coord.EastNorth;
import districtatlas.map.StageThings;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which names belong to the zones that are shown: those of the zones themselves and of no other zone, of things that lie in one of them
 * however far the name stands out, and all others whose middle lies in one; and those of the
 * things that a step is about. A name is never cut in two. Immutable; some microseconds a name.
 */
public final class ShownNames implements Predicate<PlacedLabel> {
    private final Set<ZoneId> zones;
    private final Map<ItemId, EastNorth> items;
    private final ZoneShapes shapes;

    /**
     * @param zones none: then every name belongs
     * @param items where the plan's things are
     */
    public ShownNames(List<ZoneId> zones, ZoneShapes shapes, Map<ItemId, EastNorth> items) {
        this.items = items;
        this.shapes = shapes;
        this.zones = Set.copyOf(zones);
    }

    @Override
    public boolean test(PlacedLabel label) {
        String id = label.featureId();
        if (zones.isEmpty() || label.layer().equals(StageThings.ID)) {
            return true;
        }
        if (id.isEmpty()) {
            return isWithin(label.anchor());
        }
        ZoneId zone = new ZoneId(id);
        return zones.contains(zone)
                || shapes.shape(zone).isEmpty() && isWithin(items.getOrDefault(new ItemId(id), label.anchor()));
    }

    private boolean isWithin(EastNorth place) {
        return zones.stream().anyMatch(z -> shapes.covers(z, place));
    }
}
