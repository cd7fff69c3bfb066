package districtatlas.map.portray;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One attribute of all features, each of its values kept once. Immutable, any thread. */
final class Column {
    private final int size;
    /** Null when all are the same. */
    private final int[] codes;
    private final Object[] values;

    private Column(int size, int[] codes, Object[] values) {
        this.size = size;
        this.codes = codes;
        this.values = values;
    }

    /** The same for features of one value, different for others; below {@link #distinct()}. */
    int code(int feature) {
        return codes == null ? 0 : codes[feature];
    }

    Object value(int feature) {
        return values[code(feature)];
    }

    int distinct() {
        return values.length;
    }

    long sizeBytes() {
        return (codes == null ? 0 : 4L * codes.length) + 64L * values.length;
    }

    /** One after the other, as if their values had been added in turn. */
    static Column join(List<Column> parts) {
        Growing all = new Growing();
        for (Column part : parts) {
            int[] codes = new int[part.values.length];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = all.code(part.values[i]);
            }
            all.addAll(part, codes);
        }
        return all.done();
    }

    // ---- kept ------------------------------------------------------------------------------------------------------

    /** @throws IOException of a value that is no text, number or truth */
    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        out.writeInt(values.length);
        for (Object value : values) {
            KeptValue.write(value, out);
        }
        for (int i = 0; codes != null && i < size; i++) {
            out.writeInt(codes[i]);
        }
    }

    /** @throws IOException when no column was written there */
    static Column read(DataInput in, int features) throws IOException {
        int size = in.readInt();
        int distinct = in.readInt();
        if (size != features || distinct < 0 || distinct > size) {
            throw new IOException("no column");
        }
        Object[] values = new Object[distinct];
        for (int i = 0; i < distinct; i++) {
            values[i] = KeptValue.read(in);
        }
        int[] codes = distinct <= 1 ? null : new int[size];
        for (int i = 0; codes != null && i < size; i++) {
            codes[i] = in.readInt();
            if (codes[i] < 0 || codes[i] >= distinct) {
                throw new IOException("no value of the column");
            }
        }
        return new Column(size, codes, values);
    }

    /** One thread at a time. */
    static final class Growing {
        private final Map<Object, Integer> known = new HashMap<>();
        private final List<Object> values = new ArrayList<>();
        private int[] codes = new int[64];
        private int size;

        private int code(Object value) {
            Integer code = known.get(value);
            if (code == null) {
                code = values.size();
                known.put(value, code);
                values.add(value);
            }
            return code;
        }

        private void addAll(Column part, int[] codesOfThese) {
            codes = Arrays.copyOf(codes, Math.max(codes.length, size + part.size));
            for (int i = 0; i < part.size; i++) {
                codes[size++] = codesOfThese[part.code(i)];
            }
        }

        void add(Object value) {
            int code = code(value);
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size * 3 / 2);
            }
            codes[size++] = code;
        }

        Column done() {
            return new Column(size, values.size() <= 1 ? null : Arrays.copyOf(codes, size), values.toArray());
        }
    }
}
