package districtatlas.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ItemShapesTest {
    private static final ItemId WEST_EAST = new ItemId("west-east");
    private static final ItemId BENT = new ItemId("bent");
    private static final ItemId PARK = new ItemId("park");

    private final ItemShapes shapes = new ItemShapes(made());

    private static Map<ItemId, Geometry> made() {
        Map<ItemId, Geometry> made = new LinkedHashMap<>();
        made.put(WEST_EAST, shape("LINESTRING (0 0, 1000 0)"));
        made.put(BENT, shape("MULTILINESTRING ((0 30, 500 30, 500 600), (500 700, 500 900))"));
        made.put(PARK, shape("POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))"));
        return made;
    }

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new AssertionError(wkt, e);
        }
    }

    @Test
    void aLineIsMetAlongItselfAndTheNearestComesFirst() {
        assertEquals(List.of(WEST_EAST), shapes.linesAt(new EastNorth(900, 8), 10));
        assertEquals(List.of(BENT, WEST_EAST), shapes.linesAt(new EastNorth(250, 20), 25));
        assertEquals(List.of(WEST_EAST, BENT), shapes.linesAt(new EastNorth(250, 10), 25));
        assertEquals(List.of(BENT), shapes.linesAt(new EastNorth(495, 800), 10), "its second part");
        assertEquals(List.of(), shapes.linesAt(new EastNorth(495, 650), 10), "between its parts");
        assertEquals(List.of(), shapes.linesAt(new EastNorth(250, 500), 10), "in its box and far from it");
    }

    @Test
    void anAreaIsNoLine() {
        assertTrue(shapes.isLine(BENT));
        assertFalse(shapes.isLine(PARK));
        assertFalse(shapes.isLine(new ItemId("nothing")));
        assertEquals(Optional.of(new Extent(0, 30, 500, 900)), shapes.frame(BENT));
    }
}
