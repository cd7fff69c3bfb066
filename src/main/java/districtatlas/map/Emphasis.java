package districtatlas.map;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The zones that a picture is about, as what is drawn of them: one outline around all, since outlines across each other are a tangle; their
 * members finer; key areas as a tint; lines as they are. Immutable.
 *
 * @param zones   their ids
 * @param veiled  what stays in sight while all else steps back, areas and lines, in grid metres; none when nothing steps back
 * @param outline around all areas; empty when there are only lines
 * @param members areas within it, but for key areas
 * @param tints   key areas among others
 */
public record Emphasis(Set<String> zones, List<Geometry> veiled, Optional<Geometry> outline, List<Geometry> members, List<Geometry> tints) {
    public static final Emphasis NONE = new Emphasis(Set.of(), List.of(), Optional.empty(), List.of(), List.of());

    public Emphasis {
        zones = Set.copyOf(zones);
        veiled = List.copyOf(veiled);
        members = List.copyOf(members);
        tints = List.copyOf(tints);
    }

    /** @param alone whether all else steps back */
    public static Emphasis of(Plan plan, ZoneShapes shapes, List<ZoneId> zones, boolean alone) {
        List<Geometry> all = new ArrayList<>();
        List<Geometry> outer = new ArrayList<>();
        List<Geometry> members = new ArrayList<>();
        List<Geometry> tints = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (ZoneId zone : zones) {
            ids.add(zone.value());
            Optional<Geometry> shape = shapes.shape(zone);
            shape.ifPresent(all::add);
            shape.filter(s -> s.getDimension() == 2).ifPresent(area -> {
                (plan.zone(zone).map(Zone::kind).filter(k -> k == ZoneKind.KEY_AREA).isPresent() ? tints : members).add(area);
                // What lies in another has the other's outline.
                if (zones.stream().noneMatch(other -> shapes.liesIn(zone, other))) {
                    outer.add(area);
                }
            });
        }
        Optional<Geometry> outline = outer.isEmpty() ? Optional.empty() : Optional.of(outer.size() == 1 ? outer.get(0) : UnaryUnionOp.union(outer));
        // Key areas alone have their outline: a tint would be a veil of its own.
        List<Geometry> tinted = members.isEmpty() ? List.of() : tints;
        members.removeIf(m -> outer.size() == 1 && outer.get(0) == m);
        return new Emphasis(ids, alone ? all : List.of(), outline, members, tinted);
    }

    boolean isNone() {
        return veiled.isEmpty() && outline.isEmpty();
    }
}
