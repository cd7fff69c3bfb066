package districtatlas.data.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Hands a text on so that each quotation mark in it is closed: one that opens a cell and is never closed, or stands amid a cell that another
 * closes, is handed on as a sign that stands for itself. So a single stray mark costs no more than its own cell, where a reader of CSV would
 * take all that follows for one cell. Holds as much of the text as the longest cell between marks. One thread at a time.
 */
final class QuoteGuard extends Reader {
    /** Stands for a quotation mark that is only itself; no character of any text. */
    static final char LITERAL = '\uFDD0';
    /** A longer line is none of a table. */
    static final int LONGEST = 1 << 22;
    private static final int BLOCK = 1 << 16;
    /** So much is looked at in vain before marks count as letters. */
    private static final long MOST_IN_VAIN = 1L << 26;

    private final Reader in;
    private final char delimiter;
    private final LongConsumer stray;
    private char[] buffer = new char[2 * BLOCK];
    /** What is handed on next, what was looked through, and what was read, as places in the buffer. */
    private int from = 1;
    private int seen = 1;
    private int end = 1;
    private boolean ended;
    private boolean atCell = true;
    private long line = 1;
    private long inLine;
    private long inVain;

    /** @param stray told the line of each mark that is never closed */
    QuoteGuard(Reader in, char delimiter, LongConsumer stray) {
        this.in = in;
        this.delimiter = delimiter;
        this.stray = stray;
    }

    /** A line that is longer than any table has. */
    static final class LineTooLong extends IOException {
        private static final long serialVersionUID = 1;
        private final long line;

        LineTooLong(long line) {
            super("line " + line);
            this.line = line;
        }

        long line() {
            return line;
        }
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (from == seen && !advance()) {
            return -1;
        }
        int n = Math.min(length, seen - from);
        System.arraycopy(buffer, from, into, offset, n);
        from += n;
        return n;
    }

    /** Looks through more of the text. */
    private boolean advance() throws IOException {
        if (seen == end) {
            buffer[0] = buffer[end - 1];                    // a line's end of two signs may lie across two blocks
            from = 1;
            seen = 1;
            end = 1;
            readOn(BLOCK);
        }
        int most = BLOCK;
        while (seen < end && most-- > 0) {
            char c = buffer[seen];
            if (c == '"' && atCell) {
                quoted();
                atCell = false;
            } else {
                atCell = c == delimiter || c == '\n' || c == '\r' || atCell && c == ' ';
                count(seen);
                seen++;
            }
        }
        return seen > from;
    }

    private void count(int at) throws IOException {
        char c = buffer[at];
        if (c == '\n' || c == '\r') {
            line += c == '\n' && buffer[at - 1] == '\r' ? 0 : 1;
            inLine = 0;
        } else if (++inLine > LONGEST) {
            throw new LineTooLong(line);
        }
    }

    /** Goes behind the cell that is opened here, or behind its mark alone where it is not closed. */
    private void quoted() throws IOException {
        int length = inVain > MOST_IN_VAIN ? 0 : length();
        if (length == 0) {
            buffer[seen] = LITERAL;
            stray.accept(line);
            seen++;
            return;
        }
        long before = inLine;
        for (int i = seen; i < seen + length; i++) {
            count(i);
        }
        inLine = before + length;                           // the breaks in it end no row
        seen += length;
        if (inLine > LONGEST) {
            throw new LineTooLong(line);
        }
    }

    /** Of the cell that is opened here, with both its marks; 0 when it is never closed. */
    private int length() throws IOException {
        boolean broken = false;
        for (int length = 1; length <= LONGEST; length++) {
            while (seen + length + 1 >= end && readOn(BLOCK)) {
                continue;
            }
            int at = seen + length;
            if (at >= end) {
                inVain += length;
                return 0;
            }
            char c = buffer[at];
            broken |= c == '\n' || c == '\r';
            if (c != '"') {
                continue;
            }
            if (at + 1 < end && buffer[at + 1] == '"') {
                length++;
            } else if (isEnd(afterBlanks(at + 1))) {
                return length + 1;
            } else if (broken && (buffer[at - 1] == delimiter || buffer[at - 1] == '\n' || buffer[at - 1] == '\r')) {
                inVain += length;
                return 0;                                   // here another cell is opened: the first was never closed
            } else {
                buffer[at] = LITERAL;
            }
        }
        inVain += LONGEST;
        return 0;
    }

    private int afterBlanks(int at) {
        int i = at;
        while (i < end && buffer[i] == ' ') {
            i++;
        }
        return i;
    }

    private boolean isEnd(int at) {
        return at >= end || buffer[at] == delimiter || buffer[at] == '\n' || buffer[at] == '\r';
    }

    /** Reads behind what there is; makes room for it. @return whether there was more */
    private boolean readOn(int most) throws IOException {
        if (ended) {
            return false;
        }
        if (end + most > buffer.length) {
            int keep = from - 1;
            char[] roomy = end - keep + most > buffer.length ? new char[Math.max(buffer.length * 2, end - keep + most)] : buffer;
            System.arraycopy(buffer, keep, roomy, 0, end - keep);
            buffer = roomy;
            from -= keep;
            seen -= keep;
            end -= keep;
        }
        int n = in.read(buffer, end, most);
        ended = n < 0;
        end += Math.max(n, 0);
        return !ended;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
