package districtatlas.ui.map;

import districtatlas.map.view.Viewport;
import districtatlas.paint.display.PixelFrame;
import javafx.scene.Group;
import javafx.scene.transform.Affine;

/** Pictures that move as one, like those on a transparent film over the ground: their pixels count from a world pixel of their scale. FX thread only. */
class Film extends Group {
    final double metresPerPixel;
    final double pixelScale;
    final long left;
    final long top;
    final Affine place = new Affine();
    private double scale = 1;
    private double x0;
    private double y0;

    /**
     * @param metresPerPixel per device pixel
     * @param left           of the film's origin, in world pixels; {@code top} likewise
     */
    Film(double metresPerPixel, double pixelScale, long left, long top) {
        this.metresPerPixel = metresPerPixel;
        this.pixelScale = pixelScale;
        this.left = left;
        this.top = top;
        getTransforms().add(place);
        setAutoSizeChildren(false);
    }

    /** At its own scale it lies on whole device pixels, exactly where the labels' frame lies. */
    void moveTo(Viewport view) {
        scale = metresPerPixel / view.metresPerPixel();
        if (isAtItsOwnScale()) {
            PixelFrame frame = PixelFrame.of(view, pixelScale);
            x0 = (left - frame.left()) / pixelScale;
            y0 = (top - frame.top()) / pixelScale;
        } else {
            x0 = view.width() / 2 + (left * metresPerPixel - view.center().east()) / view.metresPerPixel();
            y0 = view.height() / 2 + (top * metresPerPixel + view.center().north()) / view.metresPerPixel();
        }
        place.setToTransform(scale, 0, x0, 0, scale, y0);
    }

    boolean isAtItsOwnScale() {
        return Math.abs(scale * pixelScale - 1) < 1e-12;
    }

    /** Of the film's pixel in the pane. */
    double x(double pixel) {
        return x0 + pixel * scale;
    }

    double y(double pixel) {
        return y0 + pixel * scale;
    }

    /** Of the pane's place on the film. */
    double pixelX(double x) {
        return (x - x0) / scale;
    }

    double pixelY(double y) {
        return (y - y0) / scale;
    }
}
