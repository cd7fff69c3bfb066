package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import districtatlas.state.WalkPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Home is one frame, filled by the district, whatever happened before. */
class HomeFrameTest {
    @TempDir
    Path folder;

    private static Viewport view(ShippedStage shown) {
        shown.settle();
        return shown.session().viewport();
    }

    /** Of the part of the map that nothing covers, the way that is filled more. */
    private static double filled(ShippedStage shown) {
        Viewport view = view(shown);
        Extent home = shown.read.atlas().home();
        Viewport.Insets covered = shown.map().navigation().coveredProperty().get();
        ScreenXY from = view.toScreen(new EastNorth(home.minEast(), home.maxNorth()));
        ScreenXY to = view.toScreen(new EastNorth(home.maxEast(), home.minNorth()));
        assertTrue(from.x() >= covered.left() && to.x() <= view.width() - covered.right() && from.y() >= covered.top()
                && to.y() <= view.height() - covered.bottom(), "all of it is in sight: " + from + " " + to + " " + covered + " " + view);
        return Math.max((to.x() - from.x()) / (view.width() - covered.left() - covered.right()),
                (to.y() - from.y()) / (view.height() - covered.top() - covered.bottom()));
    }

    @ParameterizedTest
    @CsvSource({"800, 600", "1024, 640", "1366, 768", "1920, 1080"})
    void theFirstStartIsFilledByTheDistrict(int width, int height) {
        try (ShippedStage shown = ShippedStage.open(ShippedStage.sized(width, height), ShippedStage.still(folder))) {
            assertTrue(filled(shown) > 0.85, "filled by " + filled(shown));
        }
    }

    @Test
    void homeAndTheEndOfTheWalkAreOneFrameWhateverHappenedBefore() {
        try (ShippedStage shown = ShippedStage.open(ShippedStage.sized(1366, 768), ShippedStage.still(folder))) {
            Viewport first = view(shown);
            shown.run("action.home");
            assertEquals(first, view(shown));
            ShippedStage.fx(() -> shown.map().navigation().zoomIn());
            ShippedStage.fx(() -> shown.session().select(Selection.of(new ZoneId("xili"))));
            shown.rest();
            ShippedStage.fx(() -> shown.session().select(Selection.NONE));
            shown.rest();
            shown.run("action.home");
            assertEquals(first, view(shown));
            for (int step : List.of(0, 5, 8)) {
                walk(shown, step);
                ShippedStage.fx(() -> shown.map().navigation().zoomIn());
                leave(shown);
                assertEquals(first, view(shown), "after step " + step);
            }
        }
    }

    private static void walk(ShippedStage shown, int step) {
        ShippedStage.fx(() -> shown.session().change(s -> s.withTheme("hall-bay").withWalk(Optional.of(new WalkPlace(step, false, s)))));
        shown.rest();
        shown.settle();
    }

    private static void leave(ShippedStage shown) {
        ShippedStage.fx(() -> shown.session().change(s -> s.walk().orElseThrow().before()));
        shown.rest();
        shown.rest();
    }
}
