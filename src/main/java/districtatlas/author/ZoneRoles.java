package districtatlas.author;

import districtatlas.author.ZonesPart.Draft;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What styles may ask of zones in place of their ids: which of the groups' colours, which of the streets' tints, on the axis, on the
 * belt, what a group is about. So one set of styles serves every district.
 */
final class ZoneRoles {
    /** Colours for groups that each palette has. */
    static final int SLOTS = 6;
    /** Tints for streets that each palette has. */
    static final int TINTS = 8;

    private final Map<String, Integer> slots;
    private final Map<String, Integer> tints;
    private final Map<String, Draft> zones;
    private final Set<String> chained;

    private ZoneRoles(Map<String, Draft> zones, Map<String, Integer> slots, Map<String, Integer> tints, Set<String> chained) {
        this.zones = zones;
        this.slots = slots;
        this.tints = tints;
        this.chained = chained;
    }

    /** Neighbours that were stated alike are told as warnings. */
    static ZoneRoles of(Compilation c, List<Draft> drafts, StreetsPart streets, ZoneShapesPart shapes) {
        Map<String, Draft> zones = new LinkedHashMap<>();
        drafts.forEach(d -> zones.putIfAbsent(d.id(), d));
        Map<String, Set<String>> streetNeighbours = neighbours(streets, Map.of());
        Map<String, String> groupOf = new HashMap<>();
        drafts.forEach(d -> d.parent().filter(p -> ZoneKind.STREET.is(d.kind())).ifPresent(p -> groupOf.put(d.id(), p)));
        Map<String, Set<String>> groupNeighbours = neighbours(streets, groupOf);
        List<Draft> groups = drafts.stream().filter(d -> ZoneKind.GROUP.is(d.kind())).toList();
        List<Draft> all = drafts.stream().filter(d -> ZoneKind.STREET.is(d.kind())).toList();
        Map<String, Integer> slots = slots(groups, groupNeighbours);
        Map<String, Integer> given = stated(all, true);
        Map<String, Integer> tints = Tinting.of(all.stream().map(Draft::id).toList(), streetNeighbours, given, TINTS);
        tellAlike(c, groups, groupNeighbours, slots, "zone.slot-alike");
        tellAlike(c, all, streetNeighbours, tints, "zone.tint-alike");
        return new ZoneRoles(zones, slots, tints, shapes.chain().stream().map(f -> f.text("zone")).collect(Collectors.toSet()));
    }

    /** Up to as many groups as there are colours each has its own, in the order of zones.yaml; more share them, but never neighbours. */
    private static Map<String, Integer> slots(List<Draft> groups, Map<String, Set<String>> neighbours) {
        Map<String, Integer> slots = new LinkedHashMap<>(stated(groups, false));
        List<String> ids = groups.stream().map(Draft::id).toList();
        if (groups.size() > SLOTS) {
            return Tinting.of(ids, neighbours, slots, SLOTS);
        }
        int next = 1;
        for (String id : ids) {
            while (!slots.containsKey(id) && slots.containsValue(next) && next < SLOTS) {
                next++;
            }
            slots.putIfAbsent(id, next);
        }
        return slots;
    }

    private static Map<String, Integer> stated(List<Draft> zones, boolean tint) {
        Map<String, Integer> stated = new LinkedHashMap<>();
        zones.forEach(z -> (tint ? z.stated().tint() : z.stated().slot()).ifPresent(n -> stated.put(z.id(), n)));
        return stated;
    }

    /** Streets that have an arc in common, or what they are parts of. */
    private static Map<String, Set<String>> neighbours(StreetsPart streets, Map<String, String> wholeOf) {
        Map<String, Set<String>> neighbours = new TreeMap<>();
        streets.beside().values().forEach(beside -> {
            for (String a : beside) {
                for (String b : beside) {
                    String one = wholeOf.getOrDefault(a, a);
                    String other = wholeOf.getOrDefault(b, b);
                    if (!one.equals(other)) {
                        neighbours.computeIfAbsent(one, k -> new TreeSet<>()).add(other);
                    }
                }
            }
        });
        return neighbours;
    }

    private static void tellAlike(Compilation c, List<Draft> zones, Map<String, Set<String>> neighbours, Map<String, Integer> numbers, String code) {
        Map<String, Draft> byId = zones.stream().collect(Collectors.toMap(Draft::id, z -> z, (a, b) -> a));
        Set<String> told = new HashSet<>();
        for (Draft zone : zones) {
            for (String neighbour : neighbours.getOrDefault(zone.id(), Set.of())) {
                if (byId.containsKey(neighbour) && numbers.get(zone.id()).equals(numbers.get(neighbour)) && !told.contains(neighbour)) {
                    c.log.warning(code, zone.spot().toString(), zone.name().zh(), byId.get(neighbour).name().zh(), numbers.get(zone.id()));
                }
            }
            told.add(zone.id());
        }
    }

    /** Columns of the layers made of zones; null where a zone has none. */
    Map<String, Object> columns(Draft zone) {
        Map<String, Object> p = new LinkedHashMap<>();
        p.put("slot", slot(zone).map(Integer::longValue).orElse(null));
        p.put("tint", Optional.ofNullable(tints.get(zone.id())).map(Integer::longValue).orElse(null));
        p.put("on_axis", zone.stated().onAxis().orElse(touches(zone, ZoneKind.AXIS, true).isPresent()
                || ZoneKind.KEY_AREA.is(zone.kind()) && chained.contains(zone.id())));
        p.put("on_belt", zone.stated().onBelt().orElse(touches(zone, ZoneKind.BELT, true).isPresent()));
        p.put("in_group", zone.stated().inGroup().orElse(touches(zone, ZoneKind.GROUP, true).isPresent() || isOf(zone.parent(), ZoneKind.GROUP)));
        p.put("toward", zone.stated().toward().zh());
        p.put("toward_en", zone.stated().toward().en());
        p.put("drop_en", zone.stated().dropEn());
        return p;
    }

    /** Of a group its own; of another zone that of the group it lies in, or of the first that it names. */
    private Optional<Integer> slot(Draft zone) {
        Optional<Draft> at = Optional.of(zone);
        for (int depth = 0; at.isPresent() && depth < ZoneKind.values().length; depth++) {
            if (slots.containsKey(at.get().id())) {
                return Optional.of(slots.get(at.get().id()));
            }
            at = at.get().parent().map(zones::get);
        }
        return touches(zone, ZoneKind.GROUP, true).or(() -> touches(zone, ZoneKind.GROUP, false)).map(slots::get);
    }

    private Optional<String> touches(Draft zone, ZoneKind kind, boolean stated) {
        return zone.touches().stream().filter(t -> !stated || t.basis().isStated()).map(t -> t.zone()).filter(t -> isOf(Optional.of(t), kind)).findFirst();
    }

    private boolean isOf(Optional<String> zone, ZoneKind kind) {
        return zone.map(zones::get).filter(z -> kind.is(z.kind())).isPresent();
    }
}
