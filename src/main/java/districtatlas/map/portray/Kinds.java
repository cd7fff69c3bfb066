package districtatlas.map.portray;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which features look alike to a style, whatever the palette and the language: those whose attributes, as far as it asks for them, are the
 * same. Numbered as they first occur. Immutable, any thread; compared by identity.
 */
public final class Kinds {
    private final int count;
    /** Null when all are of one kind, or each of its own. */
    private final int[] kindOf;
    private final int[] first;

    private Kinds(int count, int[] kindOf, int[] first) {
        this.count = count;
        this.kindOf = kindOf;
        this.first = first;
    }

    /** No two alike. */
    public static Kinds each(int features) {
        return new Kinds(features, null, null);
    }

    /** All alike. */
    public static Kinds alike(int features) {
        return new Kinds(Math.min(1, features), null, new int[1]);
    }

    static Kinds of(List<Column> columns, int features) {
        List<Column> telling = columns.stream().filter(c -> c.distinct() > 1).toList();
        if (features == 0 || telling.isEmpty()) {
            return alike(features);
        }
        int[] kinds = new int[features];
        int[] first = new int[64];
        int count = 1;
        for (Column column : telling) {
            Map<Long, Integer> known = new HashMap<>();
            count = 0;
            for (int i = 0; i < features; i++) {
                long key = (long) kinds[i] << 32 | column.code(i);
                Integer kind = known.get(key);
                if (kind == null) {
                    kind = count++;
                    known.put(key, kind);
                    first = kind < first.length ? first : Arrays.copyOf(first, count * 3 / 2);
                    first[kind] = i;
                }
                kinds[i] = kind;
            }
        }
        return new Kinds(count, kinds, Arrays.copyOf(first, count));
    }

    public int count() {
        return count;
    }

    public int of(int feature) {
        return kindOf != null ? kindOf[feature] : first == null ? feature : 0;
    }

    /** The first feature of the kind. */
    int first(int kind) {
        return first == null ? kind : first[kind];
    }

    long sizeBytes() {
        return kindOf == null ? 0 : 4L * kindOf.length + 4L * count;
    }
}
