package districtatlas.map.portray;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Values of attributes as bytes. Pure functions. */
final class KeptValue {
    private static final int NONE = 0;
    private static final int TEXT = 1;
    private static final int LONG = 2;
    private static final int DOUBLE = 3;
    private static final int INTEGER = 4;
    private static final int TRUE = 5;
    private static final int FALSE = 6;
    private static final int MOST_BYTES = 1 << 24;

    private KeptValue() {
    }

    static void write(Object value, DataOutput out) throws IOException {
        if (value == null) {
            out.writeByte(NONE);
        } else if (value instanceof String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(TEXT);
            out.writeInt(utf8.length);
            out.write(utf8);
        } else if (value instanceof Long number) {
            out.writeByte(LONG);
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeByte(DOUBLE);
            out.writeDouble(number);
        } else if (value instanceof Integer number) {
            out.writeByte(INTEGER);
            out.writeInt(number);
        } else if (value instanceof Boolean flag) {
            out.writeByte(flag ? TRUE : FALSE);
        } else {
            throw new IOException("not kept: " + value.getClass().getName());
        }
    }

    static Object read(DataInput in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case NONE -> null;
            case TEXT -> text(in);
            case LONG -> in.readLong();
            case DOUBLE -> in.readDouble();
            case INTEGER -> in.readInt();
            case TRUE, FALSE -> kind == TRUE;
            default -> throw new IOException("no value: " + kind);
        };
    }

    private static String text(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("no text: " + length);
        }
        byte[] utf8 = new byte[length];
        in.readFully(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
