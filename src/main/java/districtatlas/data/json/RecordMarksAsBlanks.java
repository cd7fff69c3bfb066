package districtatlas.data.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the mark that may stand before each record of a sequence (RS, RFC 8142) as a blank. In UTF-8 it is nothing else. */
final class RecordMarksAsBlanks extends FilterInputStream {
    static final int RECORD_MARK = 0x1E;

    RecordMarksAsBlanks(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        return read == RECORD_MARK ? ' ' : read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = in.read(into, from, most);
        for (int i = from; i < from + count; i++) {
            if (into[i] == RECORD_MARK) {
                into[i] = ' ';
            }
        }
        return count;
    }
}
