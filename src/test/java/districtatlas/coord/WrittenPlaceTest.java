package districtatlas.coord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.WrittenPlace.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenPlaceTest {
    private static final DistrictGrid GRID = new DistrictGrid(114);
    private static final LonLat PLACE = new LonLat(113.95, 22.53);
    private static final Extent NEAR = Extent.around(GRID.toGrid(PLACE), 50_000, 50_000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "113.95,22.53|LON_LAT", "113.95 22.53|LON_LAT", " 113.95 , 22.53 |LON_LAT", "113.9500°E 22.5300°N|LON_LAT", "(113.95; 22.53)|LON_LAT",
        "１１３．９５，２２．５３|LON_LAT", "113.95、22.53|LON_LAT", "东经113.95度 北纬22.53度|LON_LAT", "经度：113.95，纬度：22.53|LON_LAT",
        "113°57′00″E 22°31′48″N|LON_LAT", "东经113度57分0秒，北纬22度31分48秒|LON_LAT", "113°57'E, 22°31.8'N|LON_LAT",
        "22.53,113.95|LAT_LON", "22.53N 113.95E|LAT_LON", "北纬22.53°，东经113.95°|LAT_LON", "N22.53 E113.95|LAT_LON", "N22.53E113.95|LAT_LON",
        "494856.3,2492490.3|EAST_NORTH", "494856.3 2492490.3|EAST_NORTH", "东 494856.3 北 2492490.3 米（EPSG:4547）|EAST_NORTH",
        "38494856.3, 2492490.3|EAST_NORTH", "E 494\u202f856  N 2\u202f492\u202f490 m (EPSG:4547)|EAST_NORTH",
        "2492490.3,494856.3|NORTH_EAST", "北 2492490.3，东 494856.3|NORTH_EAST"})
    void allWaysOfWritingAPlaceMeanIt(String text, Order order) {
        WrittenPlace read = WrittenPlace.read(text, GRID, NEAR).orElseThrow();

        assertEquals(order, read.order());
        assertEquals(0, GRID.toGrid(read.place()).distanceTo(GRID.toGrid(PLACE)), 1.5, read.place().toString());
        assertTrue(read.isIn(NEAR, GRID));
    }

    @Test
    void theGridMetresOfTheseExamplesAreThoseOfThePlace() {
        assertEquals(494856.3, GRID.toGrid(PLACE).east(), 0.1);
        assertEquals(2492490.3, GRID.toGrid(PLACE).north(), 0.1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"南山", "5G", "113.95", "2025", "113.95,22.53,7", "12号线", "1e9999,2", "113.95,22.53 km", "200,300", "NaN,NaN",
        "E113.95 E22.53", "N22.53 N113.95", "1+8+N", "3+3", "144小时", "1-2"})
    void otherTextsAreNoPlace(String text) {
        assertTrue(WrittenPlace.read(text, GRID, NEAR).isEmpty(), () -> WrittenPlace.read(text, GRID, NEAR).toString());
    }

    @Test
    void aPlaceElsewhereIsReadAsItStandsAndIsNotNear() {
        WrittenPlace read = WrittenPlace.read("-113.9,-22.5", GRID, NEAR).orElseThrow();

        assertEquals(new LonLat(-113.9, -22.5), read.place());
        assertFalse(read.isIn(NEAR, GRID));
        assertEquals(new LonLat(-113.9, -22.5), WrittenPlace.read("113.9W 22.5S", GRID, NEAR).orElseThrow().place());
    }
}
