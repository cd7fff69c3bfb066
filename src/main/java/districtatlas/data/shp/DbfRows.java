package districtatlas.data.shp;

import districtatlas.data.DataColumn.Type;
import districtatlas.data.Findings;
import districtatlas.data.text.Encodings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.JulianFields;
import java.util.Optional;

/** Reads the values of a DBF row by row. What is no value of its column is none, with a word. One thread at a time. */
final class DbfRows implements Closeable {
    private static final long FIRST_JULIAN_DAY = 1_721_426;
    private static final long LAST_JULIAN_DAY = 5_373_484;
    private static final int DAY_MILLISECONDS = 86_400_000;
    private final DbfTable table;
    private final FileWindow file;
    private final Optional<DbfMemo> memo;
    private final Findings found;
    private final Charset charset;
    private String record = "";
    private int at;

    DbfRows(DbfTable table, Findings found) throws IOException {
        this.table = table;
        this.found = found;
        charset = Encodings.widest(table.encoding().charset());
        memo = table.memo().isPresent() ? Optional.of(new DbfMemo(table.memo().get(), SideFiles.ending(table.memo().get()).equals("fpt")))
            : Optional.empty();
        file = new FileWindow(table.path());
    }

    /** @return whether there is such a row, which then is the one that is read */
    boolean show(long row, String number) throws IOException {
        record = number;
        at = row < table.header().wholeRows() ? file.show(table.header().firstRow() + row * table.header().rowBytes(), table.header().rowBytes()) : -1;
        return at >= 0;
    }

    boolean isDeleted() {
        return file.bytes().get(at) == '*';
    }

    Object[] values() throws IOException {
        Object[] values = new Object[table.fields().size()];
        for (int i = 0; i < values.length; i++) {
            DbfField field = table.fields().get(i);
            values[i] = field.sure() ? value(field, i) : null;
        }
        return values;
    }

    private Object value(DbfField field, int column) throws IOException {
        int from = at + field.offset();
        byte[] bytes = file.bytes().array();
        return switch (field.kind()) {
            case 'I', '+' -> whole(from);
            case 'O' -> table.header().isDbase7() ? turned(from) : littleDouble(from);
            case 'B' -> littleDouble(from);
            case 'Y' -> file.bytes().order(ByteOrder.LITTLE_ENDIAN).getLong(from) / 10_000.0;
            case 'T', '@' -> moment(from, column);
            case 'M' -> memo.isPresent() ? memo(from, field, column) : null;
            default -> {
                int to = DbfTable.textEnd(bytes, from, field.length());
                yield written(bytes, from, to, field, column);
            }
        };
    }

    private Object written(byte[] bytes, int from, int to, DbfField field, int column) {
        if (field.isText()) {
            return from == to ? null : text(bytes, from, to, DbfTable.isFull(field, to - from), column);
        }
        int begin = DbfTable.textBegin(bytes, from, to);
        if (begin == to) {
            return null;
        }
        return switch (field.kind()) {
            case 'D' -> date(bytes, begin, to, column);
            case 'L' -> truth(bytes[begin], column);
            default -> number(bytes, begin, to, column);
        };
    }

    private String text(byte[] bytes, int from, int to, boolean mayBeCut, int column) {
        boolean ascii = true;
        for (int i = from; i < to && ascii; i++) {
            ascii = bytes[i] >= 0;
        }
        if (ascii) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, to - from, charset);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        String whole = mayBeCut ? DbfTable.withoutHalfAtEnd(text) : text;
        if (whole.length() < text.length()) {
            found.repaired("data.dbf.text-cut", record, name(column), whole);
        }
        if (whole.indexOf('\uFFFD') >= 0) {
            found.noticed("data.dbf.text-fault", record, name(column), table.encoding().charset().name());
        }
        return whole;
    }

    private Object number(byte[] bytes, int from, int to, int column) {
        boolean isWhole = table.columns().get(column).type() == Type.INTEGER;
        if (isWhole) {
            Long value = DbfNumbers.parseWhole(bytes, from, to);
            if (value != null) {
                return value;
            }
        }
        double value = DbfNumbers.parse(bytes, from, to);
        if (Double.isNaN(value)) {
            boolean isOverflow = bytes[from] == '*';
            found.leftOut(isOverflow ? "data.dbf.overflow" : "data.dbf.number", record, name(column), latin(bytes, from, to));
            return null;
        }
        if (!isWhole) {
            return value;
        }
        if (value != Math.rint(value)) {
            found.repaired("data.dbf.rounded", record, name(column), latin(bytes, from, to), Math.round(value));
        }
        return Math.round(value);
    }

    private LocalDate date(byte[] bytes, int from, int to, int column) {
        Long digits = to - from == 8 ? DbfNumbers.parseWhole(bytes, from, to) : null;
        if (digits != null && digits > 0) {
            try {
                return LocalDate.of((int) (digits / 10_000), (int) (digits / 100 % 100), (int) (digits % 100));
            } catch (DateTimeException e) {
                digits = null;
            }
        }
        if (digits == null && !isZeros(bytes, from, to)) {
            found.leftOut("data.dbf.date", record, name(column), latin(bytes, from, to));
        }
        return null;
    }

    private static boolean isZeros(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != '0' && bytes[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    private Boolean truth(byte letter, int column) {
        return switch (letter) {
            case 'T', 't', 'Y', 'y', '1' -> Boolean.TRUE;
            case 'F', 'f', 'N', 'n', '0' -> Boolean.FALSE;
            case '?' -> null;
            default -> {
                found.leftOut("data.dbf.truth", record, name(column), latin(new byte[] {letter}, 0, 1));
                yield null;
            }
        };
    }

    private long whole(int from) {
        return table.header().isDbase7() ? file.bytes().order(ByteOrder.BIG_ENDIAN).getInt(from) ^ 0x80000000
            : file.bytes().order(ByteOrder.LITTLE_ENDIAN).getInt(from);
    }

    private Double littleDouble(int from) {
        double value = file.bytes().order(ByteOrder.LITTLE_ENDIAN).getDouble(from);
        return Double.isFinite(value) ? value : null;
    }

    /** As dBASE 7 writes it, so that bytes sort as numbers do. */
    private Double turned(int from) {
        long bits = file.bytes().order(ByteOrder.BIG_ENDIAN).getLong(from);
        double value = Double.longBitsToDouble(bits < 0 ? bits & Long.MAX_VALUE : ~bits);
        return bits == 0 || !Double.isFinite(value) ? null : value;
    }

    private LocalDateTime moment(int from, int column) {
        long bits = file.bytes().order(ByteOrder.LITTLE_ENDIAN).getLong(from);
        if (bits == 0 || bits == 0x2020202020202020L) {
            return null;
        }
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            long day = file.bytes().order(order).getInt(from);
            long milliseconds = file.bytes().getInt(from + 4);
            if (day >= FIRST_JULIAN_DAY && day <= LAST_JULIAN_DAY && milliseconds >= 0 && milliseconds < DAY_MILLISECONDS) {
                LocalDate date = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, day);
                return LocalDateTime.of(date, LocalTime.ofNanoOfDay(milliseconds * 1_000_000));
            }
        }
        found.leftOut("data.dbf.date", record, name(column), Long.toHexString(Long.reverseBytes(bits)));
        return null;
    }

    private String memo(int from, DbfField field, int column) throws IOException {
        byte[] bytes = file.bytes().array();
        boolean isBinary = field.length() == 4;
        int to = DbfTable.textEnd(bytes, from, field.length());
        int begin = DbfTable.textBegin(bytes, from, to);
        Long block = isBinary ? Long.valueOf(file.bytes().order(ByteOrder.LITTLE_ENDIAN).getInt(from)) : DbfNumbers.parseWhole(bytes, begin, to);
        if (!isBinary && begin == to || block != null && block == 0) {
            return null;
        }
        Optional<byte[]> text = block == null ? Optional.empty() : memo.get().text(block);
        if (text.isEmpty()) {
            found.leftOut("data.dbf.memo-broken", record, name(column));
            return null;
        }
        int end = DbfTable.textEnd(text.get(), 0, text.get().length);
        return end == 0 ? null : text(text.get(), 0, end, false, column);
    }

    private String name(int column) {
        return table.columns().get(column).name();
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        try (FileWindow closing = file) {
            if (memo.isPresent()) {
                memo.get().close();
            }
        }
    }
}
