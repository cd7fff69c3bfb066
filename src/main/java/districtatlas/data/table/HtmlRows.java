package districtatlas.data.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** The rows of the tables of a page, one after the other; each is let go when the next is read. */
final class HtmlRows implements RowReader {
    private static final int MOST_SPAN = 1000;
    private final StreamParser parser;
    private long number;
    private Element last;
    /** Of cells that reach down: what stands in them, and for how many rows more. */
    private Object[] spanned = new Object[0];
    private int[] spans = new int[0];

    HtmlRows(Reader page) {
        parser = new StreamParser(Parser.htmlParser()).parse(page, "");
    }

    @Override
    public Optional<RawRow> next() {
        try {
            Element row = parser.selectNext("tr");
            if (last != null) {
                last.remove();
            }
            last = row;
            if (row == null) {
                return Optional.empty();
            }
            number++;
            return Optional.of(new RawRow(number, cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object[] cells(Element row) {
        List<Object> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            down(cells);
            String text = cell.wholeText().replace('\u00a0', ' ').strip();
            Object value = text.isEmpty() ? null : text;
            int rows = span(cell.attr("rowspan"));
            if (rows > 1) {
                span(cells.size(), value, rows - 1);
            }
            cells.add(value);
            for (int i = 1; i < span(cell.attr("colspan")) && cells.size() < TableSurvey.MOST_COLUMNS; i++) {
                cells.add(null);
            }
        }
        down(cells);
        return cells.toArray();
    }

    /** Puts in what stands in cells above that reach down here. */
    private void down(List<Object> cells) {
        while (cells.size() < spans.length && spans[cells.size()] > 0) {
            spans[cells.size()]--;
            cells.add(spanned[cells.size()]);
        }
    }

    private void span(int column, Object value, int rows) {
        if (column >= spans.length) {
            spans = Arrays.copyOf(spans, column + 8);
            spanned = Arrays.copyOf(spanned, column + 8);
        }
        spans[column] = rows;
        spanned[column] = value;
    }

    private static int span(String text) {
        return text.matches("\\d{1,4}") ? Math.min(Integer.parseInt(text), MOST_SPAN) : 1;
    }

    @Override
    public void close() {
        parser.close();
    }
}
