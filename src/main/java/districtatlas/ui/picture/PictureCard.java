package districtatlas.ui.picture;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks what of the reader's own goes into the picture, before the system asks where it goes. FX thread only. */
final class PictureCard extends VBox {
    private final CheckBox own;

    /**
     * @param before what was chosen last
     * @param saves  gets what is chosen now; the card is closed then
     */
    PictureCard(PictureChoice before, Consumer<PictureChoice> saves, Runnable closes, Messages messages) {
        getStyleClass().setAll("card", "file-card", "picture-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("save.title"), "card-title"), space, Links.icon("fth-x", messages.get("save.close"), closes));
        head.getStyleClass().setAll("key-head");
        own = tick("save.own", before.own(), messages);
        CheckBox listed = tick("save.listed", before.listed(), messages);
        listed.disableProperty().bind(own.selectedProperty().not());
        Button save = Links.chip(messages.get("save.where"), () -> {
            closes.run();
            saves.accept(new PictureChoice(own.isSelected(), listed.isSelected()));
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {     // a tick would keep Enter to itself
            if (e.getCode() == KeyCode.ENTER) {
                save.fire();
                e.consume();
            }
        });
        getChildren().addAll(head, own, listed, Words.wrapped(messages.get("save.listed-note"), "note"), new HBox(save));
    }

    private static CheckBox tick(String textKey, boolean ticked, Messages messages) {
        CheckBox box = new CheckBox(messages.get(textKey));
        box.setId(textKey.replace('.', '-'));
        box.setSelected(ticked);
        box.setWrapText(true);
        return box;
    }

    /** Enter saves as last time; Tab and Space tick. */
    void takeFocus() {
        own.requestFocus();
    }
}
