package districtatlas.data.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.Findings.Outcome;
import districtatlas.data.Findings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ShapeRepairTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Findings found = new Findings();
    private final ShapeRepair repair = new ShapeRepair(found);

    private Optional<SoundShape> mend(String wkt) throws ParseException {
        return repair.mend("7", new WKTReader().read(wkt));
    }

    private List<String> codes() {
        return found.kinds().stream().map(Findings.Kind::code).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "POINT (1 2)",
        "MULTIPOINT ((1 2), (3 4))",
        "LINESTRING (0 0, 1 1, 2 0)",
        "MULTILINESTRING ((0 0, 1 1), (0 1, 1 0))",
        "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))",
        "POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0))",
        "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1))",
        "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
        "MULTIPOLYGON (((0 0, 4 0, 0 4, 0 0)), ((4 4, 4 3, 3 4, 4 4)))"})
    void aSoundShapeComesOutAsItWentIn(String wkt) throws ParseException {
        Geometry shape = new WKTReader().read(wkt);
        SoundShape sound = repair.mend("1", shape).orElseThrow();
        assertSame(shape, sound.areas() != null ? sound.areas() : sound.lines() != null ? sound.lines() : sound.points());
        assertEquals(List.of(), codes());
    }

    /** What is left out, and why. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data.repair-empty   | POLYGON EMPTY",
        "data.repair-empty   | GEOMETRYCOLLECTION EMPTY",
        "data.repair-numbers | POINT (1e308 3)",
        "data.repair-numbers | POLYGON ((0 0, 4 0, 4 NaN, 0 0))",
        "data.repair-numbers | MULTIPOINT ((NaN NaN), (1e300 4))",
        "data.repair-flat    | LINESTRING (3 3, 3 3, 3 3)",
        "data.repair-flat    | POLYGON ((0 0, 4 4, 8 8, 0 0))",
        "data.repair-flat    | POLYGON ((3 3, 3 3, 3 3, 3 3))"})
    void whatDrawsNothingIsLeftOut(String code, String wkt) throws ParseException {
        assertEquals(Optional.empty(), mend(wkt));
        assertEquals(1, found.count(Outcome.LEFT_OUT));
        assertTrue(codes().contains(code), () -> codes().toString());
        assertEquals("7", found.kinds().get(found.kinds().size() - 1).first().get(0).where());
    }

    @Test
    void aBowTieBecomesTwoAreasAndIsKeptToLookAt() throws ParseException {
        SoundShape sound = mend("POLYGON ((0 0, 4 4, 4 0, 0 4, 0 0))").orElseThrow();
        assertTrue(sound.areas().isValid());
        assertEquals(8, sound.areas().getArea(), 1e-9);
        assertEquals(List.of("data.repair-crossing"), codes());
        Mend mend = repair.mends().get(0);
        assertEquals(5, mend.before().getNumPoints());
        assertEquals(2, mend.after().getNumGeometries());
    }

    @Test
    void aHoleWrittenFirstIsAHole() throws ParseException {
        SoundShape sound = mend("POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1), (0 0, 9 0, 9 9, 0 9, 0 0))").orElseThrow();
        assertEquals(80, sound.areas().getArea(), 1e-9);
        assertEquals(List.of("data.repair-ring-order"), codes());
    }

    @Test
    void pointsThatStandTwiceAreTakenOnce() throws ParseException {
        assertEquals(5, mend("POLYGON ((0 0, 4 0, 4 0, 4 4, 0 4, 0 4, 0 0))").orElseThrow().areas().getNumPoints());
        assertEquals(2, mend("LINESTRING (0 0, 0 0, 1 1)").orElseThrow().lines().getNumPoints());
        assertEquals(1, mend("MULTIPOINT ((5 5), (5 5))").orElseThrow().points().getNumPoints());
        assertEquals(3, found.count(Outcome.REPAIRED));
        assertEquals(List.of("data.repair-points"), codes());
        assertEquals(List.of("7", "2"), found.kinds().get(0).first().get(0).parts());
    }

    @Test
    void partsThatAreNoneGoAndTheRestStays() throws ParseException {
        SoundShape sound = mend("MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)), ((8 8, 9 9, 8 8)), ((1 1, 2 NaN, 3 3, 1 1)))").orElseThrow();
        assertEquals(8, sound.areas().getArea(), 1e-9);
        assertEquals(List.of("data.repair-part-numbers", "data.repair-parts"), codes());
        assertEquals(0, found.count(Outcome.LEFT_OUT));
    }

    @Test
    void aCollectionIsTakenApart() throws ParseException {
        SoundShape sound = mend("GEOMETRYCOLLECTION (POINT (1 1), GEOMETRYCOLLECTION (LINESTRING (0 0, 1 0), POLYGON ((0 0, 1 0, 1 1, 0 0))), POINT (2 2))").orElseThrow();
        assertEquals(2, sound.points().getNumGeometries());
        assertEquals(1, sound.lines().getLength(), 0);
        assertEquals(0.5, sound.areas().getArea(), 0);
        assertEquals(List.of("data.repair-collection"), codes());
    }

    @Test
    void overlappingPartsBecomeOne() throws ParseException {
        SoundShape sound = mend("MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0)), ((2 2, 6 2, 6 6, 2 6, 2 2)))").orElseThrow();
        assertEquals(28, sound.areas().getArea(), 1e-9);
        assertEquals(List.of("data.repair-crossing"), codes());
    }

    /** A hundred million crossings would keep the machine busy for an hour. */
    @Test
    void aTangleIsGivenUp() {
        Random random = new Random(20351231);
        Coordinate[] ring = new Coordinate[20_001];
        for (int i = 0; i < ring.length - 1; i++) {
            ring[i] = new Coordinate(random.nextDouble(), random.nextDouble());
        }
        ring[ring.length - 1] = ring[0];
        Polygon tangle = FACTORY.createPolygon(ring);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertEquals(Optional.empty(), repair.mend("1", tangle)));
        assertEquals(List.of("data.repair-tangled"), codes());
    }

    @Test
    void noShapeAtAll() {
        assertEquals(Optional.empty(), repair.mend("3", null));
        assertEquals(List.of("data.repair-empty"), codes());
        assertNull(found.kinds().get(0).first().stream().filter(p -> !p.where().equals("3")).findFirst().orElse(null));
    }
}
