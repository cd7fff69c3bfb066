package districtatlas.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** An order by chance that a seed repeats. Pure functions. */
final class SeededOrder {
    private SeededOrder() {
    }

    /** @param purpose so that two lists of one seed are not in the same order */
    static <T> List<T> of(List<T> list, long seed, String purpose) {
        SplittableRandom chance = new SplittableRandom(seed * 31 + purpose.hashCode());
        List<T> mixed = new ArrayList<>(list);
        for (int i = mixed.size() - 1; i > 0; i--) {
            Collections.swap(mixed, i, chance.nextInt(i + 1));
        }
        return List.copyOf(mixed);
    }

    /** The same, but never the order it was given in: that would be the answer. */
    static <T> List<T> mixed(List<T> list, long seed, String purpose) {
        List<T> mixed = of(list, seed, purpose);
        if (mixed.size() > 1 && mixed.equals(list)) {
            List<T> turned = new ArrayList<>(mixed);
            Collections.rotate(turned, 1);
            return List.copyOf(turned);
        }
        return mixed;
    }
}
