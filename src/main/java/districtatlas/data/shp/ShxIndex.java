package districtatlas.data.shp;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Where a {@code .shx} says the records begin; it may be wrong. One thread at a time. */
final class ShxIndex implements Closeable {
    private static final int HEADER = 100;
    private final FileWindow file;

    ShxIndex(Path path) throws IOException {
        file = new FileWindow(path);
    }

    /** Whether it begins as such an index does. */
    static boolean isOne(Path path) {
        try (FileWindow file = new FileWindow(path)) {
            int at = file.show(0, HEADER);
            return at == 0 && file.bytes().order(ByteOrder.BIG_ENDIAN).getInt(0) == ShpRecords.MAGIC;
        } catch (IOException e) {
            return false;
        }
    }

    long count() {
        return Math.max(0, (file.size() - HEADER) / 8);
    }

    /** @return bytes from the beginning of the {@code .shp}; -1 where it names none */
    long offset(long row) throws IOException {
        int at = row < count() ? file.show(HEADER + row * 8, 8) : -1;
        long offset = at < 0 ? -1 : 2L * file.bytes().order(ByteOrder.BIG_ENDIAN).getInt(at);
        return offset >= HEADER ? offset : -1;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
