package districtatlas.data.archive;

import districtatlas.data.DataRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * What an entry unpacks to, as long as it is what the archive says of it. {@link #read} throws {@link DataRefused} when it is damaged or
 * swells beyond all measure; its memory does not depend on what is claimed. One thread at a time.
 */
final class BoundedEntryStream extends InputStream {
    private final InputStream in;
    private final String file;
    private final SafeZip.Entry entry;
    private final long crc;
    private final long packed;
    private final CRC32 sum = new CRC32();
    private long read;

    /** @param crc that the archive states; negative for none */
    BoundedEntryStream(InputStream in, String file, SafeZip.Entry entry, long packed, long crc) {
        this.in = in;
        this.file = file;
        this.entry = entry;
        this.packed = packed;
        this.crc = crc;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) {
            return 0;
        }
        int got = readPacked(into, from, length);
        if (got < 0) {
            if (read != entry.size() || crc >= 0 && sum.getValue() != crc) {
                throw damaged(null);
            }
            return -1;
        }
        read += got;
        sum.update(into, from, got);
        if (read > entry.size()) {
            throw damaged(null);
        }
        if (SafeZip.isBomb(read, packed)) {
            throw SafeZip.bomb(file, entry);
        }
        return got;
    }

    private int readPacked(byte[] into, int from, int length) {
        try {
            return in.read(into, from, length);
        } catch (IOException | RuntimeException why) {   // decoders of the rarer methods meet damaged data with either
            throw damaged(why);
        }
    }

    private DataRefused damaged(Exception why) {
        DataRefused refused = DataRefused.of(SafeZip.ENTRY_DAMAGED, file, file, entry.name());
        if (why != null) {
            refused.addSuppressed(why);
        }
        return refused;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
