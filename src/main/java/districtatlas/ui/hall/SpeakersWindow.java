package districtatlas.ui.hall;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** Takes the program's window to the speaker's monitor: as it stands, full screen, or as large as the screen. FX thread only. */
final class SpeakersWindow {
    private final Stage window;

    SpeakersWindow(Stage window) {
        this.window = window;
    }

    /** On the desktop; far from all while it stands nowhere. */
    Rectangle2D frame() {
        boolean stands = !Double.isNaN(window.getX()) && !Double.isNaN(window.getWidth());
        return stands ? new Rectangle2D(window.getX(), window.getY(), Math.max(1, window.getWidth()), Math.max(1, window.getHeight()))
                : new Rectangle2D(Integer.MIN_VALUE, Integer.MIN_VALUE, 1, 1);
    }

    /** Where it is there already it stays as it is. */
    void moveTo(Seating seating) {
        if (window.isIconified() || seating.isAtSpeakers(frame())) {
            return;
        }
        boolean full = window.isFullScreen();
        boolean maximized = window.isMaximized();
        window.setFullScreen(false);
        window.setMaximized(false);
        Rectangle2D there = seating.speaker().placed(frame(), seating.under(frame()).orElse(seating.speaker()));
        window.setX(there.getMinX());
        window.setY(there.getMinY());
        window.setWidth(there.getWidth());
        window.setHeight(there.getHeight());
        window.setMaximized(maximized);
        window.setFullScreen(full);
    }
}
