package districtatlas.data.inspect;

import districtatlas.data.DataColumn;
import java.util.ArrayList;
import java.util.List;

/** The first values of each column, and texts that show whether the encoding is right. One thread at a time. */
final class FirstValues {
    private static final int MOST_VALUES = 5;
    private static final int MOST_LETTERS = 1_000;
    private static final int MOST_SAMPLES = 5;
    private static final int MOST_RECORDS_FOR_SAMPLES = 5_000;
    private static final int MOST_LETTERS_OF_A_SAMPLE = 40;

    private final List<List<Object>> first = new ArrayList<>();
    private final List<String> sample = new ArrayList<>();
    private int open;
    private int looked;

    FirstValues(int columns) {
        for (int i = 0; i < columns; i++) {
            first.add(new ArrayList<>());
        }
        open = columns;
    }

    void look(Object[] values) {
        boolean wantsSample = sample.size() < MOST_SAMPLES && looked++ < MOST_RECORDS_FOR_SAMPLES;
        if (open == 0 && !wantsSample) {
            return;
        }
        for (int i = 0; i < values.length && i < first.size(); i++) {
            Object value = values[i];
            if (value == null || value instanceof String text && text.isEmpty()) {
                continue;
            }
            List<Object> of = first.get(i);
            if (of.size() < MOST_VALUES) {
                of.add(value instanceof String text ? cut(text, MOST_LETTERS) : value);
                open -= of.size() == MOST_VALUES ? 1 : 0;
            }
            if (wantsSample && value instanceof String text && sample.size() < MOST_SAMPLES && isTelling(text)) {
                String cut = cut(text, MOST_LETTERS_OF_A_SAMPLE);
                if (!sample.contains(cut)) {
                    sample.add(cut);
                }
            }
        }
    }

    private static boolean isTelling(String text) {
        return text.chars().limit(MOST_LETTERS).anyMatch(c -> c >= 0x80);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "\u2026";
    }

    List<InspectedColumn> columns(List<DataColumn> written, List<DataColumn> sound) {
        List<InspectedColumn> columns = new ArrayList<>();
        for (int i = 0; i < sound.size(); i++) {
            columns.add(new InspectedColumn(sound.get(i), written.get(i).name(), first.get(i)));
        }
        return columns;
    }

    List<String> sample() {
        return sample;
    }
}
