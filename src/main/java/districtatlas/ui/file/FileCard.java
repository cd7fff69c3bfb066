package districtatlas.ui.file;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.notebook.KeepingWords;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The file that is open, how it stands, what can be done with it, those of last time, and how the reader signs. FX thread only. */
final class FileCard extends VBox {
    /** What the card can have done. */
    record Deeds(Runnable create, Runnable open, Runnable saveAs, Runnable join, Consumer<Path> openAgain) {
    }

    FileCard(FileModel model, String folder, Deeds deeds, Settings settings, Runnable closes, Messages messages) {
        getStyleClass().setAll("card", "file-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(model.name(), "card-title"), space, Links.icon("fth-x", messages.get("file.close"), closes));
        head.getStyleClass().setAll("key-head");
        getChildren().addAll(head, Words.wrapped(model.state(), "file-state"));
        if (!folder.isEmpty()) {
            getChildren().add(Words.wrapped(folder, "note", "file-folder"));
        }
        HBox deedsLine = new HBox(deed("file.new", deeds.create(), closes, messages), deed("file.open", deeds.open(), closes, messages),
                deed("file.save-as", deeds.saveAs(), closes, messages), deed("file.join", deeds.join(), closes, messages));
        deedsLine.getStyleClass().setAll("file-deeds");
        getChildren().add(deedsLine);
        List<Path> recent = model.recent();
        if (!recent.isEmpty()) {
            getChildren().add(Words.whole(messages.get("file.recent"), "section-title"));
            for (Path file : recent) {
                getChildren().add(Links.line(KeepingWords.name(file), () -> {
                    closes.run();
                    deeds.openAgain().accept(file);
                }, String.valueOf(file.getParent())));
            }
        }
        getChildren().add(author(settings, messages));
    }

    private static Button deed(String textKey, Runnable deed, Runnable closes, Messages messages) {
        return Links.chip(messages.get(textKey), () -> {
            closes.run();
            deed.run();
        });
    }

    private static HBox author(Settings settings, Messages messages) {
        Label label = Words.whole(messages.get("file.author"));
        TextField field = new TextField(settings.get(SettingKey.AUTHOR));
        field.getStyleClass().add("file-author");
        field.setPromptText(messages.get("file.author.none"));
        field.setAccessibleText(messages.get("file.author"));
        field.textProperty().subscribe((before, now) -> settings.keepSoon(SettingKey.AUTHOR, now::strip));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(label, field);
        line.getStyleClass().setAll("file-author-line");
        return line;
    }
}
