package districtatlas.data.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** Expected numbers are PROJ's. */
class PlacerTest {
    private static final String LOCAL_MERIDIAN = "PROJCS[\"local\",GEOGCS[\"x\",DATUM[\"x\",SPHEROID[\"x\",6378137,298.257222101]],PRIMEM[\"G\",0],"
            + "UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",500000],PARAMETER[\"Central_Meridian\",114],UNIT[\"m\",1]]";

    private static Geometry point(double x, double y) {
        return new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY).createPoint(new Coordinate(x, y));
    }

    private static void assertPlaced(Placing placing, double x, double y, double lon, double lat, double tolerance) {
        Geometry placed = Placer.of(placing).toDegrees(point(x, y));
        assertEquals(lon, placed.getCoordinate().x, tolerance);
        assertEquals(lat, placed.getCoordinate().y, tolerance);
        Geometry back = Placer.of(placing).toFile(placed);
        assertEquals(x, back.getCoordinate().x, Math.abs(x) * 1e-8);
        assertEquals(y, back.getCoordinate().y, Math.abs(y) * 1e-8);
    }

    @ParameterizedTest
    @CsvSource({
        "EPSG:4490, 113.9597, 22.5897, 113.9597, 22.5897",
        "EPSG:4547, 495855.9596, 2499101.0424, 113.9597, 22.5897",
        "EPSG:4526, 38495855.9596, 2499101.0424, 113.9597, 22.5897",
        "EPSG:4509, 187262.455790457, 2502289.82100876, 113.9597, 22.5897",
        "EPSG:4498, 20187262.455790457, 2502289.82100876, 113.9597, 22.5897",
        "EPSG:2362, 38431188.8004177, 4374321.73197171, 113.2, 39.5",
        "EPSG:2435, 520579.62670499, 2489225.42831657, 114.2, 22.5",
        "EPSG:32650, 187387.5508089, 2501288.90515657, 113.9597, 22.5897",
        "EPSG:3857, 12685935.7749542, 2582474.63146527, 113.9597, 22.5897"})
    void theCountrysSystemsAreReckonedHere(String crs, double x, double y, double lon, double lat) {
        assertTrue(Placer.known(Placing.of(crs)).isPresent());
        assertPlaced(Placing.of(crs), x, y, lon, lat, 1e-9);
    }

    @Test
    void northMayStandFirst() {
        assertPlaced(new Placing("EPSG:4547", true, false, Placing.Shift.NONE, new double[0]), 2499101.0424, 495855.9596, 113.9597, 22.5897, 1e-9);
    }

    @Test
    void theZonesNumberMayStandBeforeTheEasting() {
        Placing placing = new Placing(LOCAL_MERIDIAN, false, true, Placing.Shift.NONE, new double[0]);
        assertPlaced(placing, 38495855.9596, 2499101.0424, 113.9597, 22.5897, 1e-9);
        assertPlaced(new Placing("EPSG:4526", false, true, Placing.Shift.NONE, new double[0]), 38495855.9596, 2499101.0424, 113.9597, 22.5897, 1e-9);
    }

    @Test
    void aShiftIsUndone() {
        assertPlaced(Placing.of("EPSG:4326").withShift(Placing.Shift.BD09), 113.927051, 22.551904, 113.915668, 22.549134, 1e-6);
    }

    @Test
    void aFitLeadsToItsSystem() {
        double[] fit = {395_000, 1, 0, 2_470_000, 0, 1};
        assertPlaced(new Placing("EPSG:4547", false, false, Placing.Shift.NONE, fit), 100_855.9596, 29_101.0424, 113.9597, 22.5897, 1e-9);
    }

    /** A change of datum that the library's database knows. */
    @Test
    void systemsOfOtherPartsOfTheWorldAreKnown() {
        assertPlaced(Placing.of("EPSG:2326"), 833_000, 822_000, 114.145151268119, 22.337060824416, 2e-5);
    }

    @Test
    void numbersThatAreNoPlaceBecomeNone() {
        assertTrue(Double.isNaN(Placer.of(Placing.of("EPSG:4547")).toDegrees(point(1e11, 1e11)).getCoordinate().x));
    }

    @Test
    void degreesAreLeftAsTheyAre() {
        Geometry point = point(113.9, 22.5);
        assertSame(point, Placer.of(Placing.of("EPSG:4490")).toDegrees(point));
        assertEquals(113.9, point.getCoordinate().x);
    }

    @ParameterizedTest
    @CsvSource({"EPSG:999999", "EPSG:x", "nonsense", "''"})
    void whatIsNoSystemIsRefused(String crs) {
        assertThrows(IllegalArgumentException.class, () -> Placer.of(Placing.of(crs)));
    }
}
