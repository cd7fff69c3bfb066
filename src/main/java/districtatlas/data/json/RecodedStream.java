package districtatlas.data.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Text of another encoding as bytes of UTF-8. One thread at a time. */
final class RecodedStream extends InputStream {
    private static final int CHUNK = 1 << 14;
    private final Reader reader;
    private final char[] chunk = new char[CHUNK + 1];
    private byte[] bytes = {};
    private int at;

    RecodedStream(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(most, bytes.length - at);
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            int read = reader.read(chunk, 0, CHUNK);
            if (read < 0) {
                return false;
            }
            if (read > 0 && Character.isHighSurrogate(chunk[read - 1])) {       // its other half stands in the next chunk
                int other = reader.read();
                if (other >= 0) {
                    chunk[read++] = (char) other;
                }
            }
            bytes = new String(chunk, 0, read).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
