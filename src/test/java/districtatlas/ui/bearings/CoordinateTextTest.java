package districtatlas.ui.bearings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import org.junit.jupiter.api.Test;

class CoordinateTextTest {
    private final DistrictGrid grid = new DistrictGrid(114);
    private final CoordinateText text = new CoordinateText(grid, "Grid at 114E", "GK 114E", new Messages(Lang.EN));
    private final EastNorth place = grid.toGrid(new LonLat(113.9597, 22.5897));

    @Test
    void degreesAreLongitudeFirst() {
        assertEquals("113.9597°E 22.5897°N", text.degrees(place));
    }

    @Test
    void metresSayWhichIsEastAndOnWhichGrid() {
        assertEquals("E 495\u202f856  N 2\u202f499\u202f101 m (GK 114E)", text.metres(place));
        assertEquals("E 495\u202f856  N 2\u202f499\u202f101 m (Grid at 114E)", text.metresOnNamedGrid(place));
    }
}
