package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GpGeometryTest {
    private static final int HEADER_WITH_ENVELOPE = 40;

    @ParameterizedTest
    @ValueSource(strings = {"POINT (113.95 22.53)", "LINESTRING (0 0, 1 2, 3 4.5)", "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 2 3, 3 3, 2 2))",
        "MULTIPOINT ((1 2), (3 4))", "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))", "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
        "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))", "POINT EMPTY", "POLYGON EMPTY"})
    void everyGeometryComesBackAsItWas(String wkt) throws ParseException {
        Geometry geometry = new WKTReader().read(wkt);
        assertTrue(geometry.equalsExact(GpGeometry.fromBytes(GpGeometry.toBytes(geometry, 4490))));
    }

    @Test
    void theHeaderIsAsGeoPackageSays() throws ParseException {
        byte[] bytes = GpGeometry.toBytes(new WKTReader().read("LINESTRING (1 2, 3 5)"), 4490);
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals("GP", new String(bytes, 0, 2, java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals(0, bytes[2]);
        assertEquals(0b00000011, bytes[3], "little endian, envelope of x and y");
        assertEquals(4490, header.getInt(4));
        assertEquals(1, header.getDouble(8), 0);
        assertEquals(3, header.getDouble(16), 0, "the envelope is min x, max x, min y, max y");
        assertEquals(2, header.getDouble(24), 0);
        assertEquals(5, header.getDouble(32), 0);
        assertTrue(new WKBReader().read(Arrays.copyOfRange(bytes, HEADER_WITH_ENVELOPE, bytes.length)).getNumPoints() == 2);
    }

    @Test
    void bigEndianFromAnotherProgramIsReadToo() throws ParseException {
        Geometry geometry = new WKTReader().read("POLYGON ((0 0, 9 0, 9 9, 0 0))");
        byte[] wkb = new WKBWriter(2, ByteOrderValues.BIG_ENDIAN).write(geometry);
        byte[] bytes = ByteBuffer.allocate(8 + wkb.length).put(new byte[] {'G', 'P', 0, 0, 0, 0, 0, 0}).put(wkb).array();
        assertTrue(geometry.equalsExact(GpGeometry.fromBytes(bytes)));
    }

    @Test
    void damagedBytesAreRefusedAndNeverRunOut() throws ParseException {
        byte[] good = GpGeometry.toBytes(new WKTReader().read("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))"), 4490);
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThrows(IllegalArgumentException.class, () -> GpGeometry.fromBytes(cut));
        }
        byte[] endless = good.clone();
        Arrays.fill(endless, HEADER_WITH_ENVELOPE + 5, HEADER_WITH_ENVELOPE + 9, (byte) 0x7f);
        assertThrows(IllegalArgumentException.class, () -> GpGeometry.fromBytes(endless));
        assertThrows(IllegalArgumentException.class, () -> GpGeometry.fromBytes(null));
    }
}
