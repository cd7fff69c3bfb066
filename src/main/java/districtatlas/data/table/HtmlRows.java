package districtatlas.data.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** The rows of the tables of a page, one after the other; each is let go when the next is read. */
final class HtmlRows implements RowReader {
    private static final Set<String> CELLS = Set.of("td", "th", "cell");
    private static final int MOST_SPAN = 1000;
    private final StreamParser parser;
    private long number;
    private Element last;
    /** Of cells that reach down: what stands in them, and for how many rows more. */
    private Object[] spanned = new Object[0];
    private int[] spans = new int[0];

    /** @param xml whether it is a workbook in XML, as Excel 2003 wrote, with Row and Cell for tr and td */
    HtmlRows(Reader page, boolean xml) {
        parser = new StreamParser(xml ? Parser.xmlParser() : Parser.htmlParser()).parse(page, "");
    }

    @Override
    public Optional<RawRow> next() {
        try {
            Element row = parser.selectNext("tr, Row");
            if (last != null) {
                last.remove();
            }
            last = row;
            if (row == null) {
                return Optional.empty();
            }
            number = Math.max(number + 1, index(row));
            return Optional.of(new RawRow(number, cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object[] cells(Element row) {
        List<Object> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (!CELLS.contains(cell.normalName())) {
                continue;
            }
            down(cells);
            while (cells.size() + 1 < Math.min(index(cell), TableSurvey.MOST_COLUMNS)) {
                cells.add(null);
            }
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

    /** Where a workbook in XML passes over what is empty; 0 where it does not. */
    private static long index(Element element) {
        String index = element.attr("ss:Index");
        return index.matches("\\d{1,7}") ? Long.parseLong(index) : 0;
    }

    private static int span(String text) {
        return text.matches("\\d{1,4}") ? Math.min(Integer.parseInt(text), MOST_SPAN) : 1;
    }

    @Override
    public void close() {
        parser.close();
    }
}
