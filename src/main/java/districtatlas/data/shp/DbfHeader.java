package districtatlas.data.shp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a DBF: of dBASE III to 7, FoxPro and Visual FoxPro. Immutable.
 *
 * @param version      byte 0
 * @param claimedRows  as it says
 * @param wholeRows    as many as the file has bytes for
 * @param languageByte byte 29
 */
record DbfHeader(int version, long claimedRows, long wholeRows, int firstRow, int rowBytes, int languageByte, List<DbfField> fields) {
    private static final int HEADER = 32;
    private static final int DBASE_7_HEADER = 68;
    private static final String KINDS = "CVNFDLI+OYT@MBGPQW0X";

    /** @return empty for a file that does not begin as a DBF does */
    static Optional<DbfHeader> read(FileWindow file) throws IOException {
        int at = file.show(0, HEADER);
        if (at < 0) {
            return Optional.empty();
        }
        ByteBuffer bytes = file.bytes().order(ByteOrder.LITTLE_ENDIAN);
        int version = bytes.get(at) & 0xFF;
        long claimed = bytes.getInt(at + 4) & 0xFFFFFFFFL;
        int headerBytes = bytes.getShort(at + 8) & 0xFFFF;
        int rowBytes = bytes.getShort(at + 10) & 0xFFFF;
        int languageByte = bytes.get(at + 29) & 0xFF;
        boolean isDbase7 = (version & 7) == 4;
        List<DbfField> fields = new ArrayList<>();
        int end = readFields(file, isDbase7, headerBytes, rowBytes, fields);
        boolean plausible = end > 0 && version != 0 && (headerBytes >= HEADER || rowBytes > 0);
        if (!plausible) {
            return Optional.empty();
        }
        int first = headerBytes >= end - 1 && headerBytes <= file.size() ? headerBytes : end;
        int needed = 1 + fields.stream().mapToInt(DbfField::length).sum();
        int row = rowBytes > 1 ? rowBytes : needed;
        long whole = Math.max(0, (file.size() - first) / row);
        return Optional.of(new DbfHeader(version, claimed, whole, first, row, languageByte, List.copyOf(fields)));
    }

    boolean isDbase7() {
        return (version & 7) == 4;
    }

    /** @return where the fields end, after their closing mark; 0 when these are no fields */
    private static int readFields(FileWindow file, boolean isDbase7, int headerBytes, int rowBytes, List<DbfField> fields)
            throws IOException {
        int step = isDbase7 ? 48 : 32;
        int nameBytes = isDbase7 ? 32 : 11;
        int place = isDbase7 ? DBASE_7_HEADER : HEADER;
        int offset = 1;
        while (true) {
            int at = file.show(place, 1);
            if (at < 0) {
                return fields.isEmpty() ? 0 : place;
            }
            int mark = file.bytes().get(at);
            if (mark == 0x0D || mark == 0 || place + 1 == headerBytes) {
                return place + 1;
            }
            at = file.show(place, step);
            char kind = at < 0 ? 0 : (char) (file.bytes().get(at + nameBytes) & 0xFF);
            if (KINDS.indexOf(kind) < 0) {
                return fields.isEmpty() ? 0 : place;
            }
            DbfField field = field(file.bytes(), at, isDbase7, kind, offset, rowBytes);
            fields.add(field);
            offset += field.length();
            place += step;
        }
    }

    private static DbfField field(ByteBuffer bytes, int at, boolean isDbase7, char kind, int offset, int rowBytes) {
        byte[] name = new byte[isDbase7 ? 32 : 11];
        bytes.duplicate().position(at).get(name);
        int sizes = at + (isDbase7 ? 33 : 16);
        int length = bytes.get(sizes) & 0xFF;
        int decimals = bytes.get(sizes + 1) & 0xFF;
        boolean isLongText = kind == 'C' && decimals > 0 && offset + length + 256 * decimals <= rowBytes;
        int whole = isLongText ? length + 256 * decimals : length;
        return new DbfField(toZero(name), kind, offset, whole, isLongText ? 0 : decimals, offset + whole <= rowBytes || rowBytes <= 1);
    }

    private static byte[] toZero(byte[] name) {
        int end = 0;
        while (end < name.length && name[end] != 0) {
            end++;
        }
        while (end > 0 && name[end - 1] == ' ') {
            end--;
        }
        return Arrays.copyOf(name, end);
    }
}
