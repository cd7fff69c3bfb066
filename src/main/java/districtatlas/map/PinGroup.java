package districtatlas.map;

import districtatlas.coord.EastNorth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pins that lie over each other at some scales, as one pin there; or one alone. Immutable.
 *
 * @param members the first made first; the one at whose place it stands among them
 * @param place   of one of them: a group never stands where no note is
 * @param settled when all are
 * @param from    the first of the {@link PinScales} at which it is drawn so
 * @param to      the last
 */
record PinGroup(List<ReaderPin> members, ReaderPin leader, boolean settled, int from, int to) {
    private static final Comparator<PinGroup> LARGEST_FIRST = Comparator.comparingInt((PinGroup g) -> -g.members.size()).thenComparing(g -> g.leader.id());

    private record Cell(long east, long north) {
        static Cell of(EastNorth place, double side) {
            return new Cell((long) Math.floor(place.east() / side), (long) Math.floor(place.north() / side));
        }
    }

    EastNorth place() {
        return leader.place();
    }

    /** Known by its leader, and by how many it leads: no two groups of one leader have as many. */
    String id() {
        return members.size() == 1 ? leader.id() : leader.id() + "+" + (members.size() - 1);
    }

    /**
     * All groups of all scales: of n pins never more than twice n. From scale to scale the largest group takes in first what would lie
     * over it, so those left are apart; the result depends on the pins and on nothing else, neither their order nor what is in view.
     * Some 20 µs a pin.
     */
    static List<PinGroup> of(List<ReaderPin> pins) {
        List<PinGroup> done = new ArrayList<>();
        List<PinGroup> now = new ArrayList<>();
        pins.forEach(p -> now.add(new PinGroup(List.of(p), p, p.settled(), 0, PinScales.COUNT - 1)));
        for (int band = 0; band < PinScales.COUNT; band++) {
            List<PinGroup> next = joined(now, band, done);
            now.clear();
            now.addAll(next);
        }
        done.addAll(now);
        done.sort(Comparator.comparing(PinGroup::id));
        return done;
    }

    private static List<PinGroup> joined(List<PinGroup> groups, int band, List<PinGroup> done) {
        double apart = PinScales.apartMetres(band);
        Map<Cell, List<PinGroup>> all = new HashMap<>();
        groups.forEach(g -> all.computeIfAbsent(Cell.of(g.place(), apart), c -> new ArrayList<>()).add(g));
        List<PinGroup> next = new ArrayList<>();
        Set<PinGroup> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PinGroup group : groups.stream().sorted(LARGEST_FIRST).toList()) {
            if (!taken.contains(group)) {
                List<PinGroup> near = near(group, all, apart);
                near.removeIf(taken::contains);
                taken.addAll(near);
                if (near.size() == 1) {
                    next.add(group);
                } else {
                    near.stream().filter(g -> g.from < band).forEach(g -> done.add(new PinGroup(g.members, g.leader, g.settled, g.from, band - 1)));
                    next.add(together(group.leader, near, band));
                }
            }
        }
        return next;
    }

    /** The group itself among them. */
    private static List<PinGroup> near(PinGroup group, Map<Cell, List<PinGroup>> all, double apart) {
        List<PinGroup> near = new ArrayList<>();
        Cell middle = Cell.of(group.place(), apart);
        for (long east = middle.east() - 1; east <= middle.east() + 1; east++) {
            for (long north = middle.north() - 1; north <= middle.north() + 1; north++) {
                all.getOrDefault(new Cell(east, north), List.of()).stream().filter(g -> isNear(g.place(), group.place(), apart)).forEach(near::add);
            }
        }
        return near;
    }

    private static boolean isNear(EastNorth one, EastNorth other, double apart) {
        return Math.abs(one.east() - other.east()) < apart && Math.abs(one.north() - other.north()) < apart;
    }

    private static PinGroup together(ReaderPin leader, List<PinGroup> groups, int band) {
        List<ReaderPin> members = groups.stream().flatMap(g -> g.members.stream()).sorted(Comparator.comparing(ReaderPin::id)).toList();
        return new PinGroup(members, leader, groups.stream().allMatch(PinGroup::settled), band, PinScales.COUNT - 1);
    }
}
