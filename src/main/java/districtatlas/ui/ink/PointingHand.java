package districtatlas.ui.ink;

import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.ui.Session;
import districtatlas.ui.map.MapPane;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;

/**
 * Follows the hand over a whole window while pointer, spotlight or magnifier is in it, and takes the wheel over the map for the size of
 * the two that have one. All else goes on: the map is moved, zones are clicked. FX thread only.
 */
final class PointingHand {
    private static final double WHEEL_PX_PER_NOTCH = 40;

    private final InkModel model;
    private final Session session;
    private final MapPane map;
    /** Where it is in the window; empty before it has moved. */
    private Optional<Point2D> inScene = Optional.empty();

    PointingHand(InkModel model, Session session, MapPane map) {
        this.model = model;
        this.session = session;
        this.map = map;
        session.viewportProperty().subscribe((before, now) -> {
            if (isPointing()) {
                inScene.flatMap(this::onMap).ifPresent(at -> model.rest(now.toGrid(at)));
            }
        });
    }

    private boolean isPointing() {
        return model.toolProperty().get().filter(t -> !t.draws()).isPresent();
    }

    private Optional<ScreenXY> onMap(Point2D at) {
        return Optional.ofNullable(map.sceneToLocal(at)).map(p -> new ScreenXY(p.getX(), p.getY()));
    }

    Subscription in(Scene scene) {
        EventHandler<MouseEvent> moved = this::moved;
        EventHandler<ScrollEvent> wheel = this::wheel;
        scene.addEventFilter(MouseEvent.ANY, moved);
        scene.addEventFilter(ScrollEvent.SCROLL, wheel);
        Subscription cursor = model.toolProperty().subscribe(t -> {
            scene.setCursor(model.isOn(InkTool.POINTER) ? Cursor.NONE : null);
            Viewport view = session.viewport();
            inScene.filter(p -> isPointing()).flatMap(this::onMap).ifPresent(at -> model.point(view.toGrid(at)));
        });
        return () -> {
            scene.removeEventFilter(MouseEvent.ANY, moved);
            scene.removeEventFilter(ScrollEvent.SCROLL, wheel);
            cursor.unsubscribe();
        };
    }

    private void moved(MouseEvent e) {
        if (e.getEventType() != MouseEvent.MOUSE_MOVED && e.getEventType() != MouseEvent.MOUSE_DRAGGED && e.getEventType() != MouseEvent.MOUSE_PRESSED) {
            return;
        }
        inScene = Optional.of(new Point2D(e.getSceneX(), e.getSceneY()));
        if (isPointing()) {
            onMap(inScene.get()).ifPresent(at -> model.point(session.viewport().toGrid(at)));
        }
    }

    private void wheel(ScrollEvent e) {
        boolean sized = model.toolProperty().get().filter(InkTool::hasSize).isPresent();
        if (sized && e.getTouchCount() == 0 && !e.isShortcutDown() && isOnMap(e.getPickResult().getIntersectedNode())) {
            model.size(e.getDeltaY() / WHEEL_PX_PER_NOTCH);
            e.consume();
        }
    }

    private boolean isOnMap(Node node) {
        return node != null && (node == map || isOnMap(node.getParent()));
    }
}
