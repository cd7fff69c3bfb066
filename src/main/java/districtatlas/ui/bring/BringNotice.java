package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** What was brought, over the map, with a way to see it; goes by itself. FX thread only. */
final class BringNotice extends HBox {
    private static final Duration STAYS = Duration.seconds(20);

    private final Label sentence = Words.whole("", "bring-doing");
    private final Button show;
    private final PauseTransition goes = new PauseTransition(STAYS);
    private Runnable shows = () -> { };

    BringNotice(Messages messages) {
        getStyleClass().setAll("floating", "bring-progress");
        show = Links.chip(messages.get("bring.show"), () -> shows.run());
        show.setId("bring-show");
        getChildren().setAll(sentence, show, Links.icon("fth-x", messages.get("bring.close"), this::hide));
        goes.setOnFinished(e -> hide());
        hide();
    }

    /** @param isPlaced whether there is anything to be seen */
    void tell(String words, boolean isPlaced, Runnable whenAsked) {
        sentence.setText(words);
        shows = whenAsked;
        show.setVisible(isPlaced);
        show.setManaged(isPlaced);
        setVisible(true);
        setManaged(true);
        goes.playFromStart();
    }

    void hide() {
        goes.stop();
        setVisible(false);
        setManaged(false);
    }
}
