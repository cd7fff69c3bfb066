package districtatlas.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers for things of which some are neighbours, no two neighbours alike, with as few numbers as will do. What is given keeps its
 * number. The same things in the same order get the same numbers. For some dozens; milliseconds.
 */
final class Tinting {
    /** Many more than a map of districts needs; a graph that is no map is given up after them. */
    private static final int STEPS = 50_000;

    private final List<String> all;
    private final Map<String, Set<String>> neighbours;
    private final Map<String, Integer> given;
    private int steps;

    private Tinting(List<String> all, Map<String, Set<String>> neighbours, Map<String, Integer> given) {
        this.all = all;
        this.neighbours = neighbours;
        this.given = given;
    }

    /**
     * @param neighbours by thing, both ways
     * @param given      numbers that are kept, whether or not neighbours have them too
     * @param most       numbers there are, from 1
     * @return a number for each; where no number is free, one that the fewest neighbours have
     */
    static Map<String, Integer> of(List<String> all, Map<String, Set<String>> neighbours, Map<String, Integer> given, int most) {
        for (int numbers = 1; numbers <= most; numbers++) {
            Tinting tinting = new Tinting(all, neighbours, given);
            Map<String, Integer> made = new HashMap<>(given);
            if (tinting.fill(made, numbers)) {
                return tinting.inOrder(made);
            }
        }
        return new Tinting(all, neighbours, given).greedy(most);
    }

    private Map<String, Integer> inOrder(Map<String, Integer> made) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        all.forEach(a -> ordered.put(a, made.get(a)));
        return ordered;
    }

    /** The one with the fewest numbers left comes first; of those the one with most neighbours. */
    private boolean fill(Map<String, Integer> made, int numbers) {
        if (++steps > STEPS) {
            return false;
        }
        String next = null;
        int bestTaken = -1;
        int bestDegree = -1;
        for (String a : all) {
            if (!made.containsKey(a)) {
                int taken = taken(a, made).size();
                int degree = neighbours.getOrDefault(a, Set.of()).size();
                if (taken > bestTaken || taken == bestTaken && degree > bestDegree) {
                    next = a;
                    bestTaken = taken;
                    bestDegree = degree;
                }
            }
        }
        if (next == null) {
            return true;
        }
        Set<Integer> taken = taken(next, made);
        for (int number = 1; number <= numbers; number++) {
            if (!taken.contains(number)) {
                made.put(next, number);
                if (fill(made, numbers)) {
                    return true;
                }
                made.remove(next);
            }
        }
        return false;
    }

    private Set<Integer> taken(String of, Map<String, Integer> made) {
        Set<Integer> taken = new HashSet<>();
        for (String neighbour : neighbours.getOrDefault(of, Set.of())) {
            if (made.containsKey(neighbour)) {
                taken.add(made.get(neighbour));
            }
        }
        return taken;
    }

    private Map<String, Integer> greedy(int most) {
        Map<String, Integer> made = new HashMap<>(given);
        for (String a : all) {
            if (!made.containsKey(a)) {
                List<Long> used = new ArrayList<>();
                for (int number = 1; number <= most; number++) {
                    int n = number;
                    used.add(neighbours.getOrDefault(a, Set.of()).stream().filter(b -> Integer.valueOf(n).equals(made.get(b))).count());
                }
                made.put(a, 1 + used.indexOf(used.stream().min(Long::compare).orElseThrow()));
            }
        }
        return inOrder(made);
    }
}
