package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.symbol.AreaSymbol;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitTestTest {
    private final HandDrawn hand = new HandDrawn()
            .draw("area", "a", "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 60 40, 60 60, 40 60, 40 40))", AreaSymbol.plain(-1))
            .draw("line", "l", "LINESTRING (0 20, 100 20)", HandDrawn.line(-1, 4))
            .draw("mark", "m", "POINT (20 20)", HandDrawn.mark(HandDrawn.DOT, 10, -1, 0, 0));
    private final MapScene scene = hand.scene(50, 50, 100, 100);

    private List<String> at(double x, double y, double tolerance) {
        return HitTest.at(hand.lists(), scene.viewport(), new ScreenXY(x, y), tolerance).stream().map(FeatureHit::featureId).toList();
    }

    @Test
    void theTopmostComesFirst() {
        assertEquals(List.of("m", "l", "a"), at(20, 80, 0));
    }

    @Test
    void aHoleIsNoHit() {
        assertEquals(List.of(), at(50, 50, 0));
        assertEquals(List.of("a"), at(70, 50, 0));
    }

    @Test
    void linesAreMetWithinTheirWidthAndTheTolerance() {
        assertEquals(List.of("l", "a"), at(70, 78.5, 0));
        assertEquals(List.of("a"), at(70, 74, 0));
        assertEquals(List.of("l", "a"), at(70, 74, 5));
    }
}
