package districtatlas.plan;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which zones a zone is made of, at any depth, and what that rests on: what lies in a part lies in the whole. Immutable, any thread.
 *
 * <p>A zone is made of those that name it as their parent. A group, the axis and the belt are made besides of the key areas tied to them;
 * they and a key area also of the streets that the plan itself counts to them: a street that the axis only crosses is no part of it. The plan
 * says which streets make a group and that all is the district's; which street a key area lies in is general knowledge.
 */
final class ZoneParts {
    private static final Set<ZoneKind> STRUNG = Set.of(ZoneKind.AXIS, ZoneKind.BELT, ZoneKind.GROUP);

    /** A zone that another is made of. */
    private record Part(ZoneId zone, Certainty certainty) {
    }

    private final Map<ZoneId, List<Part>> parts = new HashMap<>();
    private final Map<ZoneId, Map<ZoneId, Certainty>> within = new HashMap<>();

    ZoneParts(Collection<Zone> zones) {
        for (Zone whole : zones) {
            parts.put(whole.id(), zones.stream().flatMap(z -> tie(z, whole).map(c -> new Part(z.id(), c)).stream()).toList());
        }
        zones.forEach(z -> within(z.id(), new ArrayList<>()));
    }

    private static Optional<Certainty> tie(Zone part, Zone whole) {
        if (part.parent().filter(whole.id()::equals).isPresent()) {
            boolean ours = part.kind() == ZoneKind.KEY_AREA && whole.kind() == ZoneKind.STREET;
            return Optional.of(ours ? Certainty.KNOWN : Certainty.STATED);
        }
        boolean area = part.kind() == ZoneKind.KEY_AREA && STRUNG.contains(whole.kind());
        boolean street = part.kind() == ZoneKind.STREET && whole.kind() != ZoneKind.STREET;
        return part.touches().stream().filter(l -> l.zone().equals(whole.id())).map(ZoneLink::certainty)
                .filter(c -> area || (street && c == Certainty.STATED)).findFirst();
    }

    /** @param above the zones on the way here, so that a ring of zones ends */
    private Map<ZoneId, Certainty> within(ZoneId zone, List<ZoneId> above) {
        Map<ZoneId, Certainty> known = within.get(zone);
        if (known != null || above.contains(zone)) {
            return known == null ? Map.of() : known;
        }
        Map<ZoneId, Certainty> found = new HashMap<>(Map.of(zone, Certainty.STATED));
        above.add(zone);
        for (Part part : parts.getOrDefault(zone, List.of())) {
            within(part.zone, above).forEach((z, c) -> found.merge(z, weaker(c, part.certainty), ZoneParts::stronger));
        }
        above.remove(zone);
        within.put(zone, found);
        return found;
    }

    /** The zones it is made of directly. */
    List<ZoneId> of(ZoneId zone) {
        return parts.getOrDefault(zone, List.of()).stream().map(Part::zone).toList();
    }

    /** What it rests on that the first lies in the second; empty when it does not. A zone lies in itself. */
    Optional<Certainty> tie(ZoneId part, ZoneId whole) {
        return Optional.ofNullable(within.getOrDefault(whole, Map.of()).get(part));
    }

    /** What it rests on that a thing so linked belongs to a zone: the best of its ways there. Empty when it does not. */
    Optional<Certainty> tie(List<ZoneLink> links, ZoneId whole) {
        return links.stream().flatMap(l -> tie(l.zone(), whole).map(c -> weaker(c, l.certainty())).stream()).reduce(ZoneParts::stronger);
    }

    private static Certainty weaker(Certainty a, Certainty b) {
        return a == Certainty.KNOWN ? a : b;
    }

    private static Certainty stronger(Certainty a, Certainty b) {
        return a == Certainty.STATED ? a : b;
    }
}
