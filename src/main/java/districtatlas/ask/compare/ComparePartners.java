package districtatlas.ask.compare;

import districtatlas.ask.compare.ComparePartner.Why;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * With what a zone may be compared, what one would ask first before the rest: its neighbours, what it lies in, the others of its kind. Any thread; some
 * milliseconds the first time for a zone.
 */
public final class ComparePartners {
    private static final int ALL = Integer.MAX_VALUE;
    /** So near are two boundaries that are one: they were drawn each by itself. */
    private static final double TOUCHING_METRES = 60;

    private final Plan plan;
    private final ZoneShapes shapes;
    private final Gazetteer gazetteer;

    public ComparePartners(Plan plan, ZoneShapes shapes, Gazetteer gazetteer) {
        this.plan = plan;
        this.shapes = shapes;
        this.gazetteer = gazetteer;
    }

    /** @param zone empty for any first zone */
    public List<ComparePartner> of(Optional<ZoneId> zone) {
        Optional<Zone> one = zone.flatMap(plan::zone);
        return plan.zones().stream().filter(z -> !zone.equals(Optional.of(z.id())))
                .map(z -> new ComparePartner(z, one.map(o -> why(o, z)).orElse(Why.OTHER)))
                .sorted(Comparator.comparing(ComparePartner::why)
                        // of what it lies in, the smaller first: its group before the district
                        .thenComparing(p -> p.why() == Why.WHOLE ? p.zone().kind().ordinal() : 0)).toList();
    }

    /** Those of the partners that a name, a pinyin or initials mean, best first; all for an empty text. */
    public List<ComparePartner> matching(List<ComparePartner> partners, String text) {
        if (text.isEmpty()) {
            return partners;
        }
        return gazetteer.search(text, ALL).stream().filter(h -> h.kind() == PlaceHit.Kind.ZONE)
                .flatMap(h -> partners.stream().filter(p -> p.zone().id().value().equals(h.id()))).distinct().toList();
    }

    private Why why(Zone one, Zone other) {
        if (plan.lies(one.id(), other.id()).isPresent()) {
            return Why.WHOLE;
        }
        return one.kind() != other.kind() ? Why.OTHER : touch(one.id(), other.id()) ? Why.NEIGHBOUR : Why.SAME_KIND;
    }

    private boolean touch(ZoneId one, ZoneId other) {
        Optional<Geometry> a = shapes.shape(one);
        Optional<Geometry> b = shapes.shape(other);
        return a.isPresent() && b.isPresent() && a.get().isWithinDistance(b.get(), TOUCHING_METRES);
    }
}
