package districtatlas.data.dxf;

import java.util.Arrays;

/** Groups of one entity in their order: numbers as numbers, texts as texts. Used again for the next. One thread at a time. */
final class RawEntity {
    /** An entity of more is not kept whole, and so is broken. */
    private static final int MOST_GROUPS = 6_000_000;
    private int[] codes = new int[64];
    private double[] numbers = new double[64];
    private String[] texts = new String[64];
    private int size;
    private String type = "";
    private long place;
    private boolean broken;

    void begin(String entity, long where) {
        Arrays.fill(texts, 0, size, null);
        size = 0;
        type = entity;
        place = where;
        broken = false;
        if (codes.length > 1 << 20) {
            codes = new int[64];
            numbers = new double[64];
            texts = new String[64];
        }
    }

    void add(int code, double number) {
        if (!hasRoom()) {
            return;
        }
        broken |= Double.isNaN(number) && code >= 10 && code < 60;
        codes[size] = code;
        numbers[size++] = number;
    }

    void add(int code, String text) {
        if (!hasRoom()) {
            return;
        }
        codes[size] = code;
        texts[size++] = text;
    }

    private boolean hasRoom() {
        broken |= size == MOST_GROUPS;
        if (size == codes.length && !broken) {
            codes = Arrays.copyOf(codes, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
        }
        return size < codes.length && size < MOST_GROUPS;
    }

    String type() {
        return type;
    }

    /** Where it begins, as {@link Groups#place}. */
    long place() {
        return place;
    }

    /** Whether one of its measures is no number. */
    boolean isBroken() {
        return broken;
    }

    int size() {
        return size;
    }

    int code(int i) {
        return codes[i];
    }

    double number(int i) {
        return numbers[i];
    }

    String text(int i) {
        return texts[i];
    }

    /** The first number of that code. */
    double number(int code, double otherwise) {
        for (int i = 0; i < size; i++) {
            if (codes[i] == code) {
                return Double.isNaN(numbers[i]) ? otherwise : numbers[i];
            }
        }
        return otherwise;
    }

    int whole(int code, int otherwise) {
        return (int) number(code, otherwise);
    }

    /** The first text of that code. */
    String text(int code, String otherwise) {
        for (int i = 0; i < size; i++) {
            if (codes[i] == code && texts[i] != null) {
                return texts[i];
            }
        }
        return otherwise;
    }

    boolean has(int code) {
        for (int i = 0; i < size; i++) {
            if (codes[i] == code) {
                return true;
            }
        }
        return false;
    }
}
