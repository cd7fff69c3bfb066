package districtatlas.map;

import districtatlas.coord.EastNorth;
import java.util.List;

/**
 * Pins that lie over each other at some scales, as one pin there; or one alone. Immutable.
 *
 * @param members in an order that means nothing, and is always the same
 * @param leader  the one at whose place it stands: a group never stands where no note is
 * @param settled when all are
 * @param from    the first of the {@link PinScales} at which it is drawn so
 * @param to      the last
 */
record PinGroup(List<ReaderPin> members, ReaderPin leader, boolean settled, int from, int to) {
    static PinGroup alone(ReaderPin pin) {
        return new PinGroup(List.of(pin), pin, pin.settled(), 0, PinScales.COUNT - 1);
    }

    /** From a scale on; the first of them leads. */
    static PinGroup together(List<PinGroup> groups, int from) {
        List<ReaderPin> members = groups.stream().flatMap(g -> g.members.stream()).toList();
        return new PinGroup(members, groups.get(0).leader, groups.stream().allMatch(PinGroup::settled), from, PinScales.COUNT - 1);
    }

    PinGroup until(int last) {
        return new PinGroup(members, leader, settled, from, last);
    }

    EastNorth place() {
        return leader.place();
    }

    /** Known by its leader, and by how many it leads: no two groups of one leader have as many. */
    String id() {
        return members.size() == 1 ? leader.id() : leader.id() + "+" + (members.size() - 1);
    }
}
