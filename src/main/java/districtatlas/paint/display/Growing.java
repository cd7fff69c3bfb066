package districtatlas.paint.display;

import java.util.Arrays;

/** Lists of numbers that grow while a display list is built. */
final class Growing {
    private Growing() {
    }

    static final class Ints {
        int[] values = new int[64];
        int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 3 / 2);
            }
            values[size++] = value;
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
                values = Arrays.copyOf(values, size * 3 / 2);
            }
            values[size++] = (float) value;
        }
    }

    static final class Bytes {
        byte[] values = new byte[64];
        int size;

        void add(byte value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 3 / 2);
            }
            values[size++] = value;
        }
    }
}
