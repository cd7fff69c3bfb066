package districtatlas.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** CSV (RFC 4180) as rows of cells, written and read. What others write is read as far as it goes. Pure functions. */
public final class CommaText {
    /** Spreadsheets take a file for UTF-8 by it. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BREAK = "\r\n";

    /**
     * A row as read.
     *
     * @param line     on which it begins, counted from 1
     * @param unclosed a quotation mark opens a cell and none closes it: the row is taken to end with its line. A mark lines further down that
     *                 more follows on closes none: it is one that opens a cell of its own, and the lines between are rows
     */
    public record Row(int line, List<String> cells, boolean unclosed) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether nothing stands in it. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private CommaText() {
    }

    /** With the mark in front. */
    public static String of(List<List<String>> rows) {
        return BYTE_ORDER_MARK + rows.stream().map(r -> r.stream().map(CommaText::cell).collect(Collectors.joining(","))).collect(Collectors.joining(BREAK)) + BREAK;
    }

    private static String cell(String value) {
        return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /**
     * All rows, the blank ones too.
     *
     * @param text    without a mark
     * @param between the character between cells
     */
    public static List<Row> rows(String text, char between) {
        List<Row> rows = new ArrayList<>();
        Reader reader = new Reader(text, between);
        while (!reader.isDone()) {
            rows.add(reader.row());
        }
        return rows;
    }

    private static final class Reader {
        private final String text;
        private final char between;
        private int at;
        private int line = 1;

        Reader(String text, char between) {
            this.text = text;
            this.between = between;
        }

        boolean isDone() {
            return at >= text.length();
        }

        private char now() {
            return at < text.length() ? text.charAt(at) : '\n';
        }

        private boolean atBreak() {
            return now() == '\n' || now() == '\r';
        }

        Row row() {
            int first = line;
            int start = at;
            List<String> cells = new ArrayList<>();
            boolean more = true;
            while (more) {
                String cell = now() == '"' ? quoted() : plain();
                if (cell == null) {
                    at = start;
                    line = first;
                    return unclosed(first);
                }
                cells.add(cell);
                more = !isDone() && now() == between;
                if (more) {
                    at++;
                }
            }
            breakOff();
            return new Row(first, cells, false);
        }

        private String plain() {
            int from = at;
            while (!isDone() && now() != between && !atBreak()) {
                at++;
            }
            return text.substring(from, at);
        }

        /** What stands behind the closing mark is taken along; null when there is none. */
        private String quoted() {
            StringBuilder cell = new StringBuilder();
            int first = line;
            for (at++; !isDone(); at++) {
                char c = now();
                if (c == '"') {
                    at++;
                    if (now() != '"' || isDone()) {
                        String behind = plain();
                        return line > first && !behind.isBlank() ? null : cell + behind;
                    }
                } else if (c == '\n' || c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n')) {
                    line++;
                }
                cell.append(c);
            }
            return null;
        }

        private Row unclosed(int first) {
            int from = at;
            while (!isDone() && !atBreak()) {
                at++;
            }
            String all = text.substring(from, at);
            breakOff();
            return new Row(first, List.of(all), true);
        }

        private void breakOff() {
            if (!isDone()) {
                at += now() == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
            }
            line++;
        }
    }
}
