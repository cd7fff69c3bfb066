package districtatlas.data.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How a text parts its cells. Immutable.
 *
 * @param delimiter a tab for runs of blanks too, see {@code blanks}
 * @param blanks    whether blanks part cells, as many as there are
 * @param skipped   lines that say how it is written ({@code sep=;}) and are no data
 */
record CsvDialect(char delimiter, boolean blanks, int skipped) {
    private static final char[] KNOWN = {',', '\t', ';', '|', '，', '；', '^', '、'};
    private static final int MOST_ROWS = 50;
    private static final double ENOUGH = 0.3;

    /** @param head the beginning of the text; its last line may be cut */
    static CsvDialect of(String head, boolean whole) {
        String sample = head;
        if (head.regionMatches(true, 0, "sep=", 0, 4) && head.length() > 5) {
            return new CsvDialect(head.charAt(4), false, 1);
        }
        int end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
        if (!whole && end > 0) {
            sample = head.substring(0, end);
        }
        char best = ',';
        double bestShare = ENOUGH;
        int bestWidth = 1;
        for (char c : KNOWN) {
            List<Integer> widths = widths(sample, c);
            int width = usual(widths);
            double share = width < 2 ? 0 : (double) widths.stream().filter(w -> w == width).count() / widths.size();
            if (share > bestShare + 0.05 || share > bestShare - 0.05 && width > bestWidth && share > ENOUGH) {
                best = c;
                bestShare = share;
                bestWidth = width;
            }
        }
        return bestWidth < 2 && isParted(sample) ? new CsvDialect('\t', true, 0) : new CsvDialect(best, false, 0);
    }

    private static List<Integer> widths(String sample, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        QuoteGuard guard = new QuoteGuard(new StringReader(sample), delimiter, line -> { });
        try (CSVParser parser = new CsvDialect(delimiter, false, 0).format().parse(guard)) {
            for (CSVRecord row : parser) {
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    widths.add(row.size());
                }
                if (widths.size() >= MOST_ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return List.of();                              // it is parted otherwise
        }
        return widths;
    }

    /** The width that most rows have, but not that of titles. */
    private static int usual(List<Integer> widths) {
        Map<Integer, Integer> often = new HashMap<>();
        widths.stream().filter(w -> w > 1).forEach(w -> often.merge(w, 1, Integer::sum));
        return often.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey).orElse(1);
    }

    /** Whether blanks part each line into as many pieces, most of them numbers. */
    private static boolean isParted(String sample) {
        List<String[]> lines = sample.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(MOST_ROWS)
            .map(l -> l.split("[ \t\u3000]+")).toList();
        int width = usual(lines.stream().map(l -> l.length).toList());
        List<String[]> alike = lines.stream().filter(l -> l.length == width).toList();
        long numbers = alike.stream().filter(l -> Arrays.stream(l).filter(w -> !Double.isNaN(CellText.number(w))).count() >= 2).count();
        return width >= 2 && alike.size() >= 0.8 * lines.size() && numbers >= 0.7 * alike.size() && numbers > 0;
    }

    CSVFormat format() {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setQuote('"').setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true)
            .setLenientEof(true).setTrailingData(true).get();
    }
}
