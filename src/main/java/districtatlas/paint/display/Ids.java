package districtatlas.paint.display;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
}
