package districtatlas.data.dxf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Drawings for tests, written group by group: {@code "0 LINE|8 walls|10 1.5"}. */
final class DxfText {
    private final StringBuilder header = new StringBuilder();
    private final StringBuilder tables = new StringBuilder();
    private final StringBuilder blocks = new StringBuilder();
    private final StringBuilder entities = new StringBuilder();

    static String groups(String groups) {
        StringBuilder lines = new StringBuilder();
        for (String group : groups.split("\\|")) {
            int blank = group.indexOf(' ');
            lines.append(String.format("%3s", group.substring(0, blank))).append("\r\n").append(group.substring(blank + 1)).append("\r\n");
        }
        return lines.toString();
    }

    /** A drawing in text as a binary one. */
    static byte[] binary(String text, boolean wide, Charset charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("AutoCAD Binary DXF\r\n\u001a\0".getBytes(StandardCharsets.ISO_8859_1));
        String[] lines = text.split("\r\n");
        for (int i = 0; i < lines.length; i += 2) {
            int code = Integer.parseInt(lines[i].strip());
            ByteBuffer group = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
            if (wide) {
                group.putShort((short) code);
            } else {
                group.put((byte) code);
            }
            if (code >= 10 && code < 60) {
                group.putDouble(Double.parseDouble(lines[i + 1]));
            } else if (Groups.isNumber(code)) {
                group.putShort(Short.parseShort(lines[i + 1]));
            } else {
                group.put(lines[i + 1].getBytes(charset)).put((byte) 0);
            }
            bytes.write(group.array(), 0, group.position());
        }
        return bytes.toByteArray();
    }

    DxfText header(String groups) {
        header.append(groups(groups));
        return this;
    }

    DxfText layer(String name, int flags, int color) {
        tables.append(groups("0 LAYER|2 " + name + "|70 " + flags + "|62 " + color + "|6 CONTINUOUS"));
        return this;
    }

    DxfText block(String name, String... entity) {
        blocks.append(groups("0 BLOCK|8 0|2 " + name + "|70 0|10 1.0|20 1.0"));
        for (String each : entity) {
            blocks.append(groups(each));
        }
        blocks.append(groups("0 ENDBLK|8 0"));
        return this;
    }

    DxfText with(String... entity) {
        for (String each : entity) {
            entities.append(groups(each));
        }
        return this;
    }

    @Override
    public String toString() {
        return section("HEADER", header) + section("TABLES", groups("0 TABLE|2 LAYER") + tables + groups("0 ENDTAB")) + section("BLOCKS", blocks)
                + section("ENTITIES", entities) + groups("0 EOF");
    }

    private static String section(String name, CharSequence inside) {
        return groups("0 SECTION|2 " + name) + inside + groups("0 ENDSEC");
    }
}
