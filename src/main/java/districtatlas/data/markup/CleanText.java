package districtatlas.data.markup;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * XML without what no XML may hold, which programs write all the same: characters of control are blanks, and nothing stands before the
 * first bracket. A tag longer than any that a program writes ends it, as the parser would keep it whole. One thread at a time.
 */
final class CleanText extends FilterReader {
    private static final int LONGEST_TAG = 4 << 20;
    private boolean begun;
    private int inTag;

    CleanText(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        while (!begun && got > 0) {
            int blank = blanks(into, from, got);
            begun = blank < got;
            System.arraycopy(into, from + blank, into, from, got - blank);
            got = begun ? got - blank : in.read(into, from, length);
        }
        for (int i = from; i < from + got; i++) {
            char c = into[i];
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == '\ufffe' || c == '\uffff') {
                into[i] = ' ';
            }
            inTag = c == '<' ? 1 : c == '>' || inTag == 0 ? 0 : inTag + 1;
            if (inTag > LONGEST_TAG) {
                throw new IOException("endless tag");
            }
        }
        return got;
    }

    private static int blanks(char[] text, int from, int length) {
        int n = 0;
        while (n < length && (text[from + n] <= ' ' || text[from + n] == '\ufeff')) {
            n++;
        }
        return n;
    }
}
