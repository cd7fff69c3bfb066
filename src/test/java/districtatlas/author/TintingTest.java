package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** No two neighbours have one tint, and there are as few as will do. */
class TintingTest {
    /** Streets as the fields of a board of forty, of which some are joined: parts and holes come of it. */
    private static Map<String, Set<String>> board(int columns, int rows, int seed) {
        List<Integer> street = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            street.add((i * 7 + seed) % 5 == 0 && i > columns ? street.get(i - columns) : i);
        }
        Map<String, Set<String>> neighbours = new TreeMap<>();
        for (int i = 0; i < columns * rows; i++) {
            if ((i + 1) % columns != 0) {
                join(neighbours, street.get(i), street.get(i + 1));
            }
            if (i + columns < columns * rows) {
                join(neighbours, street.get(i), street.get(i + columns));
            }
        }
        return neighbours;
    }

    private static void join(Map<String, Set<String>> neighbours, int a, int b) {
        neighbours.computeIfAbsent("s" + a, k -> new TreeSet<>());
        neighbours.computeIfAbsent("s" + b, k -> new TreeSet<>());
        if (a != b) {
            neighbours.get("s" + a).add("s" + b);
            neighbours.get("s" + b).add("s" + a);
        }
    }

    private static long alike(Map<String, Set<String>> neighbours, Map<String, Integer> tints) {
        return neighbours.entrySet().stream().flatMap(e -> e.getValue().stream().filter(n -> tints.get(n).equals(tints.get(e.getKey())))).count();
    }

    @Property(tries = 60)
    void fortyStreetsNeedFour(@ForAll @IntRange(min = 2, max = 8) int columns, @ForAll @IntRange(min = 1, max = 5) int rows, @ForAll @IntRange(max = 40) int seed) {
        Map<String, Set<String>> neighbours = board(columns, rows, seed);
        List<String> all = List.copyOf(neighbours.keySet());

        Map<String, Integer> tints = Tinting.of(all, neighbours, Map.of(), 8);

        assertEquals(all, List.copyOf(tints.keySet()));
        assertEquals(0, alike(neighbours, tints));
        assertTrue(tints.values().stream().allMatch(t -> t >= 1 && t <= 4), tints::toString);
        assertEquals(tints, Tinting.of(all, neighbours, Map.of(), 8), "the same each time");
    }

    @Test
    void oneStreetAndStreetsApartHaveTheFirst() {
        assertEquals(Map.of("a", 1, "b", 1), Tinting.of(List.of("a", "b"), Map.of(), Map.of(), 8));
    }

    @Test
    void whatIsGivenIsKeptAndTheOthersKeepClearOfIt() {
        Map<String, Set<String>> ring = Map.of("a", Set.of("b", "c"), "b", Set.of("a", "c"), "c", Set.of("a", "b"));

        Map<String, Integer> tints = Tinting.of(List.of("a", "b", "c"), ring, Map.of("a", 7, "b", 1), 8);

        assertEquals(Map.of("a", 7, "b", 1, "c", 2), tints);
    }

    @Test
    void whereThereAreTooFewTheFewestNeighboursAreAlike() {
        Map<String, Set<String>> each = new HashMap<>();
        List<String> all = List.of("a", "b", "c", "d");
        all.forEach(a -> each.put(a, new TreeSet<>(all.stream().filter(b -> !b.equals(a)).toList())));

        Map<String, Integer> tints = Tinting.of(all, each, Map.of(), 3);

        assertEquals(2, alike(each, tints), "one pair, seen from both sides");
    }
}
