package districtatlas.ui.ink;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.ui.Session;
import districtatlas.ui.map.MapPane;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/**
 * Lies over a map while a pen, a marker or the eraser is in the hand, and takes what the hand does: finger, pen and mouse draw, the wheel
 * still zooms the map, the other button still moves it. A second finger does nothing, and what the fingers pinch meanwhile neither.
 * FX thread only.
 */
final class InkHand extends Pane {
    private static final int MOUSE = -1;
    private static final double DRAG_STARTS_PX = 4;

    private final InkModel model;
    private final Session session;
    private final MapPane map;
    private final Circle eraser = new Circle();
    /** Where the other button went down; null while it is up, or has begun to move the map. */
    private MouseEvent pressed;
    private boolean moving;

    InkHand(InkModel model, Session session, MapPane map) {
        this.model = model;
        this.session = session;
        this.map = map;
        getStyleClass().setAll("ink-hand");
        eraser.getStyleClass().setAll("ink-eraser");
        eraser.setMouseTransparent(true);
        eraser.setManaged(false);
        eraser.setVisible(false);
        getChildren().add(eraser);
        setPickOnBounds(true);
        model.toolProperty().subscribe(t -> {
            setVisible(t.filter(InkTool::draws).isPresent());
            eraser.setVisible(false);
            setCursor(model.isOn(InkTool.ERASER) ? Cursor.NONE : Cursor.CROSSHAIR);
        });
        addEventHandler(MouseEvent.ANY, this::mouse);
        addEventHandler(TouchEvent.ANY, this::touch);
        addEventHandler(GestureEvent.ANY, this::gesture);
    }

    private EastNorth place(double x, double y) {
        return session.viewport().toGrid(new ScreenXY(x, y));
    }

    private void begin(int which, double x, double y) {
        Viewport view = session.viewport();
        map.requestFocus();
        model.begin(which, place(x, y), view.height() * view.metresPerPixel());
    }

    private void mouse(MouseEvent e) {
        if (e.getEventType() == MouseEvent.MOUSE_ENTERED || e.getEventType() == MouseEvent.MOUSE_EXITED) {
            showEraser(e, false);
        } else if (e.getButton() == MouseButton.SECONDARY || e.getButton() == MouseButton.MIDDLE) {
            move(e);
        } else if (!e.isSynthesized()) {            // else it is a finger's, which has come as itself
            if (e.getEventType() == MouseEvent.MOUSE_PRESSED) {
                begin(MOUSE, e.getX(), e.getY());
            } else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                model.move(MOUSE, place(e.getX(), e.getY()));
            } else if (e.getEventType() == MouseEvent.MOUSE_RELEASED) {
                model.end(MOUSE);
            }
        }
        if (e.getEventType() == MouseEvent.MOUSE_MOVED || e.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            showEraser(e, true);
        }
        e.consume();
    }

    private void showEraser(MouseEvent e, boolean here) {
        eraser.setVisible(here && model.isOn(InkTool.ERASER));
        eraser.setCenterX(e.getX());
        eraser.setCenterY(e.getY());
        eraser.setRadius(Wiping.RADIUS * session.viewport().height());
    }

    private void touch(TouchEvent e) {
        TouchPoint finger = e.getTouchPoint();
        if (e.getEventType() == TouchEvent.TOUCH_PRESSED) {
            begin(finger.getId(), finger.getX(), finger.getY());
        } else if (e.getEventType() == TouchEvent.TOUCH_MOVED) {
            model.move(finger.getId(), place(finger.getX(), finger.getY()));
        } else if (e.getEventType() == TouchEvent.TOUCH_RELEASED) {
            model.end(finger.getId());
        }
        e.consume();
    }

    private void gesture(GestureEvent e) {
        if (e instanceof ScrollEvent wheel && wheel.getEventType() == ScrollEvent.SCROLL && wheel.getTouchCount() == 0 && !wheel.isInertia()) {
            map.fireEvent(e.copyFor(map, map));
        }
        e.consume();
    }

    /** The other button is to the map what the first is without a pen, but for a click. */
    private void move(MouseEvent e) {
        if (e.getEventType() == MouseEvent.MOUSE_PRESSED) {
            pressed = e;
        } else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            if (pressed != null && Math.hypot(e.getX() - pressed.getX(), e.getY() - pressed.getY()) >= DRAG_STARTS_PX) {
                Event.fireEvent(map, asFirst(pressed, MouseEvent.MOUSE_PRESSED));
                pressed = null;
                moving = true;
            }
            if (moving) {
                Event.fireEvent(map, asFirst(e, MouseEvent.MOUSE_DRAGGED));
            }
        } else if (e.getEventType() == MouseEvent.MOUSE_RELEASED) {
            if (moving) {
                Event.fireEvent(map, asFirst(e, MouseEvent.MOUSE_RELEASED));
            }
            pressed = null;
            moving = false;
        }
    }

    private MouseEvent asFirst(MouseEvent e, EventType<MouseEvent> type) {
        return new MouseEvent(map, map, type, e.getSceneX(), e.getSceneY(), e.getScreenX(), e.getScreenY(), MouseButton.PRIMARY, 1, false, false, false,
                false, true, false, false, false, false, false, null);
    }
}
