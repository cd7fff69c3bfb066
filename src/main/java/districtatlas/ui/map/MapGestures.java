package districtatlas.ui.map;

import districtatlas.coord.ScreenXY;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** The hand on the map: wheel, drag, double click, touch and keys, told to a {@link Hand}. FX thread only. */
final class MapGestures {
    private static final double WHEEL_PX_PER_OCTAVE = 120;
    private static final double DRAG_STARTS_PX = 4;
    private static final double THROW_SECONDS = 0.08;
    private static final double SLOWEST_THROW_PX_PER_SECOND = 200;
    static final double KEY_PAN_PX = 80;

    /** What the gestures mean. */
    interface Hand {
        void touch();

        void zoom(double factor, ScreenXY anchor, boolean atOnce);

        void pan(double dx, double dy);

        void throwOn(double pxPerSecondX, double pxPerSecondY);

        void nudge(double dx, double dy);

        void home();

        /** @return whether something else than the map is in the hand from now on */
        boolean take(ScreenXY at);

        void dragTaken(ScreenXY at);

        void dropTaken();

        void clickTaken(ScreenXY at, boolean again);

        void click(ScreenXY at);

        void clickAgain(ScreenXY at);

        /** What is here? */
        void ask(ScreenXY at);

        void hover(ScreenXY at);

        void leave();
    }

    private record Moment(double x, double y, long nanos) {
    }

    private final Hand hand;
    private final Deque<Moment> trail = new ArrayDeque<>();
    private ScreenXY pressed;
    private ScreenXY last;
    private boolean dragging;
    private boolean taken;

    MapGestures(MapPane pane, Hand hand) {
        this.hand = hand;
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> press(pane, e));
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.SECONDARY && e.isStillSincePress()) {
                hand.ask(at(e));
            }
        });
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hand.hover(at(e)));
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hand.leave());
        pane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        pane.addEventHandler(ZoomEvent.ZOOM, e -> {
            hand.touch();
            hand.zoom(e.getZoomFactor(), new ScreenXY(e.getX(), e.getY()), true);
            e.consume();
        });
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static ScreenXY at(MouseEvent e) {
        return new ScreenXY(e.getX(), e.getY());
    }

    private void press(MapPane pane, MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pane.requestFocus();
        hand.touch();
        pressed = at(e);
        last = pressed;
        dragging = false;
        trail.clear();
        taken = hand.take(pressed);
    }

    private void drag(MouseEvent e) {
        if (pressed == null) {
            return;
        }
        ScreenXY now = at(e);
        if (!dragging && now.distanceTo(pressed) < DRAG_STARTS_PX) {
            return;
        }
        dragging = true;
        if (taken) {
            hand.dragTaken(now);
            return;
        }
        hand.pan(now.x() - last.x(), now.y() - last.y());
        last = now;
        trail.addLast(new Moment(now.x(), now.y(), System.nanoTime()));
        while (trail.size() > 1 && trail.getLast().nanos() - trail.getFirst().nanos() > THROW_SECONDS * 1e9) {
            trail.removeFirst();
        }
    }

    /** The map is in the hand and moves with it. */
    boolean isDragging() {
        return dragging && !taken;
    }

    private void release(MouseEvent e) {
        if (pressed == null) {
            return;
        }
        if (taken) {
            releaseTaken(e);
        } else if (!dragging) {
            ScreenXY place = at(e);
            if (e.getClickCount() == 2) {
                hand.clickAgain(place);
            } else {
                hand.click(place);
            }
        } else if (trail.size() > 1) {
            Moment from = trail.getFirst();
            double seconds = Math.max(1e-3, (System.nanoTime() - from.nanos()) * 1e-9);
            double vx = (last.x() - from.x()) / seconds;
            double vy = (last.y() - from.y()) / seconds;
            if (Math.hypot(vx, vy) > SLOWEST_THROW_PX_PER_SECOND) {
                hand.throwOn(vx, vy);
            }
        }
        pressed = null;
        if (dragging) {
            dragging = false;
            hand.hover(at(e));
        }
    }

    private void releaseTaken(MouseEvent e) {
        taken = false;
        if (dragging) {
            hand.dropTaken();
        } else {
            hand.clickTaken(at(e), e.getClickCount() == 2);
        }
    }

    private void scroll(ScrollEvent e) {
        if (e.getDeltaY() != 0 && e.getTouchCount() == 0) {
            // A wheel comes in notches and is smoothed; a trackpad is smooth by itself.
            boolean smooth = e.isInertia() || Math.abs(e.getDeltaY()) < 20;
            hand.zoom(Math.pow(2, e.getDeltaY() / WHEEL_PX_PER_OCTAVE), new ScreenXY(e.getX(), e.getY()), smooth);
        }
        e.consume();
    }

    private void key(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        switch (e.getCode()) {
            case LEFT, KP_LEFT -> hand.nudge(KEY_PAN_PX, 0);
            case RIGHT, KP_RIGHT -> hand.nudge(-KEY_PAN_PX, 0);
            case UP, KP_UP -> hand.nudge(0, KEY_PAN_PX);
            case DOWN, KP_DOWN -> hand.nudge(0, -KEY_PAN_PX);
            case PLUS, ADD, EQUALS -> hand.zoom(2, null, false);
            case MINUS, SUBTRACT -> hand.zoom(0.5, null, false);
            case HOME -> hand.home();
            default -> {
                return;
            }
        }
        e.consume();
    }
}
