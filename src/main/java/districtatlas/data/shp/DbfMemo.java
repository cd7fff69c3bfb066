package districtatlas.data.shp;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The long texts of a DBF, in a file of their own: {@code .dbt} of dBASE III and IV, {@code .fpt} of FoxPro. One thread at a time. */
final class DbfMemo implements Closeable {
    private static final int MOST_BYTES = 1 << 20;
    private static final int DBASE_BLOCK = 512;
    private static final byte END = 0x1A;
    private final FileWindow file;
    private final boolean isFoxPro;
    private final int blockBytes;

    DbfMemo(Path path, boolean isFoxPro) throws IOException {
        this.isFoxPro = isFoxPro;
        file = new FileWindow(path);
        int at = file.show(0, 24);
        if (isFoxPro) {
            int said = at < 0 ? 0 : file.bytes().order(ByteOrder.BIG_ENDIAN).getShort(at + 6) & 0xFFFF;
            blockBytes = said == 0 ? 64 : said;
        } else {
            int said = at < 0 ? 0 : file.bytes().order(ByteOrder.LITTLE_ENDIAN).getShort(at + 20) & 0xFFFF;
            blockBytes = said >= 24 && said % 8 == 0 ? said : DBASE_BLOCK;
        }
    }

    /** @return empty where no text begins */
    Optional<byte[]> text(long block) throws IOException {
        long place = block * blockBytes;
        int at = block <= 0 ? -1 : file.show(place, 8);
        if (at < 0) {
            return Optional.empty();
        }
        if (isFoxPro) {
            long length = file.bytes().order(ByteOrder.BIG_ENDIAN).getInt(at + 4) & 0xFFFFFFFFL;
            return bytes(place + 8, length);
        }
        boolean isCounted = file.bytes().order(ByteOrder.BIG_ENDIAN).getInt(at) == 0xFFFF0800;
        if (isCounted) {
            long length = (file.bytes().order(ByteOrder.LITTLE_ENDIAN).getInt(at + 4) & 0xFFFFFFFFL) - 8;
            return bytes(place + 8, length);
        }
        return toEnd(place);
    }

    private Optional<byte[]> toEnd(long place) throws IOException {
        int most = (int) Math.min(MOST_BYTES, file.size() - place);
        Optional<byte[]> all = bytes(place, most);
        if (all.isEmpty()) {
            return all;
        }
        byte[] text = all.get();
        int end = 0;
        while (end < text.length && text[end] != END) {
            end++;
        }
        return Optional.of(Arrays.copyOf(text, end));
    }

    private Optional<byte[]> bytes(long place, long length) throws IOException {
        int at = length < 0 || length > MOST_BYTES ? -1 : file.show(place, (int) length);
        if (at < 0) {
            return Optional.empty();
        }
        byte[] text = new byte[(int) length];
        file.bytes().duplicate().position(at).get(text);
        return Optional.of(text);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
