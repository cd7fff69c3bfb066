package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.coord.EastNorth;
import districtatlas.map.MapScene;
import districtatlas.map.symbol.AreaSymbol;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The nearest corner, and the nearest place on a line: of shapes as they are. */
class NearTestTest {
    private final HandDrawn hand = new HandDrawn()
            .draw("area", "a", "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 60 40, 60 60, 40 60, 40 40))", AreaSymbol.plain(-1))
            .draw("line", "l", "LINESTRING (0 20, 50 20.2, 100 20)", HandDrawn.line(-1, 4))
            .draw("mark", "m", "POINT (20 80)", HandDrawn.mark(HandDrawn.DOT, 10, -1, 0, 0));
    private final MapScene scene = hand.scene(50, 50, 100, 100);

    private DrawnNear near(double east, double north, double reach) {
        return NearTest.at(hand.lists(), scene.viewport(), new EastNorth(east, north), reach, layer -> true);
    }

    private static void assertAt(double east, double north, Optional<EastNorth> found) {
        assertEquals(0, found.orElseThrow().distanceTo(new EastNorth(east, north)), 1e-4, found.get()::toString);
    }

    @Test
    void theNearestCornerIsThatOfALineAnEdgeAHoleOrAPoint() {
        assertAt(100, 0, near(97, 2, 10).corner());
        assertAt(60, 60, near(62, 63, 10).corner());
        assertAt(20, 80, near(25, 81, 10).corner());
        assertEquals(DrawnNear.NOTHING, near(80, 60, 10), "in the midst of an area there is nothing");
    }

    /** At a scale that shows the line straight, its bend is there all the same. */
    @Test
    void aCornerThatTheScaleDoesNotShowIsFound() {
        HandDrawn far = new HandDrawn().draw("line", "l", "LINESTRING (0 20, 50 20.2, 100 20)", HandDrawn.line(-1, 4));
        MapScene small = far.scene(50, 50, 10, 10);
        assertAt(50, 20.2, NearTest.at(far.lists(), small.viewport(), new EastNorth(53, 21), 10, layer -> true).corner());
    }

    @Test
    void theNearestPlaceOnALineLiesBetweenItsCorners() {
        assertAt(74.9964, 20.1000148, near(75, 21, 5).onLine());
        assertEquals(Optional.empty(), near(75, 21, 5).corner());
        assertAt(0, 50, near(-2, 50, 5).onLine());
    }

    /** A ring is closed by an edge that its coordinates do not repeat. */
    @Test
    void theEdgeThatClosesARingCounts() {
        assertAt(40, 50, near(42, 50, 5).onLine());
        assertAt(0, 70, near(3, 70, 5).onLine());
    }

    @Test
    void layersThatAreNotAskedDoNotAnswer() {
        assertEquals(Optional.empty(), NearTest.at(hand.lists(), scene.viewport(), new EastNorth(75, 21), 5, layer -> layer.value().equals("mark")).onLine());
    }
}
