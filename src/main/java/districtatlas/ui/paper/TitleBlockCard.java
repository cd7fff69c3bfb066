package districtatlas.ui.paper;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ScrolledPage;
import districtatlas.ui.kit.Words;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The title block of all sheets, filled in once: what stays empty the program fills where it knows something. FX thread only. */
final class TitleBlockCard extends VBox {
    private final List<TextField> fields = new ArrayList<>();

    /** @param kept runs when the reader has kept what is written; the card is closed then */
    TitleBlockCard(Settings settings, Runnable kept, Runnable closes, Messages messages) {
        getStyleClass().setAll("card", "title-block-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("title-block.title"), "card-title"), space, Links.icon("fth-x", messages.get("title-block.close"), closes));
        head.getStyleClass().setAll("key-head");
        GridPane grid = new GridPane();
        grid.getStyleClass().setAll("title-block-fields");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), wide);
        for (String name : WrittenBlock.FIELDS) {
            Label label = Words.whole(messages.get("frame." + name), "note");
            TextField field = new TextField(settings.get(SettingKey.titleBlock(name)));
            field.setId("title-block-" + name);
            field.setPromptText(messages.get("title-block.prompt." + name));
            field.setAccessibleText(messages.get("frame." + name));
            field.setMinWidth(0);
            label.setLabelFor(field);
            grid.addRow(fields.size(), label, field);
            fields.add(field);
        }
        Button keep = Links.chip(messages.get("title-block.keep"), () -> {
            WrittenBlock.keep(fields.stream().map(TextField::getText).toList(), settings);
            closes.run();
            kept.run();
        });
        keep.setId("title-block-keep");
        VBox page = new VBox(Words.wrapped(messages.get("title-block.note"), "note"), grid, new HBox(keep));
        page.getStyleClass().setAll("title-block-page");
        getChildren().addAll(head, new ScrolledPage(page));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof TextField) {
                keep.fire();
                e.consume();
            }
        });
    }

    void takeFocus() {
        applyCss();             // what is scrolled comes into the window only with its scroll pane's skin
        fields.get(0).requestFocus();
    }
}
