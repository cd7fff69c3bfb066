package districtatlas.app;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.window.AtlasWindow;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** A small window that says why no atlas is opened, since an icon has no terminal, and lets the reader choose another file. FX thread only. */
final class RefusedStage {
    /** Room for a long path and a reason. */
    private static final double WIDTH = 620;
    private static final double HEIGHT = 260;

    private final Stage stage = new Stage();
    private final Messages messages;
    private final Label sentence;
    private final Button other;
    private final Button leave;
    private boolean replaced;

    /**
     * @param open    opens it, and tells this window how that went
     * @param leaving when the reader closes the window
     */
    RefusedStage(String why, Messages messages, Consumer<Path> open, Runnable leaving) {
        this.messages = messages;
        this.sentence = Words.wrapped(why, "refused-sentence");
        this.other = Links.chip(messages.get("refused.other"), () -> choose().ifPresent(file -> open(file, open)));
        this.leave = Links.chip(messages.get("refused.leave"), stage::close);
        HBox buttons = new HBox(other, leave);
        buttons.getStyleClass().add("refused-buttons");
        VBox page = new VBox(sentence, buttons);
        page.getStyleClass().add("refused");
        stage.setScene(new Scene(AtlasWindow.plain(page), WIDTH, HEIGHT));
        stage.setMinWidth(WIDTH);           // some window managers make a new window as small as it may be
        stage.setMinHeight(HEIGHT);
        stage.setTitle(messages.get("refused.title"));
        stage.setOnHidden(e -> {
            if (!replaced) {
                leaving.run();
            }
        });
    }

    void show() {
        stage.show();
        other.requestFocus();
    }

    /** In the system's own window. */
    private Optional<Path> choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("refused.other"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("refused.files"), "*.gpkg"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    /** What follows when the reader has chosen a file. */
    void open(Path file, Consumer<Path> open) {
        sentence.setText(messages.get("refused.opening", file.getFileName().toString()));
        other.setDisable(true);
        leave.setDisable(true);
        open.accept(file);
    }

    /** That one neither. */
    void say(String why) {
        sentence.setText(why);
        other.setDisable(false);
        leave.setDisable(false);
    }

    /** Another window stands in its place. */
    void replaced() {
        replaced = true;
        stage.close();
    }
}
