package districtatlas.tour;

import districtatlas.coord.Extent;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.Collection;
import java.util.Optional;

/** What a picture has to frame to show a zone, or several. Immutable. */
public final class ZoneFrames {
    private final Plan plan;
    private final ZoneShapes shapes;

    public ZoneFrames(Plan plan, ZoneShapes shapes) {
        this.plan = plan;
        this.shapes = shapes;
    }

    /** On the grid. A zone without a shape of its own is where its children are; empty when none of them has one. */
    public Optional<Extent> of(ZoneId zone) {
        return shapes.frame(zone).or(() -> plan.children(zone).stream().flatMap(z -> shapes.frame(z.id()).stream()).reduce(Extent::union));
    }

    /** Around all of them. */
    public Optional<Extent> of(Collection<ZoneId> zones) {
        return zones.stream().flatMap(z -> of(z).stream()).reduce(Extent::union);
    }
}
