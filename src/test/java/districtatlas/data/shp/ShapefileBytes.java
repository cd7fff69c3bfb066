package districtatlas.data.shp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes shapefiles byte by byte, sound ones and any other. */
final class ShapefileBytes {
    private ShapefileBytes() {
    }

    static byte[] point(int type, double... ordinates) {
        ByteBuffer out = little(4 + 8 * ordinates.length).putInt(type);
        Arrays.stream(ordinates).forEach(out::putDouble);
        return out.array();
    }

    static byte[] points(double... xy) {
        ByteBuffer out = little(40 + 8 * xy.length).putInt(8);
        putBox(out);
        out.putInt(xy.length / 2);
        Arrays.stream(xy).forEach(out::putDouble);
        return out.array();
    }

    /** A line (3, 13, 23) or a polygon (5, 15, 25) of parts of x and y; heights and measures are zeros. */
    static byte[] parts(int type, double[]... parts) {
        return patch(type, new int[0], parts);
    }

    /** With a number for each part (MultiPatch). */
    static byte[] patch(int type, int[] kinds, double[]... parts) {
        int points = Arrays.stream(parts).mapToInt(p -> p.length / 2).sum();
        int more = type < 10 ? 0 : type > 20 && type != 31 ? 1 : 2;
        ByteBuffer out = little(44 + 4 * parts.length + 4 * kinds.length + 16 * points + more * (16 + 8 * points)).putInt(type);
        putBox(out);
        out.putInt(parts.length).putInt(points);
        int first = 0;
        for (double[] part : parts) {
            out.putInt(first);
            first += part.length / 2;
        }
        Arrays.stream(kinds).forEach(out::putInt);
        for (double[] part : parts) {
            Arrays.stream(part).forEach(out::putDouble);
        }
        return out.array();
    }

    static byte[] nothing() {
        return little(4).array();
    }

    private static void putBox(ByteBuffer out) {
        out.putDouble(0).putDouble(0).putDouble(0).putDouble(0);
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer header(int type, int bytes) {
        ByteBuffer out = ByteBuffer.allocate(bytes).putInt(0, 9994).putInt(24, bytes / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
        return out.order(ByteOrder.BIG_ENDIAN).position(100);
    }

    static byte[] shp(int type, List<byte[]> contents) {
        return shp(type, 1, contents);
    }

    static byte[] shp(int type, int firstNumber, List<byte[]> contents) {
        ByteBuffer out = header(type, 100 + contents.stream().mapToInt(c -> 8 + c.length).sum());
        int number = firstNumber;
        for (byte[] content : contents) {
            out.putInt(number++).putInt(content.length / 2).put(content);
        }
        return out.array();
    }

    static byte[] shx(int type, List<byte[]> contents) {
        ByteBuffer out = header(type, 100 + 8 * contents.size());
        int place = 100;
        for (byte[] content : contents) {
            out.putInt(place / 2).putInt(content.length / 2);
            place += 8 + content.length;
        }
        return out.array();
    }

    /** @param fields each as {@code name,C,12,0}; the name's bytes are cut at ten. @param rows values as they stand in their fields */
    static byte[] dbf(int languageByte, Charset charset, List<String> fields, List<List<String>> rows) {
        List<byte[][]> bytes = rows.stream().map(r -> r.stream().map(v -> v.getBytes(charset)).toArray(byte[][]::new)).toList();
        return dbf(0x03, languageByte, charset, fields, bytes);
    }

    static byte[] dbf(int version, int languageByte, Charset charset, List<String> fields, List<byte[][]> rows) {
        List<Integer> lengths = new ArrayList<>();
        int headerBytes = 33 + 32 * fields.size();
        int rowBytes = 1 + fields.stream().mapToInt(f -> Integer.parseInt(f.split(",")[2])).sum();
        ByteBuffer out = little(headerBytes + rowBytes * rows.size() + 1).put((byte) version).put((byte) 126).put((byte) 1).put((byte) 2);
        out.putInt(rows.size()).putShort((short) headerBytes).putShort((short) rowBytes).put(29, (byte) languageByte).position(32);
        for (String field : fields) {
            String[] words = field.split(",");
            byte[] name = words[0].getBytes(charset);
            int begin = out.position();
            out.put(name, 0, Math.min(10, name.length)).position(begin + 11).put((byte) words[1].charAt(0));
            out.put(begin + 16, (byte) Integer.parseInt(words[2])).put(begin + 17, (byte) Integer.parseInt(words[3])).position(begin + 32);
            lengths.add(Integer.parseInt(words[2]));
        }
        out.put((byte) 0x0D);
        for (byte[][] row : rows) {
            out.put((byte) ' ');
            for (int i = 0; i < row.length; i++) {
                byte[] value = Arrays.copyOf(row[i], lengths.get(i));
                Arrays.fill(value, Math.min(row[i].length, value.length), value.length, (byte) ' ');
                out.put(value);
            }
        }
        return out.put((byte) 0x1A).array();
    }

    static byte[] cut(byte[] bytes, int by) {
        return Arrays.copyOf(bytes, bytes.length - by);
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }
}
