package districtatlas.ui.hall;

import districtatlas.tour.TourStep;
import districtatlas.ui.tour.StepPictures;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * The next step, small. It is painted a while after a step was come to: until then the two maps have all the machine. FX thread only.
 */
final class NextPicture extends StackPane {
    private static final Duration A_WHILE = Duration.millis(1500);
    private static final double WIDTH_PX = 216;
    private static final double HEIGHT_PX = 135;

    private final ImageView image = new ImageView();
    private final PauseTransition waiting = new PauseTransition(A_WHILE);
    private Optional<TourStep> step = Optional.empty();
    private boolean read;

    /** @param pictures paints */
    NextPicture(StepPictures pictures) {
        getStyleClass().setAll("speaker-picture");
        image.setPreserveRatio(true);
        image.setFitWidth(WIDTH_PX);
        setMinSize(WIDTH_PX, HEIGHT_PX);
        setMaxSize(WIDTH_PX, HEIGHT_PX);
        getChildren().add(image);
        setMouseTransparent(true);
        waiting.setOnFinished(e -> step.ifPresent(s -> pictures.paint(s, picture -> {
            if (step.equals(Optional.of(s))) {
                image.setImage(picture);
            }
        })));
    }

    /** @param next empty for none */
    void show(Optional<TourStep> next) {
        if (!next.equals(step)) {
            step = next;
            image.setImage(null);
            setManaged(next.isPresent());
            setOpacity(next.isPresent() ? 1 : 0);
            again();
        }
    }

    /** Painted only for who reads it. */
    void setRead(boolean now) {
        read = now;
        again();
    }

    private void again() {
        waiting.stop();
        if (read && image.getImage() == null) {
            waiting.playFromStart();
        }
    }
}
