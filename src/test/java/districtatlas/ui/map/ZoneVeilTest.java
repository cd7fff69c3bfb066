package districtatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import districtatlas.paint.HandDrawn;
import districtatlas.ui.OnFx;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.testfx.api.FxToolkit;

/** One metre a pixel, the grid's origin in the middle of 400 × 400 pixels. */
class ZoneVeilTest {
    private static final Viewport VIEW = new Viewport(new EastNorth(0, 0), 1, 400, 400);

    private final ZoneVeil veil = new ZoneVeil();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void show(Viewport view, Geometry... zones) {
        OnFx.run(() -> {
            veil.colour(Color.WHITE);
            veil.show(List.of(zones), VIEW);
            veil.moveTo(view);
        });
    }

    private boolean covers(double x, double y) {
        Node path = veil.getChildren().get(0);
        Point2D at = path.parentToLocal(x, y);
        return path.contains(at);
    }

    @Test
    void anAreaIsOpenUpToItsEdgeAndItsHoleIsVeiled() {
        show(VIEW, HandDrawn.geometry("POLYGON ((-100 -100, 100 -100, 100 100, -100 100, -100 -100), (-20 -20, 20 -20, 20 20, -20 20, -20 -20))"));
        assertFalse(covers(250, 250));
        assertTrue(covers(200, 200), "the hole");
        assertTrue(covers(303, 200));
        assertFalse(covers(297, 200));
    }

    @Test
    void aLineOpensACorridorOfOneWidthAtEveryScale() {
        Geometry line = HandDrawn.geometry("LINESTRING (-150 0, 150 0)");
        for (Viewport view : List.of(VIEW, new Viewport(new EastNorth(0, 0), 4, 400, 400))) {
            show(view, line);
            assertFalse(covers(200, 200 - 12), "beside the line");
            assertTrue(covers(200, 200 - 40), "further off");
        }
    }

    @Test
    void withoutZonesThereIsNoVeil() {
        show(VIEW, HandDrawn.box(-10, -10, 10, 10));
        assertTrue(veil.isVisible());
        show(VIEW);
        assertFalse(veil.isVisible());
    }
}
