package districtatlas.data.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A file of which only so much may be read until the meter is taken off: a library that keeps every entry of a directory in memory
 * thereby keeps no more than a bounded number. One thread at a time.
 */
final class MeteredChannel implements SeekableByteChannel {
    /** More was asked for than may be read. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final SeekableByteChannel file;
    private long left;

    MeteredChannel(SeekableByteChannel file, long mostBytes) {
        this.file = file;
        this.left = mostBytes;
    }

    void unmeter() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (left <= 0) {
            throw new Exceeded();
        }
        int read = file.read(into);
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
        file.position(to);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
