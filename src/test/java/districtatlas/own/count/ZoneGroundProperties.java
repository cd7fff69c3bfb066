package districtatlas.own.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Over three streets that fill a square of ten kilometres and share borders: each place is somewhere once, and nothing gets lost by cutting. */
class ZoneGroundProperties {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final SmallPlan SMALL = SmallPlan.make();
    private static final ZoneGround STREETS = new ZoneGround(SMALL.plan().zones(), SMALL.shapes(), ZoneKind.STREET);

    /** Many of them on borders and corners. */
    @Provide
    Arbitrary<List<Coordinate>> corners() {
        Arbitrary<Double> metres = Arbitraries.oneOf(Arbitraries.of(0.0, 2_500.0, 5_000.0, 7_500.0, 10_000.0), Arbitraries.doubles().between(-3_000, 13_000).ofScale(3));
        return metres.list().ofSize(2).map(xy -> new Coordinate(xy.get(0), xy.get(1))).list().ofMinSize(2).ofMaxSize(6);
    }

    @Property(tries = 300)
    void aPlaceIsInTheOneZoneThatCoversItOrInTheFirstOfThem(@ForAll("corners") List<Coordinate> places) {
        int[] met = new int[STREETS.areas().size()];
        for (Coordinate place : places) {
            List<Integer> cover = IntStream.range(0, met.length).filter(i -> STREETS.areas().get(i).geometry().covers(GEOMETRY.createPoint(place))).boxed().toList();
            int count = STREETS.at(place, met);
            assertEquals(Math.min(1, cover.size()), count, place::toString);
            assertTrue(count == 0 || met[0] == cover.get(0), place::toString);
        }
    }

    @Property(tries = 300)
    void thePiecesOfALineAndWhatIsOutsideAreTheLine(@ForAll("corners") List<Coordinate> corners) {
        Geometry line = GEOMETRY.createLineString(corners.toArray(Coordinate[]::new)).union();        // one that runs over itself is as long as its ground
        whole(line, line.getLength(), true);
    }

    @Property(tries = 300)
    void thePiecesOfAnAreaAndWhatIsOutsideAreTheArea(@ForAll("corners") List<Coordinate> corners) {
        Geometry area = GEOMETRY.createMultiPointFromCoords(corners.toArray(Coordinate[]::new)).convexHull();
        if (area.getDimension() == 2) {
            whole(area, area.getArea(), false);
        }
    }

    private static void whole(Geometry shape, double size, boolean ofLines) {
        double[] sum = new double[1];
        double outside = new ZoneCutter(STREETS, ofLines).cut(shape, (zone, piece) -> {
            assertTrue(piece > 0);
            sum[0] += piece;
        });
        assertEquals(size, sum[0] + outside, 1e-6 * Math.max(1, size), shape::toText);
    }
}
