package districtatlas.data.fgb;

import districtatlas.data.CrsClaim;
import districtatlas.data.CrsClaim.Axes;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Header;

/**
 * What stands before the features. Immutable.
 *
 * @param fields   types of the columns as the file numbers them, those too that are not read
 * @param shown    of each column of the file which one it is of those that are read; -1 for none
 * @param begin    of the first feature, in bytes
 * @param features as the file says; 0 where it does not
 */
record FlatHeader(String name, int shape, List<DataColumn> columns, int[] fields, int[] shown, CrsClaim crs, long begin, long features, Findings found) {
    private static final int MAGIC_BYTES = 8;
    private static final int VERSION = 3;
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_COLUMNS = 5_000;
    private static final int NODE_BYTES = 40;

    /**
     * @throws IOException when it cannot be read
     * @throws DataRefused when it is no such file, cut short or of another version
     */
    static FlatHeader read(Path file) throws IOException {
        String name = file.getFileName().toString();
        long size = Files.size(file);
        if (size == 0) {
            throw DataRefused.of("data.file-empty", file.toString(), name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(MAGIC_BYTES);
            if (magic.length < MAGIC_BYTES || magic[0] != 'f' || magic[1] != 'g' || magic[2] != 'b' || magic[4] != 'f' || magic[5] != 'g' || magic[6] != 'b') {
                throw DataRefused.of("data.fgb-head", file.toString(), name);
            }
            if (magic[3] != VERSION) {
                throw DataRefused.of("data.fgb-version", file.toString(), name, magic[3], VERSION);
            }
            byte[] length = in.readNBytes(Integer.BYTES);
            long bytes = length.length < Integer.BYTES ? -1 : Integer.toUnsignedLong(ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt());
            if (bytes < Integer.BYTES || bytes > MOST_BYTES || bytes > size - MAGIC_BYTES - Integer.BYTES) {
                throw DataRefused.of("data.fgb-damaged", file.toString(), name);
            }
            Header header = Header.getRootAsHeader(ByteBuffer.wrap(in.readNBytes((int) bytes)).order(ByteOrder.LITTLE_ENDIAN));
            long index = indexBytes(header.featuresCount(), header.indexNodeSize());
            long begin = MAGIC_BYTES + Integer.BYTES + bytes + index;
            if (index < 0 || begin > size) {
                throw DataRefused.of("data.fgb-damaged", file.toString(), name);
            }
            return of(header, name, begin);
        }
    }

    private static FlatHeader of(Header header, String fileName, long begin) {
        Findings found = new Findings();
        int count = header.columnsLength();
        if (count > MOST_COLUMNS) {
            throw new IndexOutOfBoundsException(count);
        }
        List<DataColumn> columns = new ArrayList<>();
        int[] fields = new int[count];
        int[] shown = new int[count];
        for (int i = 0; i < count; i++) {
            Column column = header.columns(i);
            fields[i] = column.type();
            Optional<Type> type = type(column.type());
            String name = column.name() == null ? "" : column.name();
            shown[i] = type.isPresent() ? columns.size() : -1;
            type.ifPresentOrElse(t -> columns.add(new DataColumn(name, t)), () -> found.noticed("data.fgb-bytes", name, name));
        }
        String title = header.name() == null || header.name().isBlank() ? fileName.replaceFirst("(?<=.)\\.[^.]*$", "") : header.name();
        return new FlatHeader(title, header.geometryType(), List.copyOf(columns), fields, shown, claim(header.crs()), begin, Math.max(0, header.featuresCount()), found);
    }

    private static Optional<Type> type(int field) {
        return switch (field) {
            case ColumnType.Bool -> Optional.of(Type.BOOLEAN);
            case ColumnType.Byte, ColumnType.UByte, ColumnType.Short, ColumnType.UShort, ColumnType.Int, ColumnType.UInt, ColumnType.Long -> Optional.of(Type.INTEGER);
            case ColumnType.Float, ColumnType.Double -> Optional.of(Type.REAL);
            case ColumnType.DateTime -> Optional.of(Type.DATETIME);
            case ColumnType.String, ColumnType.Json, ColumnType.ULong -> Optional.of(Type.TEXT);      // some of the last are larger than any other number here
            default -> Optional.empty();
        };
    }

    /** The tree of places between header and features, which is not read. @return -1 when it cannot be as large as it is said to be */
    private static long indexBytes(long features, int nodeSize) {
        if (nodeSize == 0 || features == 0) {
            return 0;
        }
        if (nodeSize < 2 || features < 0 || features > Long.MAX_VALUE / (4 * NODE_BYTES)) {
            return -1;
        }
        long level = features;
        long nodes = level;
        while (level > 1) {
            level = (level + nodeSize - 1) / nodeSize;
            nodes += level;
        }
        return nodes * NODE_BYTES;
    }

    private static CrsClaim claim(Crs crs) {
        if (crs == null) {
            return CrsClaim.NONE;
        }
        boolean epsg = crs.org() == null || crs.org().isBlank() || crs.org().toUpperCase(Locale.ROOT).equals("EPSG");
        OptionalInt code = epsg && crs.code() > 0 ? OptionalInt.of(crs.code()) : OptionalInt.empty();
        Optional<String> wkt = Optional.ofNullable(crs.wkt()).filter(t -> !t.isBlank());
        return new CrsClaim(code, wkt, false, Axes.EAST_FIRST, Optional.empty());
    }
}
