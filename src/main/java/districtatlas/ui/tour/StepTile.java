package districtatlas.ui.tour;

import districtatlas.ui.kit.Words;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A step among all of a tour: its picture, as soon as there is one, and its title. FX thread only. */
final class StepTile extends Button {
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);

    StepTile(String title) {
        picture.setPreserveRatio(true);
        frame.getStyleClass().setAll("walk-tile-picture");
        VBox all = new VBox(frame, Words.wrapped(title, "walk-tile-title"));
        all.getStyleClass().setAll("walk-tile-words");
        setGraphic(all);
        getStyleClass().setAll("walk-tile");
    }

    void show(Image image) {
        picture.setImage(image);
    }

    /** Of the picture, in logical pixels. */
    void fit(double width, double height) {
        picture.setFitWidth(width);
        frame.setMinSize(width, height);
        frame.setPrefSize(width, height);
        frame.setMaxSize(width, height);
    }
}
