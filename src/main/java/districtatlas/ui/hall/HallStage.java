package districtatlas.ui.hall;

import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The window on the audience's monitor, as large as that and without a frame: full screen is one window's alone. It lies above all others,
 * so that nothing of the speaker's shows there, and hands every key on to the speaker's window. FX thread only.
 */
final class HallStage {
    private final Stage window;
    private final Scene scene = new Scene(new Region());
    private Runnable closed = () -> { };
    /** Made when it is first shown; null before. */
    private Stage stage;
    /** What it shows, or showed last; null before that. */
    private HallScreen screen;
    /** What it shows is of a desk that is gone. */
    private boolean stale;
    private ScreenSeat seat;

    /** @param window the speaker's */
    HallStage(Stage window) {
        this.window = window;
        scene.addEventFilter(KeyEvent.ANY, this::handOn);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> window.requestFocus());
    }

    void onClosed(Runnable then) {
        closed = then;
    }

    /** On that monitor, in front. @param make what it shows, when it has nothing to show */
    void show(ScreenSeat on, Supplier<HallScreen> make) {
        seat = on;
        if (stage == null) {
            stage = new Stage(StageStyle.UNDECORATED);
            stage.setAlwaysOnTop(true);
            stage.setScene(scene);
            stage.setOnCloseRequest(e -> closed.run());
            stage.focusedProperty().subscribe(focused -> {
                if (focused) {
                    window.requestFocus();
                }
            });
        }
        if (screen == null || stale) {
            HallScreen before = screen;
            screen = make.get();
            stale = false;
            if (before != null) {
                screen.continueFrom(before);
                before.close();
            }
        }
        if (scene.getRoot() != screen) {
            scene.setRoot(screen);
        }
        stage.setTitle(screen.title());
        put();
        if (!stage.isShowing()) {
            stage.show();
            window.requestFocus();
        }
    }

    /** As large as its monitor, wherever a window manager or another scale has put it. */
    void put() {
        if (stage != null && seat != null) {
            Rectangle2D b = seat.bounds();
            if (stage.getX() != b.getMinX() || stage.getY() != b.getMinY()) {
                stage.setX(b.getMinX());
                stage.setY(b.getMinY());
            }
            if (stage.getWidth() != b.getWidth() || stage.getHeight() != b.getHeight()) {
                stage.setWidth(b.getWidth());
                stage.setHeight(b.getHeight());
            }
        }
    }

    /** Not in a scene it has nothing painted. */
    void hide() {
        if (isShowing()) {
            stage.hide();
            scene.setRoot(new Region());
        }
    }

    /** Its desk is gone: what it shows stays until the next desk's takes its place. */
    void drop() {
        stale = true;
        if (screen != null && !isShowing()) {
            screen.close();
            screen = null;
        }
    }

    private boolean isShowing() {
        return stage != null && stage.isShowing();
    }

    private void handOn(InputEvent event) {
        Scene to = window.getScene();
        if (to != null) {
            Node at = to.getFocusOwner() == null ? to.getRoot() : to.getFocusOwner();
            Event.fireEvent(at, event.copyFor(at, at));
            event.consume();
        }
    }
}
