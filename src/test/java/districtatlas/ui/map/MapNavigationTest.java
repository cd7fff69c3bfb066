package districtatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.state.Place;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Getting about on the map: with wheel, drag and keys, to what is framed, and in a pane of another size. */
class MapNavigationTest extends SmallPane {
    @Test
    void theFirstShowingFitsTheHomeExtent() {
        Viewport view = session.viewport();
        assertEquals(WIDTH, view.width());
        assertTrue(view.extent().contains(new EastNorth(-200, -100)) && view.extent().contains(new EastNorth(200, 100)));
        assertEquals(0, view.center().east(), 1e-6);
    }

    @Test
    void itStandsWhereItJumpedUntilAHandMovesIt() throws Exception {
        assertTrue(pane.navigation().isWhereItJumped());
        wheel(450, 100, 3);
        assertFalse(pane.navigation().isWhereItJumped());
        key(pane, KeyCode.HOME);
        assertTrue(pane.navigation().isWhereItJumped());
        key(pane, KeyCode.RIGHT);
        assertFalse(pane.navigation().isWhereItJumped());
        onFx(() -> {
            session.change(s -> s.at(new Place(new EastNorth(30, 20), 2)));
            return null;
        });
        assertTrue(pane.navigation().isWhereItJumped(), "as to a bookmark");
        mouse(MouseEvent.MOUSE_PRESSED, 200, 200, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 240, 190, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 240, 190, 1);
        assertFalse(pane.navigation().isWhereItJumped());
    }

    @Test
    void theWheelZoomsAtTheCursor() throws Exception {
        EastNorth place = session.viewport().toGrid(new ScreenXY(450, 100));
        double before = session.viewport().metresPerPixel();
        wheel(450, 100, 3);
        assertEquals(before / 2, session.viewport().metresPerPixel(), 1e-9);
        assertTrue(session.viewport().toScreen(place).distanceTo(new ScreenXY(450, 100)) < 1e-6);
    }

    @Test
    void oneMayGoNoCloserAndNoFurtherThanTheLimits() throws Exception {
        wheel(300, 200, 60);
        assertEquals(ViewLimits.FINEST_METRES_PER_PIXEL, session.viewport().metresPerPixel(), 1e-9);
        wheel(300, 200, -90);
        assertEquals(3 * Math.max(400.0 / WIDTH, 200.0 / HEIGHT), session.viewport().metresPerPixel(), 1e-9);
    }

    @Test
    void aDragMovesTheMapAndIsNoClick() throws Exception {
        EastNorth held = session.viewport().toGrid(new ScreenXY(200, 200));
        mouse(MouseEvent.MOUSE_PRESSED, 200, 200, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 240, 190, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 260, 170, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 260, 170, 1);
        assertTrue(session.viewport().toScreen(held).distanceTo(new ScreenXY(260, 170)) < 1e-6);
        assertEquals(List.of(), clicks);
    }

    @Test
    void theCentreStaysOnTheData() throws Exception {
        onFx(() -> {
            pane.navigation().dataFrameProperty().set(Optional.of(new Extent(-50, -50, 50, 50)));
            return null;
        });
        mouse(MouseEvent.MOUSE_PRESSED, 10, 200, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 590, 200, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 590, 200, 1);
        assertEquals(-50, session.viewport().center().east(), 1e-9);
    }

    @Test
    void keysPanZoomAndGoHome() throws Exception {
        Viewport start = session.viewport();
        key(pane, KeyCode.RIGHT);
        assertEquals(start.center().east() + MapGestures.KEY_PAN_PX * start.metresPerPixel(), session.viewport().center().east(), 1e-6);
        key(pane, KeyCode.UP);
        assertTrue(session.viewport().center().north() > start.center().north());
        key(pane, KeyCode.PLUS);
        assertEquals(start.metresPerPixel() / 2, session.viewport().metresPerPixel(), 1e-9);
        key(pane, KeyCode.MINUS);
        key(pane, KeyCode.HOME);
        assertEquals(start, session.viewport());
    }

    @Test
    void aDoubleClickComesCloserThere() throws Exception {
        double before = session.viewport().metresPerPixel();
        EastNorth place = session.viewport().toGrid(new ScreenXY(150, 120));
        mouse(MouseEvent.MOUSE_PRESSED, 150, 120, 2);
        mouse(MouseEvent.MOUSE_RELEASED, 150, 120, 2);
        assertEquals(before / 2, session.viewport().metresPerPixel(), 1e-9);
        assertTrue(session.viewport().toScreen(place).distanceTo(new ScreenXY(150, 120)) < 1e-6);
    }

    @Test
    void aFitKeepsClearOfWhatPanelsCover() throws Exception {
        onFx(() -> {
            pane.navigation().coveredProperty().set(new Viewport.Insets(0, 200, 0, 0));
            pane.navigation().fit(new Extent(-100, -100, 100, 100));
            return null;
        });
        assertTrue(session.viewport().toScreen(new EastNorth(100, 0)).x() <= 400);
    }

    private void grow() throws Exception {
        onFx(() -> {
            stage.setWidth(stage.getWidth() + 300);
            stage.setHeight(stage.getHeight() + 200);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            pane.layout();
            return null;
        });
    }

    @Test
    void whatWasFittedIsFittedAgainWhenTheWindowGrows() throws Exception {
        double before = session.viewport().metresPerPixel();
        grow();
        assertEquals(before * (WIDTH - 48) / (pane.getWidth() - 48), session.viewport().metresPerPixel(), 1e-9);
    }

    @Test
    void whatTheReaderMovedKeepsItsScaleWhenTheWindowGrows() throws Exception {
        key(pane, KeyCode.RIGHT);
        Viewport before = session.viewport();
        grow();
        assertEquals(before.metresPerPixel(), session.viewport().metresPerPixel());
        assertEquals(before.center(), session.viewport().center());
    }

    @Test
    void aWindowThatGrowsShowsNoMoreThanOneMayZoomOutTo() throws Exception {
        onFx(() -> {
            stage.setWidth(120);
            stage.setHeight(100);
            return null;
        });
        grow();
        wheel(20, 20, -90);
        grow();
        assertEquals(3 * Math.max(400.0 / pane.getWidth(), 200.0 / pane.getHeight()), session.viewport().metresPerPixel(), 1e-9);
    }

    @Test
    void whoIsOnTheWayToAPlaceArrivesThereThoughThePaneGetsAnotherSize() throws Exception {
        Place place = new Place(new EastNorth(30, 20), 0.7);
        onFx(() -> {
            pane.navigation().motionProperty().set(true);
            session.change(s -> s.at(place));
            pane.resize(WIDTH + 100, HEIGHT);
            pane.layout();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(place, Place.of(pane.navigation().aim()), "also when full screen or the rail come and go after a walk");
    }

    private void resize(double width, double height) throws Exception {
        onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            pane.layout();
            return null;
        });
    }

    @Test
    void whatALargerWindowHeldNearerIsAsFarAgainInTheSmallerOne() throws Exception {
        wheel(300, 200, -90);
        key(pane, KeyCode.RIGHT);
        Viewport before = session.viewport();
        resize(WIDTH + 300, HEIGHT + 250);
        assertTrue(session.viewport().metresPerPixel() < before.metresPerPixel());
        resize(WIDTH + 350, HEIGHT + 300);
        resize(WIDTH, HEIGHT);
        assertEquals(before, session.viewport());
        resize(WIDTH + 300, HEIGHT + 250);
        key(pane, KeyCode.LEFT);
        double moved = session.viewport().metresPerPixel();
        resize(WIDTH, HEIGHT);
        assertEquals(moved, session.viewport().metresPerPixel(), "the hand moved the map: that is where it is now");
    }

    private Place place() {
        return session.state().place().orElseThrow();
    }

    @Test
    void theStateHasThePlaceWhereTheMapComesToRest() throws Exception {
        assertEquals(Place.of(session.viewport()), place(), "from the first showing");
        Place before = place();
        mouse(MouseEvent.MOUSE_PRESSED, 200, 200, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 240, 190, 1);
        assertEquals(before, place(), "not while it is in the hand");
        mouse(MouseEvent.MOUSE_RELEASED, 240, 190, 1);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !place().equals(before));
        assertEquals(Place.of(session.viewport()), place());
        onFx(() -> {
            pane.navigation().fit(new Extent(-10, -10, 10, 10));
            return null;
        });
        assertEquals(Place.of(pane.navigation().aim()), place(), "of a framing at once");
    }

    @Test
    void whoDoesNotWaitForTheRestMaySettleIt() throws Exception {
        wheel(450, 100, 3);
        onFx(() -> {
            pane.navigation().settle();
            return null;
        });
        assertEquals(Place.of(session.viewport()), place());
    }

    @Test
    void aStateThatIsPutElsewhereMovesTheMap() throws Exception {
        Place there = new Place(new EastNorth(40, -20), 0.5);
        onFx(() -> {
            session.restore(s -> s.at(there));
            return null;
        });
        assertEquals(there, Place.of(session.viewport()));
        assertEquals(there, place());
    }

    @Test
    void oneKnowsWhetherTheMapIsStillAsItWasFitted() throws Exception {
        assertTrue(pane.navigation().isAsFitted());
        resize(WIDTH + 200, HEIGHT);
        assertTrue(pane.navigation().isAsFitted(), "fitted again");
        key(pane, KeyCode.RIGHT);
        assertFalse(pane.navigation().isAsFitted());
        key(pane, KeyCode.LEFT);
        assertTrue(pane.navigation().isAsFitted());
    }

    @Test
    void resizingKeepsTheCentre() throws Exception {
        EastNorth center = session.viewport().center();
        onFx(() -> {
            stage.setWidth(stage.getWidth() + 100);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            pane.layout();
            return null;
        });
        assertEquals(pane.getWidth(), session.viewport().width());
        assertEquals(center, session.viewport().center());
    }

    @Test
    void aCutIsThereAtOnceAndTheNextMotionGlidesAgain() throws Exception {
        onFx(() -> {
            pane.navigation().motionProperty().set(true);
            pane.navigation().cutTo(Extent.around(new EastNorth(40, 30), 20, 20));
            return null;
        });
        assertEquals(40, session.viewport().center().east(), 1e-6);
        assertTrue(pane.navigation().isAsFitted() && pane.navigation().motionProperty().get());
    }
}
