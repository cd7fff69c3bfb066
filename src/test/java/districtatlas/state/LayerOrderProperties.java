package districtatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LayerOrderProperties {
    private static final List<Integer> SORTED = List.of(0, 1, 2, 3, 4, 5, 6);

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(SORTED);
    }

    @Property
    void whatIsMovedStandsRightBesideTheOtherAndTheRestKeepsItsOrder(@ForAll("orders") List<Integer> order, @ForAll @IntRange(max = 6) int what,
                                                                   @ForAll @IntRange(max = 6) int beside, @ForAll boolean after) {
        if (what == beside) {
            return;
        }
        List<Integer> now = LayerOrder.moved(order, what, beside, after);
        assertEquals(now.indexOf(beside) + (after ? 1 : -1), now.indexOf(what));
        List<Integer> rest = new ArrayList<>(now);
        List<Integer> before = new ArrayList<>(order);
        rest.remove((Integer) what);
        before.remove((Integer) what);
        assertEquals(before, rest);
    }

    @Property
    void withoutTheDisplacedBothStandInTheSameOrder(@ForAll("orders") List<Integer> now) {
        List<Integer> rest = new ArrayList<>(now);
        rest.removeAll(LayerOrder.displaced(SORTED, now));
        assertEquals(rest.stream().sorted().toList(), rest);
    }

    @Property
    void afterOneMoveOneIsDisplacedAtMost(@ForAll @IntRange(max = 6) int what, @ForAll @IntRange(max = 6) int beside, @ForAll boolean after) {
        if (what != beside) {
            List<Integer> now = LayerOrder.moved(SORTED, what, beside, after);
            Set<Integer> displaced = LayerOrder.displaced(SORTED, now);
            assertTrue(displaced.size() <= 1);
            assertTrue(displaced.isEmpty() || displaced.contains(what) || Math.abs(now.indexOf(what) - what) == 1);
        }
    }
}
