package districtatlas.ui.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.MarkLook;
import districtatlas.state.AtlasState;
import districtatlas.ui.OnFx;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.desk.HallMap;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.map.RoleColour;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Drawing in the real window, by mouse, fingers, wheel and keys. */
class InkCapabilityTest extends InkWindow {
    @Test
    void theMouseDrawsAndTheMapStaysWhereItIs() {
        Viewport before = session.viewport();
        robot.push(KeyCode.Q);
        assertBare(MIDDLE);
        draw(WEST, MIDDLE, EAST);
        assertInk(MarkLook.Colour.MAGENTA, MIDDLE);
        assertInk(MarkLook.Colour.MAGENTA, new EastNorth(5_000, 6_000));
        assertBare(SOUTH);
        assertEquals(before, session.viewport());
        assertTrue(session.selection().zone().isEmpty());
    }

    @Test
    void theLineUnderWayIsSeen() {
        robot.push(KeyCode.Q);
        mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, WEST);
        mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, MIDDLE);
        mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, EAST);
        assertInk(MarkLook.Colour.MAGENTA, MIDDLE);
        assertInk(MarkLook.Colour.MAGENTA, new EastNorth(5_000, 6_000));
        robot.interact(() -> desk.map().navigation().zoomIn());
        assertInk(MarkLook.Colour.MAGENTA, new EastNorth(5_000, 6_000));
        mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, EAST);
        assertInk(MarkLook.Colour.MAGENTA, MIDDLE);
    }

    @Test
    void aMarkerIsSeenThroughAndTheColourIsChosen() {
        robot.push(KeyCode.SHIFT, KeyCode.Q);
        press("#ink-colour-blue");
        draw(WEST, MIDDLE, EAST);
        Color ink = ink(MIDDLE);
        assertEquals(Nib.MARKER.opacity(), ink.getOpacity(), 0.03);
        assertEquals(RoleColour.of(session.palette().getValue(), "mark-blue", "accent").getHue(), ink.getHue(), 4);
    }

    @Test
    void aFingerDrawsAndASecondOneDoesNotEndTheLine() {
        robot.push(KeyCode.Q);
        touch(TouchEvent.TOUCH_PRESSED, 1, WEST);
        touch(TouchEvent.TOUCH_MOVED, 1, MIDDLE);
        touch(TouchEvent.TOUCH_PRESSED, 2, SOUTH);
        touch(TouchEvent.TOUCH_MOVED, 2, new EastNorth(6_000, 3_000));
        touch(TouchEvent.TOUCH_RELEASED, 2, new EastNorth(6_000, 3_000));
        touch(TouchEvent.TOUCH_MOVED, 1, EAST);
        touch(TouchEvent.TOUCH_RELEASED, 1, EAST);
        assertInk(MarkLook.Colour.MAGENTA, new EastNorth(5_000, 6_000));
        assertBare(new EastNorth(5_000, 3_000));
        assertBare(SOUTH);
    }

    @Test
    void fingersPinchTheMapOnlyWithoutAPen() {
        double before = session.viewport().metresPerPixel();
        robot.push(KeyCode.Q);
        pinch(MIDDLE);
        assertEquals(before, session.viewport().metresPerPixel());
        robot.push(KeyCode.Q);
        pinch(MIDDLE);
        assertTrue(session.viewport().metresPerPixel() < before);
    }

    @Test
    void inkStaysOnTheGround() {
        robot.push(KeyCode.Q);
        draw(WEST, MIDDLE, EAST);
        ScreenXY was = session.viewport().toScreen(MIDDLE);
        mouse(MouseEvent.MOUSE_PRESSED, MouseButton.SECONDARY, MIDDLE);
        mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.SECONDARY, SOUTH);
        mouse(MouseEvent.MOUSE_RELEASED, MouseButton.SECONDARY, SOUTH);
        assertNotEquals(was, session.viewport().toScreen(MIDDLE), "the other button moves the map");
        assertInk(MarkLook.Colour.MAGENTA, MIDDLE);
        wheel(MIDDLE, 2);
        assertInk(MarkLook.Colour.MAGENTA, MIDDLE);
    }

    @Test
    void theSameInkLiesOnAMapOfAnotherSize() {
        robot.push(KeyCode.Q);
        draw(WEST, MIDDLE, EAST);
        Session other = SmallPlan.session(AtlasState.of("structure", "dark", 2025), Lang.EN);
        Region mirrored = OnFx.get(() -> {
            other.viewportProperty().set(new Viewport(SOUTH, session.viewport().metresPerPixel() / 1.5, 1200, 960));
            Region pane = desk.hall().mirrored().stream().filter(m -> m.spot() == Spot.MAP).map(m -> m.make().apply(new HallMap(map, other, desk.messages())))
                    .filter(InkPane.class::isInstance).findFirst().orElseThrow();
            Stage stage2 = new Stage();
            stage2.setScene(new Scene(new StackPane(pane), 1200, 960));
            stage2.show();
            return pane;
        });
        Stage there = (Stage) mirrored.getScene().getWindow();
        OnFx.until(there, () -> mirrored.getWidth() == 1200);
        OnFx.rest(there);
        Color dark = RoleColour.of(other.palette().getValue(), "mark-magenta", "accent");
        assertEquals(dark.getHue(), ink(mirrored, other, MIDDLE).getHue(), 3);
        double thick = Nib.PEN.width() * 960 * other.viewport().metresPerPixel();      // a share of that map's height
        assertTrue(ink(mirrored, other, new EastNorth(4_000, 6_000 + thick * 0.4)).getOpacity() > 0.9);
        assertEquals(0, ink(mirrored, other, new EastNorth(4_000, 6_000 + thick * 0.95)).getOpacity(), 0.01);
        OnFx.run(there::close);
    }

    @Test
    void theEraserWipesOnlyWhereItPasses() {
        robot.push(KeyCode.Q);
        draw(WEST, EAST);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        draw(new EastNorth(4_000, 7_000), MIDDLE, new EastNorth(4_000, 5_000));
        assertBare(MIDDLE);
        assertInk(MarkLook.Colour.MAGENTA, new EastNorth(2_500, 6_000));
        assertInk(MarkLook.Colour.MAGENTA, new EastNorth(5_500, 6_000));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertInk(MarkLook.Colour.MAGENTA, MIDDLE);
    }

    @Test
    void linesAreTakenBackAndBroughtBackByTheUsualKeys() {
        robot.push(KeyCode.Q);
        draw(WEST, EAST);
        draw(SOUTH, new EastNorth(6_000, 3_000));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertBare(new EastNorth(5_000, 3_000));
        assertInk(MarkLook.Colour.MAGENTA, MIDDLE);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertInk(MarkLook.Colour.MAGENTA, new EastNorth(5_000, 3_000));
        robot.push(KeyCode.DELETE);
        assertBare(MIDDLE);
        press("#ink-back");
        assertInk(MarkLook.Colour.MAGENTA, MIDDLE);
    }

    // ---- keeping and leaving --------------------------------------------------------------------------------------

    @Test
    void nothingIsKeptUnlessWantedAndThenItIsOneEdit() {
        robot.push(KeyCode.Q);
        draw(WEST, EAST);
        draw(SOUTH, new EastNorth(6_000, 3_000));
        assertEquals(List.of(), marks());
        press("#ink-keep");
        assertEquals(2, marks().size());
        assertEquals(DrawnMark.Form.LINE, marks().get(0).form());
        assertEquals(WEST.east(), desk.atlas().grid().toGrid(marks().get(0).corners().get(0)).east(), 40);
        assertBare(MIDDLE);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), marks());
    }

    @Test
    void oneKeyTakesAllAway() {
        robot.push(KeyCode.Q);
        draw(WEST, EAST);
        robot.push(KeyCode.S);
        move(MIDDLE);
        assertTrue(isShown(".spotlight"));
        robot.push(KeyCode.SHIFT, KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".spotlight"));
        assertFalse(isShown(".ink-palette"));
        assertBare(MIDDLE);
        assertEquals(List.of(), marks());
    }

    @Test
    void escapePutsTheToolDownFirstAndLeavesTheInk() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.Q);
        draw(WEST, EAST);
        String first = walkTitle();
        robot.push(KeyCode.PAGE_DOWN);
        assertNotEquals(first, walkTitle(), "a clicker's keys work while a pen is in the hand");
        assertTrue(isShown(".ink-palette"));
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".ink-palette"));
        assertTrue(isShown(".walk-caption"));
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".walk-caption"));
        assertInk(MarkLook.Colour.MAGENTA, MIDDLE);
    }

    @Test
    void aToolOfAnotherPutsThePenDown() {
        robot.push(KeyCode.Q);
        robot.push(KeyCode.M);
        rest();
        assertFalse(isShown(".ink-palette"));
        assertTrue(desk.toolProperty().get().isPresent());
        robot.push(KeyCode.Q);
        rest();
        assertTrue(isShown(".ink-palette"));
        assertTrue(desk.toolProperty().get().isEmpty());
    }

    @Test
    void aHandWithoutKeysComesByThePaletteInATour() {
        robot.push(KeyCode.W);
        rest();
        robot.clickOn("#walk-pen");
        rest();
        assertTrue(isInHand(InkTool.PEN));
        assertTrue(isShown(".ink-palette"));
        press("#ink-away");
        assertFalse(isShown(".ink-palette"));
        assertTrue(isShown(".walk-caption"));
    }

    @Test
    void buttonsAreLargeEnoughForAFinger() {
        robot.push(KeyCode.Q);
        rest();
        for (Node button : robot.lookup(".ink-button").queryAll()) {
            assertTrue(button.getLayoutBounds().getWidth() >= 48 && button.getLayoutBounds().getHeight() >= 48, () -> button + " " + button.getLayoutBounds());
        }
        press("#ink-eraser");
        assertTrue(isInHand(InkTool.ERASER));
        press("#ink-colour-black");
        assertTrue(isInHand(InkTool.PEN));
    }
}
