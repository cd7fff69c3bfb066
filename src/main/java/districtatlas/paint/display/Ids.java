package districtatlas.paint.display;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Feature ids in one array of bytes: half a million strings would cost more than their shapes. */
final class Ids {
    private byte[] bytes = new byte[1024];
    private int[] starts = new int[64];
    private int size;

    int add(String id) {
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        int start = starts[size];
        if (start + utf8.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(start + utf8.length, bytes.length * 3 / 2));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 3 / 2);
        }
        System.arraycopy(utf8, 0, bytes, start, utf8.length);
        starts[++size] = start + utf8.length;
        return size - 1;
    }

    /** All of them, those of the first first. */
    static Ids join(List<Ids> parts) {
        Ids all = new Ids();
        all.bytes = new byte[parts.stream().mapToInt(p -> p.starts[p.size]).reduce(0, Math::addExact)];
        all.starts = new int[parts.stream().mapToInt(p -> p.size).sum() + 1];
        for (Ids part : parts) {
            int begin = all.starts[all.size];
            System.arraycopy(part.bytes, 0, all.bytes, begin, part.starts[part.size]);
            for (int i = 1; i <= part.size; i++) {
                all.starts[++all.size] = begin + part.starts[i];
            }
        }
        return all;
    }

    int size() {
        return size;
    }

    String get(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    void trim() {
        bytes = Arrays.copyOf(bytes, starts[size]);
        starts = Arrays.copyOf(starts, size + 1);
    }

    long sizeBytes() {
        return bytes.length + 4L * starts.length;
    }

    /** Trimmed ones. */
    void write(ArrayFile.Writer out) throws IOException {
        out.bytes(bytes);
        out.ints(starts);
    }

    /** @throws IOException when they were not written there */
    static Ids read(ArrayFile.Reader in) throws IOException {
        Ids ids = new Ids();
        ids.bytes = in.bytes();
        ids.starts = in.ints();
        if (ids.starts.length == 0) {
            throw new IOException("no ids");
        }
        ids.size = ids.starts.length - 1;
        return ids;
    }
}
