package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far the looking or reading is, over the map, with a way to stop it. FX thread only. */
final class BringProgress extends HBox {
    BringProgress(ObservableValue<Optional<BringDoing>> doing, Runnable stops, Messages messages) {
        getStyleClass().setAll("floating", "bring-progress");
        Label sentence = Words.whole("", "bring-doing");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(messages.get("bring.progress"));
        Button stop = Links.chip(messages.get("bring.stop"), stops);
        stop.setId("bring-stop");
        getChildren().setAll(sentence, bar, stop);
        doing.subscribe(now -> {
            setVisible(now.isPresent());
            setManaged(now.isPresent());
            now.ifPresent(d -> {
                sentence.setText(d.sentence());
                bar.setProgress(d.share() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : d.share());
            });
            if (now.isEmpty()) {
                bar.setProgress(0);             // an indeterminate one goes on moving where nobody sees it
            }
        });
    }
}
