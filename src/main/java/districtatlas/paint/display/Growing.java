package districtatlas.paint.display;

import java.util.Arrays;

/** Lists of numbers that grow while a display list is built. */
final class Growing {
    private Growing() {
    }

    private static int grown(int length, int needed) {
        return Math.max(needed, length * 3 / 2);
    }

    static final class Ints {
        int[] values = new int[64];
        int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, grown(size, size + 1));
            }
            values[size++] = value;
        }

        void addAll(int[] more, int count) {
            values = Arrays.copyOf(values, grown(size, size + count));
            System.arraycopy(more, 0, values, size, count);
            size += count;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }

    static final class Floats {
        float[] values = new float[64];
        int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, grown(size, size + 1));
            }
            values[size++] = (float) value;
        }

        void addAll(float[] more) {
            values = Arrays.copyOf(values, grown(size, size + more.length));
            System.arraycopy(more, 0, values, size, more.length);
            size += more.length;
        }
    }

    static final class Bytes {
        byte[] values = new byte[64];
        int size;

        void add(byte value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, grown(size, size + 1));
            }
            values[size++] = value;
        }

        void addAll(byte[] more) {
            values = Arrays.copyOf(values, grown(size, size + more.length));
            System.arraycopy(more, 0, values, size, more.length);
            size += more.length;
        }
    }
}
