package districtatlas.print.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import districtatlas.map.BlankZones;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class AreaLooksTest {
    private static Geometry square(int x, int y) {
        return new GeometryFactory().toGeometry(new Envelope(x, x + 1, y, y + 1));
    }

    @Test
    void aFewAreasHaveALookEach() {
        assertEquals(List.of(0, 1, 2), AreaLooks.of(List.of(square(0, 0), square(5, 5), square(9, 9))));
    }

    /** Squares that meet at corners too need all four. */
    @Test
    void noAreaLooksLikeItsNeighbour() {
        List<Geometry> areas = new ArrayList<>();
        for (int x = 0; x < 5; x++) {
            for (int y = 0; y < 4; y++) {
                areas.add(square(x, y));
            }
        }
        List<Integer> looks = AreaLooks.of(areas);
        for (int i = 0; i < areas.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areas.get(i).intersects(areas.get(j))) {
                    assertNotEquals(looks.get(i), looks.get(j));
                }
            }
        }
        assertEquals(BlankZones.LOOKS, looks.stream().distinct().count());
    }
}
