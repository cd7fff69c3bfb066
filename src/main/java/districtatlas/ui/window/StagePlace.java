package districtatlas.ui.window;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stood on a screen, so that it can stand there again. Immutable.
 *
 * @param x         of the frame's left edge from the screen's, in logical pixels
 * @param y         of the frame's top from the screen's
 * @param width     of the content, without the frame
 * @param height    of the content
 * @param maximized whether it filled the screen then; the rest is where it stood before
 */
public record StagePlace(double x, double y, double width, double height, boolean maximized) {
    private static final double LEAST = 1;
    private static final double MOST = 100_000;

    public StagePlace {
        if (!(Math.abs(x) <= MOST && Math.abs(y) <= MOST && width >= LEAST && width <= MOST && height >= LEAST && height <= MOST)) {
            throw new IllegalArgumentException("no such window: " + x + ", " + y + ", " + width + " x " + height);
        }
    }

    /** In the middle of a screen. */
    public static StagePlace inMiddle(Rectangle2D screen, double width, double height) {
        return new StagePlace((screen.getWidth() - width) / 2, (screen.getHeight() - height) / 2, width, height, false);
    }

    /** Empty for a text that means nothing. */
    public static Optional<StagePlace> parse(String text) {
        try {
            String[] five = text.split(",");
            double[] numbers = Stream.of(five).limit(4).mapToDouble(Double::parseDouble).toArray();
            return Optional.of(new StagePlace(numbers[0], numbers[1], numbers[2], numbers[3], five[4].equals("true")));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return x + "," + y + "," + width + "," + height + "," + maximized;
    }

    /**
     * Where the frame stands so that all of it is seen: as large and where it was if that fits, else moved, and made smaller only as far as
     * it must.
     *
     * @param screen      of which x and y count, on the desktop
     * @param usable      of the screen: without the desktop's own bars
     * @param frameWidth  what the frame adds to the content's width
     * @param frameHeight what the frame adds to the content's height
     */
    Rectangle2D frameIn(Rectangle2D screen, Rectangle2D usable, double frameWidth, double frameHeight) {
        double w = Math.min(width + frameWidth, usable.getWidth());
        double h = Math.min(height + frameHeight, usable.getHeight());
        double left = Math.max(usable.getMinX(), Math.min(screen.getMinX() + x, usable.getMaxX() - w));
        double top = Math.max(usable.getMinY(), Math.min(screen.getMinY() + y, usable.getMaxY() - h));
        return new Rectangle2D(left, top, w, h);
    }
}
