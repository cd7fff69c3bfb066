package districtatlas.data.dxf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A drawing as text: a line for the code, a line for the value. */
final class TextGroups implements Groups {
    /** Values are cut there; no program writes such. */
    private static final int LONGEST = 1 << 16;
    private static final int MOST_DIGITS = 6;

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[256];
    private int length;
    private long lines;
    private boolean afterReturn;
    private int code;

    TextGroups(InputStream in) {
        this.in = in;
    }

    @Override
    public boolean next() throws IOException {
        do {
            if (!readLine()) {
                return false;
            }
            code = codeOfLine();
            if (!readLine()) {
                throw new Broken();   // a code without its value
            }
        } while (code == 999);
        return true;
    }

    private int codeOfLine() throws Broken {
        String digits = new String(line, 0, Math.min(length, MOST_DIGITS + 1), StandardCharsets.ISO_8859_1);
        if (lines == 1 && digits.startsWith("\u00ef\u00bb\u00bf")) {
            digits = digits.substring(3);
        }
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            throw new Broken();
        }
    }

    /** Without blanks around it and without its end, which is that of any system. */
    private boolean readLine() throws IOException {
        length = 0;
        boolean any = false;
        while (true) {
            if (at == end) {
                end = Math.max(0, in.read(block));
                at = 0;
                if (end == 0) {
                    lines += any ? 1 : 0;
                    strip();
                    return any;
                }
            }
            byte b = block[at++];
            boolean second = b == '\n' && afterReturn;
            afterReturn = b == '\r';
            if (second) {
                continue;
            }
            any = true;
            if (b == '\n' || b == '\r') {
                lines++;
                strip();
                return true;
            }
            if (length < LONGEST) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, length * 2);
                }
                line[length++] = b;
            }
        }
    }

    private void strip() {
        int from = 0;
        while (from < length && isBlank(line[from])) {
            from++;
        }
        while (length > from && isBlank(line[length - 1])) {
            length--;
        }
        if (from > 0) {
            System.arraycopy(line, from, line, 0, length - from);
            length -= from;
        }
    }

    private static boolean isBlank(byte b) {
        return b >= 0 && b <= ' ';
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    @Override
    public double number() {
        if (length == 0 || line[length - 1] > '9' || length > 64) {   // Java also reads 1d, and words
            return Double.NaN;
        }
        try {
            return Double.parseDouble(new String(line, 0, length, StandardCharsets.ISO_8859_1));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    @Override
    public long place() {
        return lines - 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
