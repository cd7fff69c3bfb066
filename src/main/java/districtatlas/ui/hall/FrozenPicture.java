package districtatlas.ui.hall;

import districtatlas.ui.map.MapPane;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.util.Subscription;

/**
 * A picture of what the hall saw, over everything that goes on beneath it: taken once the map is whole, so that nobody looks at half a map
 * for minutes. FX thread only.
 */
final class FrozenPicture extends ImageView {
    private final Region of;
    private final MapPane map;
    private Subscription waiting = Subscription.EMPTY;
    private boolean wanted;

    FrozenPicture(Region of, MapPane map) {
        this.of = of;
        this.map = map;
        getStyleClass().setAll("frozen-picture");
        setVisible(false);
        setManaged(false);
        setMouseTransparent(true);
        fitWidthProperty().bind(of.layoutBoundsProperty().map(Bounds::getWidth));
        fitHeightProperty().bind(of.layoutBoundsProperty().map(Bounds::getHeight));
    }

    void show(boolean now) {
        wanted = now;
        waiting.unsubscribe();
        waiting = Subscription.EMPTY;
        if (!wanted) {
            setVisible(false);
            setImage(null);
        } else if (getImage() == null) {
            waiting = map.settledProperty().subscribe(this::takeWhenWhole);
        }
    }

    private void takeWhenWhole(boolean whole) {
        if (whole && wanted && getImage() == null && of.getScene() != null) {
            take();
        }
    }

    /** In the screen's own pixels. */
    private void take() {
        double scale = of.getScene().getWindow() == null ? 1 : of.getScene().getWindow().getRenderScaleX();
        double width = of.getLayoutBounds().getWidth();
        double height = of.getLayoutBounds().getHeight();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, Math.ceil(width * scale), Math.ceil(height * scale)));
        setImage(of.snapshot(parameters, null));
        setVisible(true);
    }

    void continueFrom(FrozenPicture before) {
        if (before.getImage() != null) {
            setImage(before.getImage());
            setVisible(true);
        }
    }

}
