package districtatlas.ask.compare;

import districtatlas.plan.Item;
import districtatlas.plan.Target;
import districtatlas.plan.Zone;
import districtatlas.state.Filter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two zones side by side. Immutable.
 *
 * @param filter      that both sides obey
 * @param rows        in the order of their groups
 * @param both        things of both, in the plan's order; where one zone is part of the other, all that the part has
 * @param onlyA       things of A that B does not have
 * @param everyStreet figures that the plan gives for each street alike, where a street is compared: of neither in particular
 * @param district    figures of the whole district, where neither is the district: of neither
 */
public record Comparison(Zone a, Zone b, Tie tie, Filter filter, List<CompareRow> rows, List<Item> both, List<Item> onlyA, List<Item> onlyB,
                         List<Target> everyStreet, List<Target> district) {
    /** Whether one zone is a part of the other. */
    public enum Tie { APART, A_IN_B, B_IN_A }

    public Comparison {
        rows = List.copyOf(rows);
        both = List.copyOf(both);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
        everyStreet = List.copyOf(everyStreet);
        district = List.copyOf(district);
    }

    public List<CompareRow> rows(RowGroup group) {
        return rows.stream().filter(r -> r.group() == group).toList();
    }

    public Optional<CompareRow> row(RowGroup group, String key) {
        return rows(group).stream().filter(r -> r.key().equals(key)).findFirst();
    }

    /** How many things A has. */
    public int countA() {
        return both.size() + onlyA.size();
    }

    public int countB() {
        return both.size() + onlyB.size();
    }

    /** Whether the filter leaves nothing on either side. */
    public boolean isEmpty() {
        return countA() + countB() == 0;
    }

    public boolean isPartAndWhole() {
        return tie != Tie.APART;
    }

    /** The part, where one is a part of the other; otherwise A. */
    public Zone part() {
        return tie == Tie.B_IN_A ? b : a;
    }

    public Zone whole() {
        return tie == Tie.B_IN_A ? a : b;
    }

    /** What the part has in a row. */
    public CompareCell ofPart(CompareRow row) {
        return tie == Tie.B_IN_A ? row.b() : row.a();
    }

    public CompareCell ofWhole(CompareRow row) {
        return tie == Tie.B_IN_A ? row.a() : row.b();
    }

    /** All things of either, once. */
    public Stream<Item> things() {
        return Stream.of(both, onlyA, onlyB).flatMap(List::stream);
    }
}
