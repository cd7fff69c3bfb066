package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is about to be brought: files and layers, one of them in whole, and what is still asked. FX thread only. */
final class BringCard extends VBox {
    private final BringModel model;
    private final Messages messages;
    private final Button go;
    private final Button asked;
    private final ChoiceButton copy;
    private final ChoiceButton link;

    /** @param brings reads what is taken into the reader's file */
    BringCard(BringModel model, BringWords words, BringMap map, AtlasContent atlas, Runnable brings, Runnable closes) {
        this.model = model;
        this.messages = words.messages();
        getStyleClass().setAll("card", "bring-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("bring.title"), "card-title"), space, Links.icon("fth-x", messages.get("bring.close"), closes));
        head.getStyleClass().setAll("key-head");
        BringDetail detail = new BringDetail(model, words, map, atlas);
        HBox.setHgrow(detail, Priority.ALWAYS);
        BringList list = new BringList(model, words);
        HBox body = new HBox(list, detail);
        body.getStyleClass().setAll("bring-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        copy = BringPart.answer("bring-copy", messages.get("bring.copy"), true, () -> model.copy(true));
        link = BringPart.answer("bring-link", messages.get("bring.link"), false, () -> model.copy(false));
        go = Links.chip("", brings);
        go.setId("bring-go");
        go.getStyleClass().setAll("bring-go");
        asked = Links.link("", () -> {
            model.chooseWaiting();
            list.toChosen();
        });
        asked.setId("bring-asked");
        asked.getStyleClass().add("bring-asked");
        asked.setWrapText(true);
        asked.setAlignment(Pos.CENTER_RIGHT);
        asked.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(asked, Priority.ALWAYS);
        HBox foot = new HBox(copy, link, asked, go);
        foot.getStyleClass().setAll("bring-foot");
        getChildren().setAll(head, body, working(), foot);
        model.previewProperty().subscribe(this::show);
    }

    private HBox working() {
        Label sentence = Words.wrapped("", "note");
        sentence.textProperty().bind(model.workingProperty());
        ProgressIndicator turning = new ProgressIndicator();
        Button stop = Links.link(messages.get("bring.stop"), model::stop);
        stop.setId("bring-stop-looking");
        HBox line = new HBox(turning, sentence, stop);
        line.getStyleClass().setAll("bring-working");
        model.workingProperty().subscribe(now -> {
            line.setVisible(!now.isEmpty());
            line.setManaged(!now.isEmpty());
            turning.setProgress(now.isEmpty() ? 0 : ProgressIndicator.INDETERMINATE_PROGRESS);
        });
        return line;
    }

    private void show(BringPreview preview) {
        go.setText(messages.get("bring.go", preview.layers()));
        go.setDisable(!preview.isReady());
        asked.setText(model.asked());
        asked.setVisible(!asked.getText().isEmpty());
        asked.setDisable(preview.waiting().isEmpty());
        boolean copied = preview.wishes().stream().allMatch(w -> w.copied());
        copy.setChosen(copied);
        link.setChosen(!copied);
        copy.setVisible(!preview.wishes().isEmpty());
        link.setVisible(!preview.wishes().isEmpty());
    }

    /** Enter brings it when nothing is asked. */
    void takeFocus() {
        if (!go.isDisabled()) {
            go.requestFocus();
        }
    }
}
