package districtatlas.data.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.Findings;
import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class PackGeometryTest {
    private final ShapeMaker maker = new ShapeMaker();

    private List<String> changes() {
        Findings found = new Findings();
        maker.tell(found, "1");
        return found.kinds().stream().map(Findings.Kind::code).toList();
    }

    /** A part in little endian: type, then numbers, of which whole ones without a point are counts. */
    private static byte[] part(int type, Object... rest) {
        ByteBuffer out = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN).put((byte) 1).putInt(type);
        for (Object each : rest) {
            if (each instanceof Double d) {
                out.putDouble(d);
            } else if (each instanceof Integer i) {
                out.putInt(i);
            } else {
                out.put((byte[]) each);
            }
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private Geometry read(byte[] wkb) {
        return PackGeometry.read(PackMade.blob(wkb), maker);
    }

    private static String fault(byte[] blob) {
        return assertThrows(ShapeFault.class, () -> PackGeometry.read(blob, new ShapeMaker())).code();
    }

    @Test
    void typesOfIsoAndOfEwkbLoseHeightAndMeasure() {
        Coordinate at = new Coordinate(1, 2);
        assertEquals(at, read(part(1001, 1.0, 2.0, 3.0)).getCoordinate());
        assertEquals(at, read(part(0x80000001, 1.0, 2.0, 3.0)).getCoordinate());
        assertEquals(at, read(part(0xA0000001, 4490, 1.0, 2.0, 3.0)).getCoordinate());
        assertEquals(List.of("data.height-dropped"), changes());
        assertEquals("LINESTRING (1 2, 5 6)", read(part(3002, 2, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0)).toString());
        assertEquals("LINESTRING (1 2, 5 6)", read(part(0xC0000002, 2, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0)).toString());
        assertEquals(List.of("data.height-dropped", "data.measure-dropped"), changes());
    }

    @Test
    void eitherByteOrderAndNoHeaderAreRead() {
        String polygon = "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1))";
        assertEquals(polygon, read(PackMade.wkb(polygon, false)).toString());
        assertEquals(polygon, PackGeometry.read(PackMade.wkb(polygon, true), maker).toString());
        assertEquals(List.of(), changes());
    }

    @Test
    void anOpenRingIsClosedAndTold() {
        assertEquals("POLYGON ((0 0, 9 0, 9 9, 0 0))", read(part(3, 1, 3, 0.0, 0.0, 9.0, 0.0, 9.0, 9.0)).toString());
        assertEquals(List.of("data.ring-closed"), changes());
    }

    @Test
    void arcsStrayFromTheirCircleByLessThanWasSaid() {
        Geometry arc = read(part(8, 3, 0.0, 0.0, 100.0, 100.0, 200.0, 0.0));
        assertTrue(arc.getNumPoints() >= 90, () -> arc.getNumPoints() + " vertices");
        assertEquals(Math.PI * 100, arc.getLength(), 0.05);
        for (Coordinate each : arc.getCoordinates()) {
            assertEquals(100, each.distance(new Coordinate(100, 0)), 1e-9);
            assertTrue(each.y >= -1e-9, "the half through the middle");
        }
        assertEquals(List.of("data.curve-flattened"), changes());
    }

    @Test
    void aCircleEndsWhereItBegan() {
        byte[] ring = part(8, 3, 0.0, 0.0, 20.0, 0.0, 0.0, 0.0);
        Geometry circle = read(part(10, 1, ring));
        assertEquals(Math.PI * 100, circle.getArea(), 0.1);
        assertTrue(circle.isValid());
    }

    @Test
    void placesOnOneLineAreJoinedStraight() {
        assertEquals("LINESTRING (0 0, 5 5, 10 10)", read(part(8, 3, 0.0, 0.0, 5.0, 5.0, 10.0, 10.0)).toString());
    }

    @Test
    void piecesOfACompoundMeetOnce() {
        byte[] straight = part(2, 2, 0.0, 0.0, 10.0, 0.0);
        byte[] arc = part(8, 3, 10.0, 0.0, 15.0, 5.0, 20.0, 0.0);
        Geometry line = read(part(9, 2, straight, arc));
        assertEquals(10 + 5 * Math.PI, line.getLength(), 0.01);
        assertEquals(1, Arrays.stream(line.getCoordinates()).filter(new Coordinate(10, 0)::equals2D).count());
        assertEquals("MultiLineString", read(part(11, 1, part(9, 1, straight))).getGeometryType());
        assertEquals("MultiPolygon", read(part(12, 1, part(10, 1, part(8, 5, 0.0, 0.0, 1.0, 1.0, 2.0, 0.0, 1.0, -1.0, 0.0, 0.0)))).getGeometryType());
    }

    @Test
    void facesBecomePolygons() {
        byte[] face = part(17, 1, 4, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
        assertEquals("MULTIPOLYGON (((0 0, 1 0, 0 1, 0 0)))", read(part(16, 1, face)).toString());
        assertEquals(List.of("data.surface-parts"), changes());
    }

    @Test
    void whatIsDamagedIsNamed() {
        byte[] good = PackMade.blob(PackMade.wkb("LINESTRING (0 0, 1 1)", true));
        byte[] envelope = good.clone();
        envelope[3] = 1 | 6 << 1;
        byte[] extended = good.clone();
        extended[3] |= 0b100000;
        byte[] foreign = good.clone();
        foreign[0] = 'X';
        assertEquals("data.gpkg-blob-envelope", fault(envelope));
        assertEquals("data.gpkg-blob-extended", fault(extended));
        assertEquals("data.gpkg-blob-foreign", fault(foreign));
        assertEquals("data.gpkg-blob-empty", fault(new byte[0]));
        assertEquals("data.gpkg-blob-cut", fault(new byte[] {'G', 'P', 0}));
        assertEquals("data.gpkg-blob-count", fault(PackMade.blob(part(6, Integer.MAX_VALUE))));
        assertEquals("data.gpkg-blob-count", fault(PackMade.blob(part(2, -1))));
        assertEquals("data.gpkg-blob-type", fault(PackMade.blob(part(9999))));
        assertEquals("data.gpkg-blob-part", fault(PackMade.blob(part(6, 1, part(1, 0.0, 0.0)))));
        assertEquals("data.line-short", fault(PackMade.blob(part(2, 1, 0.0, 0.0))));
    }

    @Test
    void nestingHasAnEnd() {
        byte[] nested = part(1, 0.0, 0.0);
        for (int i = 0; i < 40; i++) {
            nested = part(7, 1, nested);
        }
        assertEquals("data.nested-deep", fault(PackMade.blob(nested)));
    }

    /** Wherever it is cut, there is a word for it and nothing else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"POLYGON ((0 0, 9 0, 9 9, 0 0), (1 1, 2 1, 2 2, 1 1))", "MULTIPOINT (1 2, 3 4)", "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))"})
    void anyCutIsToldOf(String wkt) {
        byte[] whole = PackMade.blob(PackMade.wkb(wkt, true));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(ShapeFault.class, () -> PackGeometry.read(cut, new ShapeMaker()), () -> wkt + " at " + cut.length);
        }
        assertEquals(PackMade.geometry(wkt), PackGeometry.read(whole, new ShapeMaker()));
    }
}
