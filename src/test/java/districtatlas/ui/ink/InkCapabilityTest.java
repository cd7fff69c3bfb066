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
import districtatlas.notebook.Entry;
import districtatlas.notebook.MarkLook;
import districtatlas.state.AtlasState;
import districtatlas.ui.OnFx;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.HallMap;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.map.RoleColour;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Pointing and drawing in the real window, by mouse, fingers, wheel and keys. */
class InkCapabilityTest extends SmallWindow {
    private static final EastNorth WEST = new EastNorth(2_000, 6_000);
    private static final EastNorth MIDDLE = new EastNorth(4_000, 6_000);
    private static final EastNorth EAST = new EastNorth(6_000, 6_000);
    private static final EastNorth SOUTH = new EastNorth(4_000, 3_000);

    // ---- the hand -------------------------------------------------------------------------------------------------

    private Point2D inScene(EastNorth place) {
        ScreenXY at = session.viewport().toScreen(place);
        return map.localToScene(at.x(), at.y());
    }

    private void mouse(EventType<MouseEvent> type, MouseButton button, EastNorth place) {
        robot.interact(() -> {
            Point2D at = inScene(place);
            Node on = under(at);
            Event.fireEvent(on, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), button, 1, false, false, false, false,
                    button == MouseButton.PRIMARY, false, button == MouseButton.SECONDARY, false, false, true, new PickResult(on, at.getX(), at.getY())));
        });
    }

    /** What the mouse meets over the map. */
    private Node under(Point2D inScene) {
        Node hand = node(".ink-hand");
        return hand.isVisible() && hand.localToScene(hand.getLayoutBounds()).contains(inScene) ? hand : map;
    }

    private void draw(EastNorth... places) {
        mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, places[0]);
        for (EastNorth place : places) {
            mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, place);
        }
        mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, places[places.length - 1]);
        rest();
    }

    private void move(EastNorth place) {
        mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, place);
        rest();
    }

    private void touch(EventType<TouchEvent> type, int finger, EastNorth place) {
        robot.interact(() -> {
            Point2D at = inScene(place);
            Node on = under(at);
            TouchPoint point = new TouchPoint(finger, type == TouchEvent.TOUCH_PRESSED ? TouchPoint.State.PRESSED
                    : type == TouchEvent.TOUCH_MOVED ? TouchPoint.State.MOVED : TouchPoint.State.RELEASED, at.getX(), at.getY(), at.getX(), at.getY(), on,
                    new PickResult(on, at.getX(), at.getY()));
            Event.fireEvent(on, new TouchEvent(type, point, List.of(point), 0, false, false, false, false));
        });
    }

    private void wheel(EastNorth place, double notches) {
        robot.interact(() -> {
            Point2D at = inScene(place);
            Node on = under(at);
            Event.fireEvent(on, new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false, false, false, false, false, false, 0,
                    40 * notches, 0, 40 * notches, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                    new PickResult(on, at.getX(), at.getY())));
        });
        rest();
    }

    private void pinch(EastNorth place) {
        robot.interact(() -> {
            Point2D at = inScene(place);
            Node on = under(at);
            Event.fireEvent(on, new ZoomEvent(ZoomEvent.ZOOM, at.getX(), at.getY(), at.getX(), at.getY(), false, false, false, false, false, false, 2, 2,
                    new PickResult(on, at.getX(), at.getY())));
        });
        rest();
    }

    private void press(String id) {
        robot.interact(() -> this.<ButtonBase>node(id).fire());
        rest();
    }

    // ---- the eye --------------------------------------------------------------------------------------------------

    /** What ink there is at a place of the map; transparent for none. */
    private Color ink(EastNorth place) {
        rest();
        return ink(node(".ink"), session, place);
    }

    private static Color ink(Node pane, Session of, EastNorth place) {
        return OnFx.get(() -> {
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            WritableImage picture = pane.snapshot(clear, null);
            ScreenXY at = of.viewport().toScreen(place);
            return picture.getPixelReader().getColor((int) at.x(), (int) at.y());
        });
    }

    private void assertInk(MarkLook.Colour colour, EastNorth place) {
        Color expected = RoleColour.of(session.palette().getValue(), InkLook.role(colour), "accent");
        Color is = ink(place);
        assertEquals(1, is.getOpacity(), 0.02, () -> "no ink at " + place);
        assertEquals(expected.getHue(), is.getHue(), 3);
    }

    private void assertBare(EastNorth place) {
        Color is = ink(place);
        assertEquals(0, is.getOpacity(), 0.01, () -> is + " at " + place + robot.lookup(".ink").queryAll());
    }

    private List<DrawnMark> marks() {
        return desk.notebook().notebook().marks().there().stream().map(Entry::value).map(Optional::orElseThrow).toList();
    }

    private boolean isInHand(InkTool tool) {
        return this.<ToggleButton>node("#ink-" + tool.key()).isSelected();
    }

    // ---- drawing --------------------------------------------------------------------------------------------------

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

    // ---- pointing -------------------------------------------------------------------------------------------------

    @Test
    void thePointerFadesWhenTheHandRestsAndTheMapIsStillMoved() {
        robot.push(KeyCode.K);
        move(WEST);
        move(MIDDLE);
        Node dot = node(".pointer-dot");
        assertTrue(isShown(".pointer-dot"));
        assertEquals(inScene(MIDDLE).getX(), dot.localToScene(dot.getLayoutBounds()).getCenterX(), 1);
        assertEquals(inScene(MIDDLE).getY(), dot.localToScene(dot.getLayoutBounds()).getCenterY(), 1);
        Viewport before = session.viewport();
        draw(MIDDLE, EAST);
        assertNotEquals(before, session.viewport());
        assertBare(MIDDLE);
        OnFx.until(stage, () -> !dot.getParent().isVisible());
        move(WEST);
        assertTrue(isShown(".pointer-dot"));
        robot.push(KeyCode.K);
        rest();
        assertFalse(isShown(".pointer-dot"));
    }

    @Test
    void theSpotlightFollowsTheHandAndTheWheelSetsItsSize() {
        robot.push(KeyCode.S);
        move(MIDDLE);
        Node rim = node(".spotlight-rim");
        assertEquals(inScene(MIDDLE).getX(), rim.localToScene(rim.getLayoutBounds()).getCenterX(), 1);
        double width = rim.getLayoutBounds().getWidth();
        double scale = session.viewport().metresPerPixel();
        wheel(MIDDLE, 2);
        assertTrue(rim.getLayoutBounds().getWidth() > width * 1.2);
        assertEquals(scale, session.viewport().metresPerPixel());
        robot.push(KeyCode.OPEN_BRACKET);
        robot.push(KeyCode.OPEN_BRACKET);
        rest();
        assertEquals(width, rim.getLayoutBounds().getWidth(), 2);
    }

    @Test
    void theGlassIsAMapOfItsOwnThatShowsThePlaceUnderItLarger() {
        robot.push(KeyCode.SHIFT, KeyCode.S);
        move(MIDDLE);
        Node glass = robot.lookup(".glass .map-pane").query();
        assertTrue(glass instanceof MapPane);
        EastNorth middle = OnFx.get(() -> ((MapPane) glass).navigation().middlePlace());
        assertEquals(MIDDLE.east(), middle.east(), 20);
        assertEquals(inScene(MIDDLE).getX(), glass.localToScene(glass.getLayoutBounds()).getCenterX(), 1.5);
        assertEquals(session.viewport().metresPerPixel() / 2.5, OnFx.get(() -> ((MapPane) glass).navigation().aim().metresPerPixel()), 1e-9);
        robot.push(KeyCode.SHIFT, KeyCode.S);
        rest();
        assertTrue(robot.lookup(".glass .map-pane").queryAll().isEmpty());
    }
}
