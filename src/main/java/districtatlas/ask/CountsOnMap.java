package districtatlas.ask;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.map.ZoneFigures;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a filter leaves in each zone, to be written on a map: at the streets for a count by zone, at the groups for one by group, which do
 * not lie over each other. A thing of two zones counts in both. Pure functions.
 */
public final class CountsOnMap {
    private CountsOnMap() {
    }

    /** At which zones counts of that sort are written; empty for what is not counted by place. */
    public static Optional<ZoneKind> at(CountBy by) {
        return switch (by) {
            case ZONE -> Optional.of(ZoneKind.STREET);
            case GROUP -> Optional.of(ZoneKind.GROUP);
            case KIND, STATUS, SECTION, CERTAINTY -> Optional.empty();
        };
    }

    /** Also of zones in which nothing is left: that is an answer too. */
    public static ZoneFigures of(ItemFilter items, Matches matches, CountBy by, ZoneShapes shapes) {
        Optional<ZoneKind> kind = at(by);
        if (kind.isEmpty()) {
            return ZoneFigures.NONE;
        }
        Plan plan = items.plan();
        List<ZoneFigures.Figure> figures = new ArrayList<>();
        for (Count count : items.counts(matches, CountBy.ZONE)) {
            Optional<Zone> zone = plan.zone(new ZoneId(count.key())).filter(z -> z.kind() == kind.get());
            zone.flatMap(z -> shapes.shape(z.id())).ifPresent(s -> figures.add(
                    new ZoneFigures.Figure(count.key(), by == CountBy.ZONE ? zone.get().label() : zone.get().name(), s, count.count())));
        }
        return new ZoneFigures(kind.get(), figures);
    }
}
