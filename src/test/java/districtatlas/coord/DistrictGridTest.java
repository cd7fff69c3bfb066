package districtatlas.coord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;

class DistrictGridTest {
    private final DistrictGrid grid = new DistrictGrid(114);

    @Test
    void thePublishedCheckValueHolds() {
        EastNorth p = grid.toGrid(new LonLat(113.9597, 22.5897));
        assertEquals(495855.9596, p.east(), 1e-4);
        assertEquals(2499101.0424, p.north(), 1e-4);
    }

    @Test
    void agreesWithGeoToolsToATenthOfAMillimetre() throws Exception {
        MathTransform reference = CRS.findMathTransform(CRS.decode("EPSG:4490", true), CRS.decode("EPSG:4547", true));
        Random random = new Random(5);
        double[] xy = new double[2];
        for (int i = 0; i < 2000; i++) {
            LonLat place = new LonLat(112 + 4 * random.nextDouble(), 18 + 35 * random.nextDouble());
            xy[0] = place.lon();
            xy[1] = place.lat();
            reference.transform(xy, 0, xy, 0, 1);
            EastNorth p = grid.toGrid(place);
            assertEquals(xy[0], p.east(), 1e-4);
            assertEquals(xy[1], p.north(), 1e-4);
        }
    }
}
