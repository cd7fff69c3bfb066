package districtatlas.state;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists of layers that differ only in order. Pure functions. */
final class LayerOrder {
    private LayerOrder() {
    }

    /** One entry directly after another, or directly before it; the rest keeps its order. Both must be there. */
    static <T> List<T> moved(List<T> order, T what, T beside, boolean after) {
        List<T> now = new ArrayList<>(order);
        now.remove(what);
        now.add(now.indexOf(beside) + (after ? 1 : 0), what);
        return now;
    }

    /**
     * The fewest entries that must be moved to make one order of the other: all but a longest run that stands in the same order in
     * both. Of two that changed places either would do; it is the one that now stands later.
     */
    static <T> Set<T> displaced(List<T> before, List<T> now) {
        int n = now.size();
        int[] length = new int[n];
        int[] from = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            length[i] = 1;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (before.indexOf(now.get(j)) < before.indexOf(now.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    from[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<T> displaced = new LinkedHashSet<>(now);
        for (int i = last; i >= 0; i = from[i]) {
            displaced.remove(now.get(i));
        }
        return displaced;
    }
}
