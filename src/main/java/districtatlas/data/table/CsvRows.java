package districtatlas.data.table;

import districtatlas.data.Findings;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text, numbered by the line on which each begins. */
final class CsvRows implements RowReader {
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final Findings found;
    private int skip;
    private boolean over;

    CsvRows(Reader text, CsvDialect dialect, Findings found) throws IOException {
        this.found = found;
        Reader parted = dialect.blanks() ? new BlankRuns(text) : text;
        QuoteGuard guard = new QuoteGuard(parted, dialect.delimiter(), line -> found.repaired("data.table.quote", String.valueOf(line), "\""));
        parser = dialect.format().parse(guard);
        rows = parser.iterator();
        skip = dialect.skipped();
    }

    @Override
    public Optional<RawRow> next() {
        while (!over) {
            long line = parser.getCurrentLineNumber() + 1;
            try {
                if (!rows.hasNext()) {
                    over = true;
                } else {
                    CSVRecord row = rows.next();
                    if (skip-- > 0 || row.size() == 1 && row.get(0).isEmpty()) {
                        continue;
                    }
                    return Optional.of(new RawRow(line, cells(row)));
                }
            } catch (UncheckedIOException e) {
                over = true;
                long at = e.getCause() instanceof QuoteGuard.LineTooLong tooLong ? tooLong.line() : line;
                boolean known = e.getCause() instanceof QuoteGuard.LineTooLong || e.getCause() instanceof CSVException;
                found.leftOut(known ? "data.table.line-long" : "data.table.cut", String.valueOf(at), QuoteGuard.LONGEST);
            }
        }
        return Optional.empty();
    }

    private static Object[] cells(CSVRecord row) {
        Object[] cells = new Object[row.size()];
        for (int i = 0; i < cells.length; i++) {
            String cell = row.get(i);
            cells[i] = cell.isEmpty() ? null : cell.indexOf(QuoteGuard.LITERAL) < 0 ? cell : cell.replace(QuoteGuard.LITERAL, '"');
        }
        return cells;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes one tab of each run of blanks within a line. */
    private static final class BlankRuns extends Reader {
        private final Reader in;
        private final char[] block = new char[8192];
        private int at;
        private int end;
        private boolean lineBegins = true;
        private boolean blank;

        BlankRuns(Reader in) {
            this.in = in;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int n = 0;
            while (n + 1 < length || n == 0 && length == 1) {
                if (at == end) {
                    if (n > 0) {
                        return n;
                    }
                    end = in.read(block, 0, block.length);
                    at = 0;
                    if (end <= 0) {
                        end = 0;
                        return -1;
                    }
                }
                char c = block[at];
                boolean newLine = c == '\n' || c == '\r';
                if (c == ' ' || c == '\t' || c == '\u3000') {
                    blank = !lineBegins;
                } else if (blank && !newLine) {
                    into[offset + n++] = '\t';
                    blank = false;
                    continue;
                } else {
                    blank = false;
                    lineBegins = newLine;
                    into[offset + n++] = c;
                }
                at++;
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
