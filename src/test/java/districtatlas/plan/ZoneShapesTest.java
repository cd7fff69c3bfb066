package districtatlas.plan;

import static districtatlas.ui.SmallPlan.AXIS;
import static districtatlas.ui.SmallPlan.EAST;
import static districtatlas.ui.SmallPlan.HARBOUR;
import static districtatlas.ui.SmallPlan.HILL;
import static districtatlas.ui.SmallPlan.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.coord.EastNorth;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ZoneShapesTest {
    private final SmallPlan small = SmallPlan.make();

    private static Geometry box(double west, double east) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, 0, 100));
    }

    /** Of a box 100 m wide so much lies in one that is 1,000 m wide. */
    @ParameterizedTest
    @CsvSource({"0, true", "-20, true", "-25, true", "-35, false", "-90, false", "-100, false", "-2000, false"})
    void anAreaLiesWhereMostOfItLies(double west, boolean lies) {
        List<Zone> zones = small.plan().zones().stream().filter(z -> List.of(HARBOUR, HILL).contains(z.id())).toList();
        ZoneShapes shapes = new ZoneShapes(zones, Map.of(HARBOUR, box(west, west + 100), HILL, box(0, 1000)));
        assertEquals(lies, shapes.liesIn(HARBOUR, HILL));
    }

    @Test
    void neighboursLinesAndItselfAreNothingToLieIn() {
        assertEquals(List.of(true, true, false, false, false, false, false), List.of(small.shapes().liesIn(HARBOUR, EAST), small.shapes().liesIn(EAST, TOWN),
                small.shapes().liesIn(EAST, HARBOUR), small.shapes().liesIn(HARBOUR, HILL), small.shapes().liesIn(HARBOUR, HARBOUR),
                small.shapes().liesIn(AXIS, TOWN), small.shapes().liesIn(HARBOUR, AXIS)));
    }

    @Test
    void anAreaCoversItsPlacesAndALineNone() {
        EastNorth inHarbour = new EastNorth(6_000, 3_000);
        assertEquals(List.of(true, false, false), List.of(small.shapes().covers(HARBOUR, inHarbour), small.shapes().covers(HILL, inHarbour),
                small.shapes().covers(AXIS, new EastNorth(4_950, 3_000))));
    }
}
