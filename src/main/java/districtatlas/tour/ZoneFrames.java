package districtatlas.tour;

import districtatlas.coord.Extent;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a picture has to frame to show a zone, or several. Immutable. */
public final class ZoneFrames {
    private final Plan plan;
    private final ZoneShapes shapes;

    public ZoneFrames(Plan plan, ZoneShapes shapes) {
        this.plan = plan;
        this.shapes = shapes;
    }

    /**
     * On the grid. A zone without a shape of its own is where its children are, or else somewhere in its parent; empty when none of
     * them has a shape.
     */
    public Optional<Extent> of(ZoneId zone) {
        return drawn(zone).stream().flatMap(z -> shapes.frame(z).stream()).reduce(Extent::union)
                .or(() -> plan.zone(zone).flatMap(Zone::parent).flatMap(this::of));
    }

    /** The zone, or for one without a shape of its own those of its children, and theirs, that have one: together they are the zone. */
    public List<ZoneId> drawn(ZoneId zone) {
        return shapes.shape(zone).isPresent() ? List.of(zone) : plan.children(zone).stream().flatMap(z -> drawn(z.id()).stream()).toList();
    }

    /** Around all of them. */
    public Optional<Extent> of(Collection<ZoneId> zones) {
        return zones.stream().flatMap(z -> of(z).stream()).reduce(Extent::union);
    }
}
