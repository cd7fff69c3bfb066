package districtatlas.ui.map;

import districtatlas.map.view.Viewport;
import districtatlas.paint.display.PixelFrame;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;

/** Pictures that move as one: their pixels count from a world pixel of their scale. FX thread only. */
class Sheet extends Group {
    final double metresPerPixel;
    final double pixelScale;
    final long left;
    final long top;
    private final Affine place = new Affine();

    /**
     * @param metresPerPixel per device pixel
     * @param left           of the sheet's origin, in world pixels; {@code top} likewise
     */
    Sheet(double metresPerPixel, double pixelScale, long left, long top) {
        this.metresPerPixel = metresPerPixel;
        this.pixelScale = pixelScale;
        this.left = left;
        this.top = top;
        getTransforms().add(place);
        setAutoSizeChildren(false);
    }

    /** At its own scale it lies on whole device pixels, exactly where the labels' frame lies. */
    void moveTo(Viewport view) {
        double k = metresPerPixel / view.metresPerPixel();
        double x;
        double y;
        if (Math.abs(k * pixelScale - 1) < 1e-12) {
            PixelFrame frame = PixelFrame.of(view, pixelScale);
            x = (left - frame.left()) / pixelScale;
            y = (top - frame.top()) / pixelScale;
        } else {
            x = view.width() / 2 + (left * metresPerPixel - view.center().east()) / view.metresPerPixel();
            y = view.height() / 2 + (top * metresPerPixel + view.center().north()) / view.metresPerPixel();
        }
        place.setToTransform(k, 0, x, 0, k, y);
    }

    /** Of the sheet's pixel in the pane. */
    double x(double pixel) {
        return place.getTx() + pixel * place.getMxx();
    }

    double y(double pixel) {
        return place.getTy() + pixel * place.getMyy();
    }

    /** Of the pane's place on the sheet. */
    double pixelX(double x) {
        return (x - place.getTx()) / place.getMxx();
    }

    double pixelY(double y) {
        return (y - place.getTy()) / place.getMyy();
    }

    /** Shows only what lies in a rectangle of the pane; a plain rectangle costs the renderer nothing. */
    void showOnly(Bounds part) {
        if (!(getClip() instanceof Rectangle)) {
            setClip(new Rectangle());
        }
        Rectangle clip = (Rectangle) getClip();
        clip.setX(pixelX(part.getMinX()));
        clip.setY(pixelY(part.getMinY()));
        clip.setWidth(part.getWidth() / place.getMxx());
        clip.setHeight(part.getHeight() / place.getMyy());
    }
}
