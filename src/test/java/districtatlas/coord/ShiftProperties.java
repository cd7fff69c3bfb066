package districtatlas.coord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class ShiftProperties {
    private static final double DEGREES = 1e-9;

    @Property
    void theWayBackIsExact(@ForAll @Scale(9) @DoubleRange(min = 72.1, max = 137.7) double lon, @ForAll @Scale(9) @DoubleRange(min = 0.9, max = 55.7) double lat) {
        assertBack(Gcj02::apply, Gcj02::undo, lon, lat);
        assertBack(Bd09::apply, Bd09::undo, lon, lat);
    }

    /** There the formula is steepest. */
    @Property
    void theWayBackIsExactAroundItsOrigin(@ForAll @Scale(9) @DoubleRange(min = -1e-3, max = 1e-3) double x, @ForAll @Scale(9) @DoubleRange(min = -1e-3, max = 1e-3) double y) {
        assertBack(Gcj02::apply, Gcj02::undo, 105 + x, 35 + y);
        assertBack(Bd09::apply, Bd09::undo, 105 + x, 35 + y);
    }

    @Property
    void nothingIsShiftedOutside(@ForAll @Scale(9) @DoubleRange(min = -180, max = 180) double lon, @ForAll @Scale(9) @DoubleRange(min = -90, max = 90) double lat) {
        if (Gcj02.shiftsAt(lon, lat)) {
            return;
        }
        double[] place = {lon, lat};
        Gcj02.apply(place);
        Bd09.apply(place);
        assertThat(place).containsExactly(lon, lat);
        boolean far = lon < 71.9 || lon > 137.9 || lat < 0.7 || lat > 55.9;
        if (far) {
            Gcj02.undo(place);
            Bd09.undo(place);
            assertThat(place).containsExactly(lon, lat);
        }
    }

    @Example
    void whereTheAtlasLiesItIsHalfAKilometre() {
        DistrictGrid grid = new DistrictGrid(114);
        double[] place = {113.93, 22.53};
        EastNorth before = grid.toGrid(new LonLat(place[0], place[1]));
        Gcj02.apply(place);
        EastNorth after = grid.toGrid(new LonLat(place[0], place[1]));
        assertThat(after.east() - before.east()).isCloseTo(500, within(5.0));
        assertThat(after.north() - before.north()).isCloseTo(-336, within(5.0));
    }

    @Example
    void anothersReckoningAgrees() {
        double[] place = {113.915668, 22.549134};
        Bd09.apply(place);
        assertThat(place[0]).isCloseTo(113.927051, within(1e-6));
        assertThat(place[1]).isCloseTo(22.551904, within(1e-6));
    }

    @Example
    void whatIsNoPlaceStaysNone() {
        double[] none = {Double.NaN, Double.POSITIVE_INFINITY};
        Gcj02.apply(none);
        Gcj02.undo(none);
        Bd09.apply(none);
        Bd09.undo(none);
        assertThat(none).containsExactly(Double.NaN, Double.POSITIVE_INFINITY);
    }

    private static void assertBack(PlaneChange there, PlaneChange back, double lon, double lat) {
        double[] place = {lon, lat};
        there.apply(place);
        assertThat(Math.hypot(place[0] - lon, place[1] - lat)).isBetween(1e-5, 0.05);
        back.apply(place);
        assertThat(place[0]).isCloseTo(lon, within(DEGREES));
        assertThat(place[1]).isCloseTo(lat, within(DEGREES));
    }
}
