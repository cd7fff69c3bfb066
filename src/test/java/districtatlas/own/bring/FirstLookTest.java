package districtatlas.own.bring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.inspect.LayerSketch;
import districtatlas.data.inspect.LayerSketch.Drawn;
import districtatlas.data.place.Placing;
import districtatlas.notebook.BroughtLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** The more of the district areas cover, the less of it they hide. */
class FirstLookTest {
    private static final Placing DEGREES = Placing.of("EPSG:4490");
    private static final BroughtLook USUAL = new BroughtLook("own-1", 1.1, 0.45, false, Optional.empty(), "", 12);
    private static final Envelope DISTRICT = WrittenData.district().outline().getEnvelopeInternal();

    /** A part of the district's box from its western edge on, by a share of its width. */
    private static double[] ring(double from, double to) {
        double west = DISTRICT.getMinX() + from * DISTRICT.getWidth();
        double east = DISTRICT.getMinX() + to * DISTRICT.getWidth();
        return new double[] {west, DISTRICT.getMinY(), east, DISTRICT.getMinY(), east, DISTRICT.getMaxY(), west, DISTRICT.getMaxY(), west, DISTRICT.getMinY()};
    }

    private static double covered(long areas, double[]... rings) {
        return FirstLook.covered(new LayerSketch(List.of(new Drawn(Shape.POLYGON, List.of(rings)))), areas, DEGREES, WrittenData.district());
    }

    @Test
    void theShareThatIsCoveredIsSeen() {
        assertEquals(1, covered(1, ring(-3, 4)), "far beyond the district");
        assertEquals(0.25, covered(1, ring(0, 0.25)), 0.03);
        assertEquals(0.5, covered(1, ring(0, 0.75), ring(0.25, 0.5)), 0.03, "with a hole");
        assertEquals(0.5, covered(5, ring(0, 0.1)), 0.1, "of five the sketch shows one");
        assertEquals(0, covered(1, ring(2, 3)), "elsewhere");
        assertEquals(0, FirstLook.covered(LayerSketch.NONE, 0, DEGREES, WrittenData.district()));
    }

    /** Footprints are far smaller than any grid over the district. */
    @Test
    void manySmallAreasCoverWhatTheyCoverTogether() {
        double degrees = 1e-4;
        List<Drawn> some = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            double west = DISTRICT.getMinX() + DISTRICT.getWidth() * (0.05 + i % 40 / 40.0 * 0.9);
            double south = DISTRICT.getMinY() + DISTRICT.getHeight() * (0.05 + i / 40 / 25.0 * 0.9);
            some.add(new Drawn(Shape.POLYGON, List.of(new double[] {west, south, west + degrees, south, west + degrees, south + degrees, west, south + degrees, west, south})));
        }
        long areas = Math.round(0.2 * WrittenData.district().outline().getArea() / (degrees * degrees));
        double box = WrittenData.district().outline().getArea() / DISTRICT.getArea();
        assertEquals(0.2 * box, FirstLook.covered(new LayerSketch(some), areas, DEGREES, WrittenData.district()), 0.05);
        assertEquals(0, FirstLook.covered(new LayerSketch(List.of(new Drawn(Shape.LINE, List.of(ring(0, 1))))), 1, DEGREES, WrittenData.district()), "a line covers nothing");
    }

    @Test
    void whatLiesBelowIsReadThroughWhatCoversAll() {
        assertEquals(USUAL, FirstLook.over(USUAL, 0.05));
        BroughtLook all = FirstLook.over(USUAL, 1);
        assertEquals(FirstLook.LEAST_OPACITY, all.opacity());
        assertTrue(all.sizePx() > USUAL.sizePx());
        BroughtLook half = FirstLook.over(USUAL, 0.35);
        assertTrue(half.opacity() < USUAL.opacity() && half.opacity() > all.opacity());
    }
}
