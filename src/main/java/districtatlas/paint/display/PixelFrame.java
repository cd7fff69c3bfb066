package districtatlas.paint.display;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.view.Viewport;

/**
 * A rectangle of the world's pixels at one scale: pixel (0, 0) touches the grid's origin, y runs down. Whole pixels, so that frames
 * of one scale meet without a seam and patterns run through. Immutable.
 *
 * @param metresPerPixel per device pixel
 * @param pixelScale     device pixels per logical pixel
 * @param left           of the frame, in world pixels; {@code top} likewise
 */
public record PixelFrame(double metresPerPixel, double pixelScale, long left, long top, int width, int height) {

    /** The pane's pixels, moved by at most half a device pixel. */
    public static PixelFrame of(Viewport viewport, double pixelScale) {
        double metres = viewport.metresPerPixel() / pixelScale;
        int width = Math.max(1, (int) Math.round(viewport.width() * pixelScale));
        int height = Math.max(1, (int) Math.round(viewport.height() * pixelScale));
        long left = Math.round(viewport.center().east() / metres - viewport.width() * pixelScale / 2);
        long top = Math.round(-viewport.center().north() / metres - viewport.height() * pixelScale / 2);
        return new PixelFrame(metres, pixelScale, left, top, width, height);
    }

    /** @param margin device pixels more on each side */
    public PixelFrame grownBy(int margin) {
        return part(-margin, -margin, width + 2 * margin, height + 2 * margin);
    }

    public PixelFrame part(int x, int y, int partWidth, int partHeight) {
        return new PixelFrame(metresPerPixel, pixelScale, left + x, top + y, partWidth, partHeight);
    }

    public double x(double east) {
        return east / metresPerPixel - left;
    }

    public double y(double north) {
        return -north / metresPerPixel - top;
    }

    public EastNorth toGrid(double x, double y) {
        return new EastNorth((left + x) * metresPerPixel, -(top + y) * metresPerPixel);
    }

    public Extent extent() {
        return new Extent(left * metresPerPixel, -(top + height) * metresPerPixel,
                (left + width) * metresPerPixel, -top * metresPerPixel);
    }

    /** Of logical pixels, as styles mean it. */
    public double scaleDenominator() {
        return metresPerPixel * pixelScale * 96 / 0.0254;
    }
}
