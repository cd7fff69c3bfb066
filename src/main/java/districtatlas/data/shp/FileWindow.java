package districtatlas.data.shp;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file seen through a window that moves on. Not mapped, so that a file that shrinks meanwhile ends, and nothing worse. One thread at a time. */
final class FileWindow implements Closeable {
    private static final int USUAL_BYTES = 1 << 18;
    private final FileChannel channel;
    private final long size;
    private ByteBuffer window = ByteBuffer.allocate(USUAL_BYTES).limit(0);
    private long from;

    FileWindow(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
    }

    long size() {
        return size;
    }

    boolean has(long position, long bytes) {
        return position >= 0 && bytes >= 0 && position <= size - bytes;
    }

    /**
     * Brings a stretch into the window. The buffer is the window itself, good until the next call; its byte order is the caller's to set.
     *
     * @return where in {@link #bytes} the stretch begins; -1 when the file ends before it
     */
    int show(long position, int bytes) throws IOException {
        if (position >= from && position + bytes <= from + window.limit()) {
            return (int) (position - from);
        }
        if (!has(position, bytes)) {
            return -1;
        }
        if (bytes > window.capacity()) {
            window = ByteBuffer.allocate(bytes);
        } else if (window.capacity() > USUAL_BYTES && bytes <= USUAL_BYTES) {
            window = ByteBuffer.allocate(USUAL_BYTES);
        }
        window.clear();
        from = position;
        while (window.hasRemaining() && channel.read(window, from + window.position()) > 0) {
            continue;
        }
        window.flip();
        return window.limit() >= bytes ? 0 : -1;
    }

    ByteBuffer bytes() {
        return window;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
