package districtatlas.data.dxf;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A binary drawing: codes of one byte up to R12, of two since; numbers as the processor has them, the low byte first. */
final class BinaryGroups implements Groups {
    private static final byte[] MARK = "AutoCAD Binary DXF\r\n\u001a\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST = 1 << 16;
    private static final int ESCAPE = 255;

    private final DataInputStream in;
    private final boolean wide;
    private int pushed;
    private long place;
    private int code;
    private byte[] text = new byte[0];
    private double number;

    /** Whether a file that begins so is one. */
    static boolean fits(byte[] head) {
        return head.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(head, MARK.length));
    }

    BinaryGroups(InputStream in) throws IOException {
        this.in = new DataInputStream(in);
        this.in.skipNBytes(MARK.length);
        int first = this.in.read();
        pushed = this.in.read();       // the first code is 0: two bytes of it, or one and the letter S
        wide = pushed == 0;
        place = MARK.length + 2;
        if (first != 0) {
            throw new Broken();
        }
        code = -1;
    }

    @Override
    public boolean next() throws IOException {
        try {
            code = code == -1 ? 0 : readCode();
        } catch (EOFException end) {
            return false;
        }
        try {
            readValue();
            return code == 999 ? next() : true;
        } catch (EOFException cut) {
            throw new Broken();
        }
    }

    private int readCode() throws IOException {
        int low = readByte();
        if (wide) {
            return low | readByte() << 8;
        }
        return low == ESCAPE ? readByte() | readByte() << 8 : low;
    }

    private void readValue() throws IOException {
        text = new byte[0];
        number = Double.NaN;
        if (code >= 10 && code < 60 || code >= 110 && code < 150 || code >= 210 && code < 240 || code >= 460 && code < 470 || code >= 1010 && code < 1060) {
            number = Double.longBitsToDouble(integer(8));
        } else if (code >= 290 && code < 300) {
            number = readByte();
        } else if (code >= 90 && code < 100 || code >= 420 && code < 430 || code >= 440 && code < 460 || code == 1071) {
            number = (int) integer(4);
        } else if (code >= 160 && code < 170) {
            number = integer(8);
        } else if (Groups.isNumber(code)) {
            number = (short) integer(2);
        } else if (code >= 310 && code < 320 || code == 1004) {
            text = in.readNBytes(readByte());
            place += text.length;
        } else {
            text = readText();
        }
    }

    private long integer(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) readByte() << 8 * i;
        }
        return value;
    }

    private byte[] readText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = readByte(); b != 0; b = readByte()) {
            if (bytes.size() == LONGEST) {
                throw new Broken();
            }
            bytes.write(b);
        }
        return bytes.toByteArray();
    }

    private int readByte() throws IOException {
        if (!wide && pushed >= 0) {
            int b = pushed;
            pushed = -1;
            return b;
        }
        place++;
        return in.readUnsignedByte();
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public byte[] bytes() {
        return text;
    }

    @Override
    public double number() {
        return number;
    }

    @Override
    public long place() {
        return place;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
