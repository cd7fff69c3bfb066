package districtatlas.ui.hall;

import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/**
 * A monitor of the desktop. Immutable.
 *
 * @param bounds on the desktop, in its own logical pixels
 * @param scale  device pixels to a logical one
 */
public record ScreenSeat(Rectangle2D bounds, double scale) {
    /** Two that share more of the smaller one show the same picture. */
    private static final double MIRRORED = 0.5;

    public ScreenSeat {
        Objects.requireNonNull(bounds);
    }

    static ScreenSeat of(Screen screen) {
        return new ScreenSeat(screen.getBounds(), screen.getOutputScaleX());
    }

    /** Whether both show the same: what stands on one is seen on the other. */
    boolean mirrors(ScreenSeat other) {
        return shared(other.bounds) > MIRRORED * Math.min(area(bounds), area(other.bounds));
    }

    private static double area(Rectangle2D of) {
        return of.getWidth() * of.getHeight();
    }

    /** How much of a window stands on it, in square pixels. */
    double shared(Rectangle2D window) {
        double width = Math.min(bounds.getMaxX(), window.getMaxX()) - Math.max(bounds.getMinX(), window.getMinX());
        double height = Math.min(bounds.getMaxY(), window.getMaxY()) - Math.max(bounds.getMinY(), window.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }

    /** As far from its left top, in shares of its size, as a window was from another monitor's, whole and no larger than it. */
    Rectangle2D placed(Rectangle2D window, ScreenSeat from) {
        double width = Math.min(window.getWidth(), bounds.getWidth());
        double height = Math.min(window.getHeight(), bounds.getHeight());
        double right = share(window.getMinX() - from.bounds.getMinX(), from.bounds.getWidth() - window.getWidth());
        double down = share(window.getMinY() - from.bounds.getMinY(), from.bounds.getHeight() - window.getHeight());
        return new Rectangle2D(Math.round(bounds.getMinX() + right * (bounds.getWidth() - width)),
                Math.round(bounds.getMinY() + down * (bounds.getHeight() - height)), width, height);
    }

    private static double share(double moved, double room) {
        return room <= 0 ? 0 : Math.max(0, Math.min(1, moved / room));
    }
}
