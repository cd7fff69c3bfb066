package districtatlas.state;

import districtatlas.coord.EastNorth;
import districtatlas.feature.FeatureRef;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is open. Empty is a value. Immutable.
 *
 * @param zone  whose panel is open
 * @param under all zones at the clicked place, most specific first, for stepping between them
 * @param thing lit up on the map besides the zone: an item with its row in the panel, or a feature, a spot or something of the reader's own
 *              with a card of its own
 */
public record Selection(Optional<ZoneId> zone, List<ZoneId> under, Optional<Subject> thing) {
    public static final Selection NONE = new Selection(Optional.empty(), List.of(), Optional.empty());

    public Selection {
        Objects.requireNonNull(zone);
        Objects.requireNonNull(thing);
        under = List.copyOf(under);
    }

    public static Selection of(ZoneId zone) {
        return new Selection(Optional.of(zone), List.of(zone), Optional.empty());
    }

    /** @param under all zones at the place, of which the first opens */
    public static Selection ofZones(List<ZoneId> under) {
        return new Selection(under.stream().findFirst(), under, Optional.empty());
    }

    public static Selection of(Optional<ZoneId> zone, List<ZoneId> under, Optional<ItemId> item) {
        return new Selection(zone, under, item.map(Subject.OfItem::new));
    }

    public Optional<ItemId> item() {
        return thing.filter(Subject.OfItem.class::isInstance).map(t -> ((Subject.OfItem) t).item());
    }

    public Optional<FeatureRef> feature() {
        return thing.filter(Subject.OfFeature.class::isInstance).map(t -> ((Subject.OfFeature) t).feature());
    }

    /** The spot whose coordinates are shown. */
    public Optional<EastNorth> spot() {
        return thing.filter(Subject.OfSpot.class::isInstance).map(t -> ((Subject.OfSpot) t).place());
    }

    /** What of the reader's own is open. */
    public Optional<Subject.OfOwn> own() {
        return thing.filter(Subject.OfOwn.class::isInstance).map(Subject.OfOwn.class::cast);
    }

    /** The same zone with that item, or without any for null. */
    public Selection withItem(ItemId other) {
        return new Selection(zone, under, Optional.ofNullable(other).map(Subject.OfItem::new));
    }

    /** The same zone with that thing. */
    public Selection with(Subject other) {
        return new Selection(zone, under, Optional.of(other));
    }

    public Selection withoutThing() {
        return new Selection(zone, under, Optional.empty());
    }

    public boolean isEmpty() {
        return zone.isEmpty() && thing.isEmpty();
    }
}
