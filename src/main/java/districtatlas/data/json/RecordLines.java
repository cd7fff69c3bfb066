package districtatlas.data.json;

import districtatlas.base.Cancel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Records that stand one in a line, or each after a record mark (RFC 8142). One thread at a time. */
final class RecordLines implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 28;
    private final InputStream in;
    private final Cancel cancel;
    private final boolean marked;
    private byte[] line = new byte[1 << 12];
    private int length;
    private long number;
    private long begun = 1;
    private boolean cut;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int filled;

    RecordLines(InputStream in, Cancel cancel) throws IOException {
        this.in = in;
        this.cancel = cancel;
        marked = read() == RecordMarksAsBlanks.RECORD_MARK;
        at = 0;
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(chunk));
            at = 0;
            if (filled == 0) {
                return -1;
            }
        }
        return chunk[at++] & 0xFF;
    }

    boolean areMarked() {
        return marked;
    }

    /** Whether there is another that is not blank. */
    boolean next() throws IOException {
        cancel.check();
        int end = marked ? RecordMarksAsBlanks.RECORD_MARK : '\n';
        while (true) {
            length = 0;
            cut = false;
            boolean blank = true;
            number = begun;
            int read = read();
            for (; read >= 0 && read != end; read = read()) {
                begun += read == '\n' ? 1 : 0;
                blank &= read <= ' ';
                add((byte) read);
            }
            begun += read == '\n' ? 1 : 0;
            if (!blank) {
                return true;
            }
            if (read < 0) {
                return false;
            }
        }
    }

    private void add(byte read) {
        if (length == MOST_BYTES) {
            cut = true;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = read;
    }

    /** The bytes of the record, valid up to {@link #length} until the next is asked for. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** The line it begins in, from 1 on. */
    long number() {
        return number;
    }

    /** Whether it is longer than can be read. */
    boolean isCut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
