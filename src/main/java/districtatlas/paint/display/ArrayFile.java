package districtatlas.paint.display;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Arrays of numbers to a file and back, many at a time, with a sum over all. One thread at a time. */
final class ArrayFile {
    private static final int CHUNK_BYTES = 1 << 18;

    private ArrayFile() {
    }

    /** Writes; {@link #end} puts the sum behind all. */
    static final class Writer {
        private final FileChannel file;
        private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK_BYTES);
        private final CRC32C sum = new CRC32C();

        Writer(FileChannel file) {
            this.file = file;
        }

        void number(long value) throws IOException {
            room(Long.BYTES);
            chunk.putLong(value);
        }

        void floats(float[] values) throws IOException {
            number(values.length);
            for (int i = 0; i < values.length;) {
                room(Float.BYTES);
                int n = Math.min(values.length - i, chunk.remaining() / Float.BYTES);
                chunk.asFloatBuffer().put(values, i, n);
                chunk.position(chunk.position() + n * Float.BYTES);
                i += n;
            }
        }

        void ints(int[] values) throws IOException {
            number(values.length);
            for (int i = 0; i < values.length;) {
                room(Integer.BYTES);
                int n = Math.min(values.length - i, chunk.remaining() / Integer.BYTES);
                chunk.asIntBuffer().put(values, i, n);
                chunk.position(chunk.position() + n * Integer.BYTES);
                i += n;
            }
        }

        void bytes(byte[] values) throws IOException {
            number(values.length);
            bytes(values, 0, values.length);
        }

        private void bytes(byte[] values, int from, int count) throws IOException {
            for (int i = 0; i < count;) {
                room(1);
                int n = Math.min(count - i, chunk.remaining());
                chunk.put(values, from + i, n);
                i += n;
            }
        }

        /** For what is written value by value. */
        DataOutputStream stream() {
            return new DataOutputStream(new OutputStream() {
                @Override
                public void write(int value) throws IOException {
                    room(1);
                    chunk.put((byte) value);
                }

                @Override
                public void write(byte[] values, int from, int count) throws IOException {
                    bytes(values, from, count);
                }
            });
        }

        private void room(int bytes) throws IOException {
            if (chunk.remaining() < bytes) {
                drain();
            }
        }

        private void drain() throws IOException {
            chunk.flip();
            sum.update(chunk.duplicate());
            while (chunk.hasRemaining()) {
                file.write(chunk);
            }
            chunk.clear();
        }

        void end() throws IOException {
            drain();
            chunk.putLong(sum.getValue());
            drain();
        }
    }

    /** Reads what was written in that order. A length that the file cannot have is not believed. */
    static final class Reader {
        private final FileChannel file;
        private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK_BYTES).flip();
        private final CRC32C sum = new CRC32C();
        /** Of what is not in the chunk yet, the sum at the end not counted. */
        private long left;

        Reader(FileChannel file) throws IOException {
            this.file = file;
            this.left = file.size() - Long.BYTES;
        }

        long number() throws IOException {
            need(Long.BYTES);
            return chunk.getLong();
        }

        private int length(int bytesEach) throws IOException {
            long length = number();
            if (length < 0 || length > (left + chunk.remaining()) / bytesEach) {
                throw new EOFException("too long: " + length);
            }
            return (int) length;
        }

        float[] floats() throws IOException {
            float[] values = new float[length(Float.BYTES)];
            for (int i = 0; i < values.length;) {
                need(Float.BYTES);
                int n = Math.min(values.length - i, chunk.remaining() / Float.BYTES);
                chunk.asFloatBuffer().get(values, i, n);
                chunk.position(chunk.position() + n * Float.BYTES);
                i += n;
            }
            return values;
        }

        int[] ints() throws IOException {
            int[] values = new int[length(Integer.BYTES)];
            for (int i = 0; i < values.length;) {
                need(Integer.BYTES);
                int n = Math.min(values.length - i, chunk.remaining() / Integer.BYTES);
                chunk.asIntBuffer().get(values, i, n);
                chunk.position(chunk.position() + n * Integer.BYTES);
                i += n;
            }
            return values;
        }

        byte[] bytes() throws IOException {
            byte[] values = new byte[length(1)];
            for (int i = 0; i < values.length;) {
                need(1);
                int n = Math.min(values.length - i, chunk.remaining());
                chunk.get(values, i, n);
                i += n;
            }
            return values;
        }

        /** For what was written value by value. */
        DataInputStream stream() {
            return new DataInputStream(new InputStream() {
                @Override
                public int read() throws IOException {
                    need(1);
                    return chunk.get() & 0xFF;
                }

                @Override
                public int read(byte[] values, int from, int count) throws IOException {
                    if (count == 0) {
                        return 0;
                    }
                    need(1);
                    int n = Math.min(count, chunk.remaining());
                    chunk.get(values, from, n);
                    return n;
                }
            });
        }

        private void need(int bytes) throws IOException {
            if (chunk.remaining() >= bytes) {
                return;
            }
            chunk.compact();
            int before = chunk.position();
            chunk.limit((int) Math.min(chunk.capacity(), before + left));
            while (chunk.position() < bytes && chunk.hasRemaining() && file.read(chunk) >= 0) {
                // once more, if so little came
            }
            left -= chunk.position() - before;
            chunk.flip();
            sum.update(chunk.duplicate().position(before));
            if (chunk.remaining() < bytes) {
                throw new EOFException();
            }
        }

        /** @throws IOException when the file has more, or its sum is another */
        void end() throws IOException {
            ByteBuffer written = ByteBuffer.allocate(Long.BYTES);
            while (written.hasRemaining() && file.read(written) >= 0) {
                // once more, if so little came
            }
            if (left > 0 || chunk.hasRemaining() || written.hasRemaining() || written.getLong(0) != sum.getValue()) {
                throw new IOException("damaged");
            }
        }
    }
}
