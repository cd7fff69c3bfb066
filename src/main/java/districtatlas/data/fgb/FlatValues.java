package districtatlas.data.fgb;

import districtatlas.data.Findings;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Feature;

/** Values of one feature, which stand in a row, each after the number of its column. */
final class FlatValues {
    private static final int MOST_OF_A_TEXT = 60;
    private final FlatHeader header;
    private final Findings found;
    private final String number;

    FlatValues(FlatHeader header, Findings found, String number) {
        this.header = header;
        this.found = found;
        this.number = number;
    }

    /** @throws IndexOutOfBoundsException or {@link java.nio.BufferUnderflowException} where they are not whole */
    Object[] read(Feature feature) {
        Object[] values = new Object[header.columns().size()];
        ByteBuffer in = feature.propertiesAsByteBuffer();
        if (in == null) {
            return values;
        }
        in.order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= Short.BYTES) {
            int column = in.getShort() & 0xFFFF;
            Object value = value(in, header.fields()[column], column);
            if (header.shown()[column] >= 0) {
                values[header.shown()[column]] = value;
            }
        }
        return values;
    }

    private Object value(ByteBuffer in, int field, int column) {
        return switch (field) {
            case ColumnType.Bool -> in.get() != 0;
            case ColumnType.Byte -> (long) in.get();
            case ColumnType.UByte -> in.get() & 0xFFL;
            case ColumnType.Short -> (long) in.getShort();
            case ColumnType.UShort -> in.getShort() & 0xFFFFL;
            case ColumnType.Int -> (long) in.getInt();
            case ColumnType.UInt -> Integer.toUnsignedLong(in.getInt());
            case ColumnType.Long -> in.getLong();
            case ColumnType.ULong -> Long.toUnsignedString(in.getLong());
            case ColumnType.Float -> (double) in.getFloat();
            case ColumnType.Double -> in.getDouble();
            case ColumnType.DateTime -> moment(text(in), column);
            default -> text(in);
        };
    }

    private static String text(ByteBuffer in) {
        long length = Integer.toUnsignedLong(in.getInt());
        if (length > in.remaining()) {
            throw new IndexOutOfBoundsException();
        }
        byte[] bytes = new byte[(int) length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private LocalDateTime moment(String text, int column) {
        try {
            String iso = text.strip().replace(' ', 'T');
            if (iso.length() <= 10) {
                return LocalDate.parse(iso).atStartOfDay();
            }
            boolean offset = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
            return offset ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso);
        } catch (DateTimeException e) {
            String shown = text.length() > MOST_OF_A_TEXT ? text.substring(0, MOST_OF_A_TEXT) : text;
            found.repaired("data.value-other", number, header.columns().get(header.shown()[column]).name(), shown);
            return null;
        }
    }
}
