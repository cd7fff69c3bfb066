package districtatlas.ui.paper;

import districtatlas.paint.Picture;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A page in the room there is, a device pixel for each of the picture; while there is none a word in its place. FX thread only. */
final class PageView extends StackPane {
    private static final double AIR = 8;

    private final PreviewModel model;
    private final ImageView image = new ImageView();
    private final Region paper = new Region();
    private final Label word = Words.wrapped("", "note");

    PageView(PreviewModel model) {
        this.model = model;
        getStyleClass().setAll("paper-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinWidth(0);
        word.setMaxWidth(USE_PREF_SIZE);
        word.setMinWidth(0);
        paper.getStyleClass().setAll("paper-sheet");
        paper.setManaged(false);
        image.setManaged(false);
        image.accessibleTextProperty().bind(accessibleTextProperty());
        getChildren().setAll(paper, image, word);
        model.pictureProperty().subscribe(this::show);
    }

    /** What is said while there is no page, or nothing. */
    void say(String sentence) {
        word.setText(sentence);
        word.setVisible(!sentence.isEmpty());
    }

    private void show(Optional<Picture> picture) {
        image.setImage(picture.map(PageView::image).orElse(null));
        paper.setVisible(picture.isPresent());
        requestLayout();
    }

    static WritableImage image(Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbPreInstance(), picture.pixels(), 0, picture.width());
        return image;
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double wide = getWidth() - 2 * AIR;
        double high = getHeight() - 2 * AIR;
        if (wide > 1 && high > 1) {
            model.fit(wide * scale(), high * scale());
        }
        if (image.getImage() != null) {
            double share = Math.min(Math.min(wide * scale() / image.getImage().getWidth(), high * scale() / image.getImage().getHeight()), 1) / scale();
            double w = image.getImage().getWidth() * share;
            double h = image.getImage().getHeight() * share;
            image.setFitWidth(w);
            image.setFitHeight(h);
            double x = snapPositionX((getWidth() - w) / 2);
            double y = snapPositionY((getHeight() - h) / 2);
            image.relocate(x, y);
            paper.resizeRelocate(x, y, w, h);
        }
    }
}
