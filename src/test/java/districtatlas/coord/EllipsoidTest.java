package districtatlas.coord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Held against what GeographicLib's author publishes, and against formulae that need no geodesics. */
class EllipsoidTest {
    private static final double A = 6_378_137;
    private static final double F = 1 / 298.257222101;

    /** From GeodSolve's manual: Kennedy airport to Heathrow, on WGS84. */
    @Test
    void aFlightIsAsLongAsPublished() {
        assertEquals(5_551_759.400, Ellipsoid.lengthMetres(List.of(new LonLat(-73.8, 40.6), new LonLat(-0.5, 51.6))), 0.001);
    }

    /** Planimeter's test case 0: a square around the pole, on WGS84, whose flattening differs in the eleventh digit. */
    @Test
    void aSquareAroundThePoleHasThePublishedAreaAndPerimeter() {
        List<LonLat> square = List.of(new LonLat(0, 89), new LonLat(90, 89), new LonLat(180, 89), new LonLat(-90, 89));
        assertEquals(631_819.8745, Ellipsoid.perimeterMetres(square), 1e-3);
        assertEquals(24_952_305_678.0, Ellipsoid.areaSquareMetres(square), 2);
    }

    /** Snyder's series for the length of a degree of the meridian, in the middle of the degree. */
    @Test
    void aDegreeOfTheMeridianIsAsLongAsItsSeriesSays() {
        double twice = Math.toRadians(45);
        double series = 111_132.95 - 559.85 * Math.cos(twice) + 1.175 * Math.cos(2 * twice);
        assertEquals(series, Ellipsoid.lengthMetres(List.of(new LonLat(114, 22), new LonLat(114, 23))), 0.1);
    }

    /** Between two meridians and two parallels, the parallels followed in small steps; the closed form is that of the equal-area cylinder. */
    @Test
    void aCellOfOneDegreeHasTheAreaOfTheClosedForm() {
        List<LonLat> ring = new ArrayList<>();
        for (int i = 0; i <= 500; i++) {
            ring.add(new LonLat(113 + i / 500.0, 22));
        }
        for (int i = 500; i >= 0; i--) {
            ring.add(new LonLat(113 + i / 500.0, 23));
        }
        double cell = Math.toRadians(1) * (zone(23) - zone(22));
        assertEquals(cell, Ellipsoid.areaSquareMetres(ring), cell * 1e-8);
        assertEquals(102.9 * 110.74, cell / 1e6, 5, "some 103 by 111 kilometres");
        Collections.reverse(ring);
        assertEquals(cell, Ellipsoid.areaSquareMetres(ring), cell * 1e-8, "whichever way round");
    }

    private static double zone(double latitude) {
        double e2 = F * (2 - F);
        double e = Math.sqrt(e2);
        double sin = Math.sin(Math.toRadians(latitude));
        return A * A * (1 - e2) / 2 * (sin / (1 - e2 * sin * sin) + Math.log((1 + e * sin) / (1 - e * sin)) / (2 * e));
    }

    /** On the meridian the grid's scale is 1; thirty kilometres from it a kilometre is longer there by a centimetre. */
    @Test
    void theGridIsTrueOnItsMeridianAndStretchesBesideIt() {
        DistrictGrid grid = new DistrictGrid(114);
        assertEquals(1_000, Ellipsoid.lengthMetres(kilometre(grid, 500_000)), 1e-5);
        assertEquals(1_000 - 0.0111, Ellipsoid.lengthMetres(kilometre(grid, 470_000)), 2e-4);
    }

    private static List<LonLat> kilometre(DistrictGrid grid, double east) {
        return List.of(grid.toLonLat(new EastNorth(east, 2_490_000)), grid.toLonLat(new EastNorth(east, 2_491_000)));
    }

    @Test
    void whatHasTooFewPlacesMeasuresNothing() {
        LonLat one = new LonLat(114, 22);
        assertEquals(0, Ellipsoid.lengthMetres(List.of()));
        assertEquals(0, Ellipsoid.lengthMetres(List.of(one)));
        assertTrue(Ellipsoid.areaSquareMetres(List.of(one, new LonLat(114, 23))) < 1e-3);
    }
}
