package districtatlas.data.fgb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.flatbuffers.FlatBufferBuilder;
import districtatlas.data.WholeReading;
import districtatlas.data.WholeReading.OneLayer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

class FlatGeobufFormatTest {
    private static final byte[] MAGIC = {'f', 'g', 'b', 3, 'f', 'g', 'b', 0};
    private final FlatGeobufFormat format = new FlatGeobufFormat();
    @TempDir
    private Path folder;

    /** Makes a shape in a feature that is being built. */
    private interface Shape {
        int in(FlatBufferBuilder b);
    }

    private static byte[] header(int geometry, long count, int nodeSize) {
        FlatBufferBuilder b = new FlatBufferBuilder();
        int[] columns = {column(b, "名称", ColumnType.String), column(b, "n", ColumnType.UInt), column(b, "bytes", ColumnType.Binary), column(b, "day", ColumnType.DateTime),
            column(b, "yes", ColumnType.Bool), column(b, "r", ColumnType.Float), column(b, "huge", ColumnType.ULong)};
        int all = Header.createColumnsVector(b, columns);
        int crs = Crs.createCrs(b, b.createString("EPSG"), 4490, 0, 0, b.createString("GEOGCS[\"x\"]"), 0);
        int name = b.createString("图层");
        Header.startHeader(b);
        Header.addName(b, name);
        Header.addGeometryType(b, geometry);
        Header.addColumns(b, all);
        Header.addFeaturesCount(b, count);
        Header.addIndexNodeSize(b, nodeSize);
        Header.addCrs(b, crs);
        b.finishSizePrefixed(Header.endHeader(b));
        return b.sizedByteArray();
    }

    private static int column(FlatBufferBuilder b, String name, int type) {
        int text = b.createString(name);
        Column.startColumn(b);
        Column.addName(b, text);
        Column.addType(b, type);
        return Column.endColumn(b);
    }

    private static int shape(FlatBufferBuilder b, int type, int[] parts, long[] ends, double[] z, double... xy) {
        int p = parts.length == 0 ? 0 : Geometry.createPartsVector(b, parts);
        int e = ends.length == 0 ? 0 : Geometry.createEndsVector(b, ends);
        int h = z.length == 0 ? 0 : Geometry.createZVector(b, z);
        int at = Geometry.createXyVector(b, xy);
        return Geometry.createGeometry(b, e, at, h, 0, 0, 0, type, p);
    }

    private static Shape plain(int type, double... xy) {
        return b -> shape(b, type, new int[0], new long[0], new double[0], xy);
    }

    private static byte[] feature(Shape shape, byte[] properties) {
        FlatBufferBuilder b = new FlatBufferBuilder();
        int made = shape == null ? 0 : shape.in(b);
        int values = properties.length == 0 ? 0 : Feature.createPropertiesVector(b, properties);
        b.finishSizePrefixed(Feature.createFeature(b, made, values, 0));
        return b.sizedByteArray();
    }

    private static byte[] values(Object... columnsAndValues) {
        ByteBuffer out = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            out.putShort(((Integer) columnsAndValues[i]).shortValue());
            Object value = columnsAndValues[i + 1];
            if (value instanceof String text) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.putInt(bytes.length).put(bytes);
            } else if (value instanceof Integer whole) {
                out.putInt(whole);
            } else if (value instanceof Float real) {
                out.putFloat(real);
            } else if (value instanceof Long huge) {
                out.putLong(huge);
            } else {
                out.put((byte) ((Boolean) value ? 1 : 0));
            }
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private Path write(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return Files.write(folder.resolve("x.fgb"), out.toByteArray());
    }

    private OneLayer read(byte[]... features) throws IOException {
        byte[][] all = new byte[features.length + 2][];
        all[0] = MAGIC;
        all[1] = header(0, features.length, 0);
        System.arraycopy(features, 0, all, 2, features.length);
        return WholeReading.of(format, write(all)).layers().get("图层");
    }

    @Test
    void columnsAndValuesAreReadByTheirTypes() throws IOException {
        OneLayer layer = read(feature(plain(GeometryType.Point, 113.9, 22.5), values(0, "南头", 1, -1, 2, "xx", 3, "2021-03-15T08:30:00Z", 4, true, 5, 1.5f, 6, -1L)),
            feature(null, new byte[0]), feature(null, values(3, "sometime")));
        assertEquals(List.of("名称 TEXT", "n INTEGER", "day DATETIME", "yes BOOLEAN", "r REAL", "huge TEXT"), layer.types());
        assertEquals(List.of("南头", 4294967295L, LocalDateTime.of(2021, 3, 15, 8, 30), true, 1.5, "18446744073709551615"), layer.row(0));
        assertEquals(List.of("POINT (113.9 22.5)", "-", "-"), layer.shapes());
        assertEquals(OptionalInt.of(4490), layer.crs().epsg());
        assertEquals(List.of("data.value-other:3"), layer.codes());
    }

    @Test
    void shapesOfEveryKindAreRead() throws IOException {
        double[] no = {};
        int[] none = {};
        double[] square = {0, 0, 9, 0, 9, 9, 0, 9, 0, 0, 1, 1, 2, 1, 2, 2, 1, 1};
        Shape holed = b -> shape(b, GeometryType.Polygon, none, new long[] {5, 9}, no, square);
        OneLayer layer = read(
            feature(b -> shape(b, GeometryType.LineString, none, new long[0], new double[] {7, 7}, 0, 0, 1, 1), new byte[0]),
            feature(holed, new byte[0]),
            feature(b -> shape(b, GeometryType.MultiPolygon, new int[] {shape(b, GeometryType.Polygon, none, new long[0], no, 0, 0, 9, 0, 9, 9)}, new long[0], no), new byte[0]),
            feature(b -> shape(b, GeometryType.MultiLineString, none, new long[] {2, 4}, no, 0, 0, 1, 1, 2, 2, 3, 3), new byte[0]),
            feature(plain(GeometryType.MultiPoint, 1, 2, 3, 4), new byte[0]),
            feature(b -> shape(b, GeometryType.GeometryCollection, new int[] {plain(GeometryType.Point, 1, 2).in(b), holed.in(b)}, new long[0], no), new byte[0]),
            feature(b -> shape(b, GeometryType.TIN, new int[] {shape(b, GeometryType.Triangle, none, new long[0], no, 0, 0, 1, 0, 0, 1, 0, 0)}, new long[0], no), new byte[0]));
        String polygon = "((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1))";
        assertEquals(List.of("LINESTRING (0 0, 1 1)", "POLYGON " + polygon, "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)))", "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))",
            "MULTIPOINT ((1 2), (3 4))", "GEOMETRYCOLLECTION (POINT (1 2), POLYGON " + polygon + ")", "MULTIPOLYGON (((0 0, 1 0, 0 1, 0 0)))"), layer.shapes());
        assertEquals(List.of("data.height-dropped:1", "data.ring-closed:3", "data.surface-parts:7"), layer.codes());
    }

    @Test
    void curvesBecomeChords() throws IOException {
        Shape arc = plain(GeometryType.CircularString, 0, 0, 10, 10, 20, 0);
        OneLayer layer = read(feature(arc, new byte[0]), feature(b -> {
            int[] pieces = {arc.in(b), plain(GeometryType.LineString, 20, 0, 0, 0).in(b)};
            int ring = shape(b, GeometryType.CompoundCurve, pieces, new long[0], new double[0]);
            return shape(b, GeometryType.CurvePolygon, new int[] {ring}, new long[0], new double[0]);
        }, new byte[0]));
        assertEquals(Math.PI * 10, layer.records().get(0).geometry().orElseThrow().getLength(), 0.01);
        assertEquals(Math.PI * 50, layer.records().get(1).geometry().orElseThrow().getArea(), 0.1);
        assertEquals(List.of("data.curve-flattened:1,2"), layer.codes());
    }

    @Test
    void aDamagedFeatureIsLeftOutAndTheRestRead() throws IOException {
        byte[] good = feature(plain(GeometryType.Point, 1, 2), new byte[0]);
        byte[] broken = good.clone();
        Arrays.fill(broken, 8, broken.length, (byte) 0x7F);
        OneLayer layer = read(good, broken, feature(plain(GeometryType.LineString, 1, 2), new byte[0]), feature(null, values(99, "x")), good);
        assertEquals(List.of("1", "5"), layer.numbers());
        assertEquals(List.of("data.fgb-feature:2,4", "data.line-short:3"), layer.codes());
    }

    @Test
    void claimsAreNotBelieved() throws IOException {
        byte[] good = feature(plain(GeometryType.LineString, 1, 2, 3, 4), new byte[0]);
        ByteBuffer claims = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 4 <= good.length; i += 4) {
            if (claims.getInt(i) == 4 && i + 4 + 32 <= good.length && claims.getDouble(i + 4) == 1) {
                claims.putInt(i, 0x0FFFFFFF);
            }
        }
        assertEquals(List.of("data.fgb-count:1"), read(claims.array()).codes());
        byte[] longer = good.clone();
        ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x7FFFFFF0);
        assertEquals(List.of("data.rest-unread:图层"), read(longer).codes());
    }

    @Test
    void fewerThanItSaysIsTold() throws IOException {
        byte[] good = feature(plain(GeometryType.Point, 1, 2), new byte[0]);
        OneLayer layer = WholeReading.of(format, write(MAGIC, header(1, 5, 0), good)).only();
        assertEquals(List.of("data.fgb-fewer:图层"), layer.codes());
        assertEquals(1, WholeReading.of(format, write(MAGIC, header(1, 1, 16), new byte[40], good)).only().records().size());
    }

    @Test
    void whatIsNoneIsRefused() throws IOException {
        byte[] header = header(1, 1, 0);
        assertEquals("data.file-empty", WholeReading.refusal(format, write()));
        assertEquals("data.fgb-head", WholeReading.refusal(format, write("fgbtext".getBytes(StandardCharsets.UTF_8))));
        assertEquals("data.fgb-version", WholeReading.refusal(format, write(new byte[] {'f', 'g', 'b', 2, 'f', 'g', 'b', 0}, header)));
        assertEquals("data.fgb-damaged", WholeReading.refusal(format, write(MAGIC, Arrays.copyOf(header, header.length / 2))));
        assertEquals("data.fgb-damaged", WholeReading.refusal(format, write(MAGIC, new byte[] {-1, -1, -1, 127})));
        assertEquals("data.fgb-damaged", WholeReading.refusal(format, write(MAGIC, header(1, Long.MAX_VALUE, 16))));
        assertEquals("data.fgb-damaged", WholeReading.refusal(format, write(MAGIC, header(1, 1000, 16))));
        for (int at = 4; at < header.length; at++) {
            byte[] damaged = header.clone();
            damaged[at] = (byte) ~damaged[at];
            String said = WholeReading.refusal(format, write(MAGIC, damaged));
            assertTrue(said.startsWith("opened") || said.equals("data.fgb-damaged"), said);
        }
    }
}
