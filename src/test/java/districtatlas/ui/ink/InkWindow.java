package districtatlas.ui.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.Entry;
import districtatlas.notebook.MarkLook;
import districtatlas.ui.OnFx;
import districtatlas.ui.Session;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.map.RoleColour;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;
import javafx.scene.paint.Color;

/** The real window with a presenter's hand and an eye for ink. */
abstract class InkWindow extends SmallWindow {
    static final EastNorth WEST = new EastNorth(2_000, 6_000);
    static final EastNorth MIDDLE = new EastNorth(4_000, 6_000);
    static final EastNorth EAST = new EastNorth(6_000, 6_000);
    static final EastNorth SOUTH = new EastNorth(4_000, 3_000);

    // ---- the hand -------------------------------------------------------------------------------------------------

    final Point2D inScene(EastNorth place) {
        ScreenXY at = session.viewport().toScreen(place);
        return map.localToScene(at.x(), at.y());
    }

    final void mouse(EventType<MouseEvent> type, MouseButton button, EastNorth place) {
        robot.interact(() -> {
            Point2D at = inScene(place);
            Node on = under(at);
            Event.fireEvent(on, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), button, 1, false, false, false, false,
                    button == MouseButton.PRIMARY, false, button == MouseButton.SECONDARY, false, false, true, new PickResult(on, at.getX(), at.getY())));
        });
    }

    /** What the mouse meets over the map. */
    final Node under(Point2D inScene) {
        Node hand = node(".ink-hand");
        return hand.isVisible() && hand.localToScene(hand.getLayoutBounds()).contains(inScene) ? hand : map;
    }

    final void draw(EastNorth... places) {
        mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, places[0]);
        for (EastNorth place : places) {
            mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, place);
        }
        mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, places[places.length - 1]);
        rest();
    }

    final void move(EastNorth place) {
        mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, place);
        rest();
    }

    final void touch(EventType<TouchEvent> type, int finger, EastNorth place) {
        robot.interact(() -> {
            Point2D at = inScene(place);
            Node on = under(at);
            TouchPoint point = new TouchPoint(finger, type == TouchEvent.TOUCH_PRESSED ? TouchPoint.State.PRESSED
                    : type == TouchEvent.TOUCH_MOVED ? TouchPoint.State.MOVED : TouchPoint.State.RELEASED, at.getX(), at.getY(), at.getX(), at.getY(), on,
                    new PickResult(on, at.getX(), at.getY()));
            Event.fireEvent(on, new TouchEvent(type, point, List.of(point), 0, false, false, false, false));
        });
    }

    final void wheel(EastNorth place, double notches) {
        robot.interact(() -> {
            Point2D at = inScene(place);
            Node on = under(at);
            Event.fireEvent(on, new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false, false, false, false, false, false, 0,
                    40 * notches, 0, 40 * notches, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                    new PickResult(on, at.getX(), at.getY())));
        });
        rest();
    }

    final void pinch(EastNorth place) {
        robot.interact(() -> {
            Point2D at = inScene(place);
            Node on = under(at);
            Event.fireEvent(on, new ZoomEvent(ZoomEvent.ZOOM, at.getX(), at.getY(), at.getX(), at.getY(), false, false, false, false, false, false, 2, 2,
                    new PickResult(on, at.getX(), at.getY())));
        });
        rest();
    }

    final void press(String id) {
        robot.interact(() -> this.<ButtonBase>node(id).fire());
        rest();
    }

    // ---- the eye --------------------------------------------------------------------------------------------------

    /** What ink there is at a place of the map; transparent for none. */
    final Color ink(EastNorth place) {
        rest();
        return ink(node(".ink"), session, place);
    }

    static Color ink(Node pane, Session of, EastNorth place) {
        return OnFx.get(() -> {
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            WritableImage picture = pane.snapshot(clear, null);
            ScreenXY at = of.viewport().toScreen(place);
            return picture.getPixelReader().getColor((int) at.x(), (int) at.y());
        });
    }

    final void assertInk(MarkLook.Colour colour, EastNorth place) {
        Color expected = RoleColour.of(session.palette().getValue(), InkLook.role(colour), "accent");
        Color is = ink(place);
        assertEquals(1, is.getOpacity(), 0.02, () -> "no ink at " + place);
        assertEquals(expected.getHue(), is.getHue(), 3);
    }

    final void assertBare(EastNorth place) {
        Color is = ink(place);
        assertEquals(0, is.getOpacity(), 0.01, () -> is + " at " + place + robot.lookup(".ink").queryAll());
    }

    final List<DrawnMark> marks() {
        return desk.notebook().notebook().marks().there().stream().map(Entry::value).map(Optional::orElseThrow).toList();
    }

    final boolean isInHand(InkTool tool) {
        return this.<ToggleButton>node("#ink-" + tool.key()).isSelected();
    }
}
