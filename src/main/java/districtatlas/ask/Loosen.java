package districtatlas.ask;

import districtatlas.state.Filter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which conditions of a filter that leaves nothing to let go, so that something is left. Pure functions. */
public final class Loosen {
    private static final int MOST = 3;

    /**
     * One way.
     *
     * @param filter without those conditions
     * @param count  of things it leaves
     */
    public record Way(Set<Filter.Part> parts, Filter filter, int count) {
    }

    private Loosen() {
    }

    /**
     * The ways that let the fewest conditions go, of those first the one that leaves the fewest things: it stays closest to what was
     * asked. At most three; none when something is left or nothing is asked.
     */
    public static List<Way> ways(ItemFilter items, Filter filter) {
        if (filter.isNone() || !items.matches(filter).isEmpty()) {
            return List.of();
        }
        List<Filter.Part> parts = filter.parts();
        for (int many = 1; many <= parts.size(); many++) {
            List<Way> ways = new ArrayList<>();
            for (int set = 1; set < 1 << parts.size(); set++) {
                if (Integer.bitCount(set) == many) {
                    add(items, filter, parts, set, ways);
                }
            }
            if (!ways.isEmpty()) {
                return ways.stream().sorted(Comparator.comparingInt(Way::count)).limit(MOST).toList();
            }
        }
        return List.of();
    }

    private static void add(ItemFilter items, Filter filter, List<Filter.Part> parts, int set, List<Way> to) {
        Filter looser = filter;
        Set<Filter.Part> gone = new LinkedHashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if ((set >> i & 1) == 1) {
                looser = looser.without(parts.get(i));
                gone.add(parts.get(i));
            }
        }
        int left = items.matches(looser).total();
        if (left > 0) {
            to.add(new Way(gone, looser, left));
        }
    }
}
