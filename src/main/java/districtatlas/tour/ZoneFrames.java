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
    /** A zone smaller than this on the ground is shown with its surroundings. */
    private static final double LEAST_METRES = 2_500;
    private static final double MARGIN = 0.06;
    /** For several zones, which are large already. */
    private static final double NARROW_MARGIN = 0.01;
    /** Of a frame's larger side: what of the zones lies so near beyond it is framed too. */
    private static final double NEAR = 0.2;

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

    /** What to draw to show these zones, each once. */
    public List<ZoneId> drawn(Collection<ZoneId> zones) {
        return zones.stream().flatMap(z -> drawn(z).stream()).distinct().toList();
    }

    /** A zone with a margin around it. */
    public Optional<Extent> framed(ZoneId zone) {
        return of(zone).map(ZoneFrames::framed);
    }

    /**
     * Several zones with a narrow margin around them.
     *
     * @param around how much more than the zones, 1 for just them
     */
    public Optional<Extent> framed(Collection<ZoneId> zones, double around) {
        return of(zones).map(e -> withMargin(e, NARROW_MARGIN + (around - 1) / 2));
    }

    /**
     * A frame that takes in whole what of the zones lies near beyond it: an islet half under a caption is worse than a map a little smaller.
     * What lies far off stays out.
     */
    Extent withNear(Extent frame, Collection<ZoneId> zones) {
        Extent near = frame.grownBy(NEAR * Math.max(frame.width(), frame.height()));
        return zones.stream().flatMap(z -> shapes.parts(z).stream())
                .filter(p -> p.minEast() >= near.minEast() && p.maxEast() <= near.maxEast() && p.minNorth() >= near.minNorth() && p.maxNorth() <= near.maxNorth())
                .reduce(frame, Extent::union);
    }

    /** What is on the ground with a margin around it, and never so near that nothing else is seen. */
    public static Extent framed(Extent thing) {
        return withMargin(thing, MARGIN);
    }

    private static Extent withMargin(Extent extent, double margin) {
        double width = Math.max(extent.width(), LEAST_METRES);
        double height = Math.max(extent.height(), LEAST_METRES);
        return Extent.around(extent.center(), width * (1 + 2 * margin), height * (1 + 2 * margin));
    }

    /** Around all of them. */
    public Optional<Extent> of(Collection<ZoneId> zones) {
        return zones.stream().flatMap(z -> of(z).stream()).reduce(Extent::union);
    }
}
