package districtatlas.coord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers are PROJ's. */
class GaussKrugerTest {
    private static final GaussKruger BRITISH_LIKE = new GaussKruger(Spheroid.CGCS2000, -2, 0.9996012717, 400_000, -100_000)
            .withOriginAt(Spheroid.CGCS2000, 49, 0.9996012717);

    @ParameterizedTest
    @CsvSource({
        "krassovsky, 114, 1, 500000, 114.2, 22.5, 520579.62670499, 2489225.42831657",
        "iag75, 114, 1, 38500000, 113.2, 39.5, 38431188.8004177, 4374321.73197171",
        "wgs84, 117, 0.9996, 500000, 113.9597, 22.5897, 187387.5508089, 2501288.90515657",
        "cgcs2000, 117, 1, 500000, 113.9597, 22.5897, 187262.455790457, 2502289.82100876"})
    void agreesWithProj(String spheroid, double meridian, double scale, double falseEast, double lon, double lat, double east, double north) {
        Spheroid figure = switch (spheroid) {
            case "krassovsky" -> Spheroid.KRASSOVSKY;
            case "iag75" -> Spheroid.IAG75;
            case "wgs84" -> Spheroid.WGS84;
            default -> Spheroid.CGCS2000;
        };
        assertBothWays(new GaussKruger(figure, meridian, scale, falseEast, 0), lon, lat, east, north);
    }

    @Test
    void anOriginNorthOfTheEquatorIsKept() {
        assertBothWays(BRITISH_LIKE, -2.5, 52, 365674.788875906, 233700.879035304);
    }

    @Test
    void twentyDegreesFromTheMeridianIsStillAPlace() {
        double[] xy = {2_500_000, 495_000};
        new GaussKruger(Spheroid.CGCS2000, 114, 1, 500_000, 0).toDegrees(xy);
        assertEquals(131.727356011874, xy[0], 1e-6);
        assertEquals(4.26332347887465, xy[1], 1e-6);
    }

    @Test
    void numbersThatAreNoPlaceAreNone() {
        double[] xy = {1e11, -1e11};
        new GaussKruger(Spheroid.CGCS2000, 114, 1, 500_000, 0).toDegrees(xy);
        assertThat(xy[0]).isNaN();
    }

    @Property
    void thereAndBackIsTheSamePlace(@ForAll @Scale(9) @DoubleRange(min = -8, max = 8) double fromMeridian, @ForAll @Scale(9) @DoubleRange(min = -80, max = 80) double lat) {
        double[] xy = {-2 + fromMeridian, lat};
        BRITISH_LIKE.toMetres(xy);
        BRITISH_LIKE.toDegrees(xy);
        assertThat(xy[0]).isCloseTo(-2 + fromMeridian, within(2e-9));
        assertThat(xy[1]).isCloseTo(lat, within(2e-9));
    }

    @Property
    void theWebsPlaneAlsoHasAWayBack(@ForAll @Scale(9) @DoubleRange(min = -180, max = 180) double lon, @ForAll @Scale(9) @DoubleRange(min = -85, max = 85) double lat) {
        double[] xy = {lon, lat};
        WebMercator.toMetres(xy);
        WebMercator.toDegrees(xy);
        assertThat(xy[0]).isCloseTo(lon, within(1e-10));
        assertThat(xy[1]).isCloseTo(lat, within(1e-10));
    }

    @Test
    void theWebsPlaneAgreesWithProj() {
        double[] xy = {113.9597, 22.5897};
        WebMercator.toMetres(xy);
        assertEquals(12685935.7749542, xy[0], 1e-5);
        assertEquals(2582474.63146527, xy[1], 1e-5);
    }

    private static void assertBothWays(GaussKruger projection, double lon, double lat, double east, double north) {
        double[] xy = {lon, lat};
        projection.toMetres(xy);
        assertEquals(east, xy[0], 1e-4);
        assertEquals(north, xy[1], 1e-4);
        projection.toDegrees(xy);
        assertEquals(lon, xy[0], 1e-9);
        assertEquals(lat, xy[1], 1e-9);
    }
}
