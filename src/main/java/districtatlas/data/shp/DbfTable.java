package districtatlas.data.shp;

import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import districtatlas.data.text.Encodings;
import districtatlas.data.text.TextSamples;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a DBF's header and a sample of its rows tell: columns, encoding, how many rows. Immutable.
 *
 * @param fields  those that can be told, as many as columns
 * @param memo    where its long texts are
 */
record DbfTable(Path path, DbfHeader header, List<DbfField> fields, List<DataColumn> columns, TextEncoding encoding, Optional<Path> memo) {
    private static final int SAMPLED_AT_FIRST = 500;
    private static final int SAMPLED_LATER = 1500;
    private static final int NAME_BYTES = 10;
    private static final int VISUAL_FOXPRO = 0x30;

    /** @return empty when the file does not begin as a DBF does */
    static Optional<DbfTable> open(Path path, SideFiles beside, Optional<Charset> declared, ReadOptions options, Findings found)
        throws IOException {
        try (FileWindow file = new FileWindow(path)) {
            Optional<DbfHeader> header = DbfHeader.read(file);
            return header.isEmpty() ? Optional.empty() : Optional.of(open(path, file, header.get(), beside, declared, options, found));
        }
    }

    private static DbfTable open(Path path, FileWindow file, DbfHeader header, SideFiles beside, Optional<Charset> declared, ReadOptions options,
            Findings found) throws IOException {
        List<DbfField> fields = header.fields().stream().filter(DbfField::isReadable).toList();
        boolean[] fractions = new boolean[fields.size()];
        TextSamples samples = new TextSamples();
        fields.forEach(f -> samples.add(f.rawName(), 0, f.rawName().length, true));
        sample(file, header, fields, samples, fractions);
        TextEncoding encoding = Encodings.decide(options.charset(), declared, OptionalInt.of(header.languageByte()), samples);
        List<DataColumn> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            DbfField field = fields.get(i);
            String name = name(field, encoding.charset(), header, found);
            columns.add(new DataColumn(name, fractions[i] ? Type.REAL : field.type()));
            if (!field.sure()) {
                found.leftOut("data.dbf.field-outside", "", name);
            }
        }
        header.fields().stream().filter(f -> !f.isReadable() && f.kind() != '0')
            .forEach(f -> found.leftOut("data.dbf.binary", "", decoded(f.rawName(), encoding.charset()), f.kind()));
        return new DbfTable(path, header, fields, List.copyOf(columns), encoding, memo(fields, header, beside, found));
    }

    private static Optional<Path> memo(List<DbfField> fields, DbfHeader header, SideFiles beside, Findings found) {
        if (fields.stream().noneMatch(f -> f.kind() == 'M')) {
            return Optional.empty();
        }
        Optional<Path> memo = isFoxPro(header) ? beside.find("fpt").or(() -> beside.find("dbt")) : beside.find("dbt").or(() -> beside.find("fpt"));
        if (memo.isEmpty()) {
            found.leftOut("data.dbf.memo-missing", "", beside.stem() + (isFoxPro(header) ? ".fpt" : ".dbt"));
        }
        return memo;
    }

    private static boolean isFoxPro(DbfHeader header) {
        return header.version() >= VISUAL_FOXPRO && header.version() <= VISUAL_FOXPRO + 2 || header.version() == 0xF5;
    }

    private static String name(DbfField field, Charset charset, DbfHeader header, Findings found) {
        String name = decoded(field.rawName(), charset);
        if (!header.isDbase7() && field.rawName().length >= NAME_BYTES) {
            found.noticed("data.dbf.name-cut", "", name);
        }
        return name;
    }

    /** Half a character at its end, where a name was cut, is left away. */
    private static String decoded(byte[] name, Charset charset) {
        return withoutHalfAtEnd(new String(name, Encodings.widest(charset))).strip();
    }

    static String withoutHalfAtEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\uFFFD') {
            end--;
        }
        return text.substring(0, end);
    }

    private static void sample(FileWindow file, DbfHeader header, List<DbfField> fields, TextSamples samples, boolean[] fractions)
            throws IOException {
        long rows = header.wholeRows();
        long step = Math.max(1, (rows - SAMPLED_AT_FIRST) / SAMPLED_LATER);
        for (long row = 0; row < rows; row += row < SAMPLED_AT_FIRST ? 1 : step) {
            int at = file.show(header.firstRow() + row * header.rowBytes(), header.rowBytes());
            if (at < 0) {
                return;
            }
            for (int i = 0; i < fields.size(); i++) {
                DbfField field = fields.get(i);
                if (field.sure()) {
                    sample(file.bytes(), at + field.offset(), field, i, samples, fractions);
                }
            }
        }
    }

    private static void sample(ByteBuffer bytes, int at, DbfField field, int column, TextSamples samples, boolean[] fractions) {
        byte[] array = bytes.array();
        int to = textEnd(array, at, field.length());
        if (field.isText() && field.kind() != 'M') {
            samples.add(array, at, to, isFull(field, to - at));
        } else if (field.kind() == 'N' && field.type() == Type.INTEGER && !fractions[column]) {
            double value = DbfNumbers.parse(array, textBegin(array, at, to), to);
            fractions[column] = value != Math.rint(value) && !Double.isNaN(value);
        }
    }

    /** Whether a text fills its field so far that it may have been cut in the middle of a character. */
    static boolean isFull(DbfField field, int bytes) {
        return bytes >= field.length() - 3;
    }

    /** Where a value's text ends: before the spaces that fill the field, or before the first zero. */
    static int textEnd(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        while (end > from && bytes[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    static int textBegin(byte[] bytes, int from, int to) {
        int begin = from;
        while (begin < to && bytes[begin] == ' ') {
            begin++;
        }
        return begin;
    }

    /** Rows to read where no shape asks for more: as the header says, or as there are, where it says none. */
    long rows() {
        return header.claimedRows() == 0 ? header.wholeRows() : Math.min(header.claimedRows(), header.wholeRows());
    }
}
