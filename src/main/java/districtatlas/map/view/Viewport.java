package districtatlas.map.view;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import java.util.Objects;

/**
 * What part of the grid the map pane shows: north up, one scale. Immutable.
 *
 * @param center         the place in the middle of the pane
 * @param metresPerPixel metres on the grid per logical pixel, above 0
 * @param width          of the pane, logical pixels, at least 1
 * @param height         of the pane, logical pixels, at least 1
 */
public record Viewport(EastNorth center, double metresPerPixel, double width, double height) {
    /** A logical pixel is 1/96 inch for scale denominators, as on screens. */
    private static final double METRES_OF_A_PIXEL = 0.0254 / 96;

    public Viewport {
        Objects.requireNonNull(center);
        if (!(metresPerPixel > 0 && width >= 1 && height >= 1) || Double.isInfinite(metresPerPixel)) {
            throw new IllegalArgumentException("no such viewport: " + metresPerPixel + " m/px, " + width + " × " + height);
        }
    }

    public ScreenXY toScreen(EastNorth p) {
        return new ScreenXY(width / 2 + (p.east() - center.east()) / metresPerPixel,
                height / 2 - (p.north() - center.north()) / metresPerPixel);
    }

    public EastNorth toGrid(ScreenXY s) {
        return new EastNorth(center.east() + (s.x() - width / 2) * metresPerPixel,
                center.north() - (s.y() - height / 2) * metresPerPixel);
    }

    public Extent extent() {
        return Extent.around(center, width * metresPerPixel, height * metresPerPixel);
    }

    /** The N of 1 : N at 96 pixels an inch. */
    public double scaleDenominator() {
        return metresPerPixel / METRES_OF_A_PIXEL;
    }

    public static double metresPerPixelAt(double scaleDenominator) {
        return scaleDenominator * METRES_OF_A_PIXEL;
    }

    /** Zooms so that the place under {@code anchor} stays under it; a factor above 1 comes closer. */
    public Viewport zoomedBy(double factor, ScreenXY anchor) {
        EastNorth fixed = toGrid(anchor);
        double scale = metresPerPixel / factor;
        EastNorth moved = new EastNorth(fixed.east() - (anchor.x() - width / 2) * scale,
                fixed.north() + (anchor.y() - height / 2) * scale);
        return new Viewport(moved, scale, width, height);
    }

    /** Moves the picture by so many pixels; positive x moves it right. */
    public Viewport pannedBy(double dx, double dy) {
        return new Viewport(new EastNorth(center.east() - dx * metresPerPixel, center.north() + dy * metresPerPixel),
                metresPerPixel, width, height);
    }

    public Viewport resizedTo(double newWidth, double newHeight) {
        return new Viewport(center, metresPerPixel, Math.max(1, newWidth), Math.max(1, newHeight));
    }

    public Viewport centeredOn(EastNorth place) {
        return new Viewport(place, metresPerPixel, width, height);
    }

    /** Shows all of {@code wanted} inside the pane less {@code insets}, as large as it fits. */
    public Viewport fittedTo(Extent wanted, Insets insets) {
        double w = Math.max(1, width - insets.left() - insets.right());
        double h = Math.max(1, height - insets.top() - insets.bottom());
        double scale = Math.max(Math.max(wanted.width() / w, wanted.height() / h), 1e-3);
        double dx = (insets.left() - insets.right()) / 2;
        double dy = (insets.top() - insets.bottom()) / 2;
        EastNorth middle = wanted.center();
        return new Viewport(new EastNorth(middle.east() - dx * scale, middle.north() + dy * scale), scale, width, height);
    }

    /** Margins of the pane in logical pixels that something else covers. */
    public record Insets(double top, double right, double bottom, double left) {
        public static Insets all(double px) {
            return new Insets(px, px, px, px);
        }
    }
}
