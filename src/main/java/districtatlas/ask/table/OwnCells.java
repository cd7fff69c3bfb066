package districtatlas.ask.table;

import districtatlas.data.DataColumn;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The values of one column, row by row: numbers in flat arrays, of equal other values one. Filled by one thread; then any may read. */
final class OwnCells {
    private static final int FIRST = 1_024;
    /** Of more different values it does not pay to look for equal ones. */
    private static final int MOST_KNOWN = 100_000;

    private final DataColumn.Type type;
    private final BitSet there = new BitSet();
    private final Map<Object, Object> known = new HashMap<>();
    private double[] reals = {};
    private long[] integers = {};
    private Object[] others = {};
    private int size;

    OwnCells(DataColumn.Type type) {
        this.type = type;
        grow(FIRST);
    }

    private void grow(int to) {
        switch (type) {
            case REAL -> reals = Arrays.copyOf(reals, to);
            case INTEGER -> integers = Arrays.copyOf(integers, to);
            default -> others = Arrays.copyOf(others, to);
        }
    }

    private int room() {
        return type == DataColumn.Type.REAL ? reals.length : type == DataColumn.Type.INTEGER ? integers.length : others.length;
    }

    void add(Object value) {
        if (size == room()) {
            grow(size + size / 2);
        }
        if (type == DataColumn.Type.REAL && value instanceof Number number) {
            reals[size] = number.doubleValue();
            there.set(size, Double.isFinite(number.doubleValue()));
        } else if (type == DataColumn.Type.INTEGER && value instanceof Number number) {
            integers[size] = number.longValue();
            there.set(size);
        } else if (value != null && !isNumber()) {
            others[size] = known.size() < MOST_KNOWN ? known.computeIfAbsent(value, v -> v) : known.getOrDefault(value, value);
            there.set(size);
        }
        size++;
    }

    /** All are there. */
    void filled() {
        grow(Math.max(1, size));
        known.clear();
    }

    private boolean isNumber() {
        return type == DataColumn.Type.REAL || type == DataColumn.Type.INTEGER;
    }

    /** Null where there is none. */
    Object value(int row) {
        if (!there.get(row)) {
            return null;
        }
        return switch (type) {
            case REAL -> (Object) reals[row];
            case INTEGER -> (Object) integers[row];
            default -> others[row];
        };
    }

    /** NaN where there is none, or it is no number. */
    double number(int row) {
        return !there.get(row) || !isNumber() ? Double.NaN : type == DataColumn.Type.REAL ? reals[row] : integers[row];
    }

    /** By which rows are sorted; NaN where there is no value. Words stand as they do in the collator's language, numbers in them by their value. */
    double[] order(Collator collator) {
        double[] order = new double[size];
        if (isNumber()) {
            for (int row = 0; row < size; row++) {
                order[row] = number(row);
            }
            return order;
        }
        Map<Object, Integer> ranks = ranks(collator);
        for (int row = 0; row < size; row++) {
            order[row] = there.get(row) ? ranks.get(others[row]) : Double.NaN;
        }
        return order;
    }

    private record Ranked(Object value, byte[] key) {
    }

    private Map<Object, Integer> ranks(Collator collator) {
        Map<Object, byte[]> keys = new HashMap<>();
        for (int row = 0; row < size; row++) {
            if (there.get(row)) {
                keys.computeIfAbsent(others[row], v -> key(v, collator));
            }
        }
        Ranked[] sorted = keys.entrySet().stream().map(e -> new Ranked(e.getKey(), e.getValue())).toArray(Ranked[]::new);
        Arrays.sort(sorted, (a, b) -> Arrays.compareUnsigned(a.key(), b.key()));
        Map<Object, Integer> ranks = new HashMap<>();
        for (int i = 0; i < sorted.length; i++) {
            ranks.put(sorted[i].value(), i);
        }
        return ranks;
    }

    private static byte[] key(Object value, Collator collator) {
        boolean isDate = value instanceof LocalDate || value instanceof LocalDateTime;
        String words = value.toString();
        return isDate ? words.getBytes(StandardCharsets.US_ASCII) : collator.getCollationKey(WordOrder.padded(WordOrder.first(words))).toByteArray();
    }
}
