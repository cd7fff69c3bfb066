package districtatlas.ui.file;

import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.notebook.Keeping;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** That what is made is not safe on the disk, or that nothing can be made: a chip that stays as long as it holds. FX thread only. */
final class FileNotice extends StackPane {
    /**
     * @param sentence on how it stands
     * @param opens    what is to be known of the file, beside the chip
     */
    FileNotice(ObservableValue<Keeping> keeping, ObservableValue<String> sentence, Consumer<Node> opens) {
        Button chip = Links.chip("", () -> { });
        chip.setOnAction(e -> opens.accept(chip));
        chip.setWrapText(true);         // the sentence may have a path in it
        chip.setMinSize(0, USE_PREF_SIZE);
        getStyleClass().setAll("floating", "notice", "file-notice");
        getChildren().setAll(chip);
        keeping.subscribe(now -> {
            boolean unsafe = now.state() == Keeping.State.UNSAVED;
            setVisible(unsafe || now.state() == Keeping.State.READING);
            chip.setGraphic(new Icon(unsafe ? "fth-alert-triangle" : "fth-lock"));
        });
        chip.textProperty().bind(sentence);
    }
}
