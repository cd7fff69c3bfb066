package districtatlas.ui.own;

import districtatlas.base.Messages;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** What can be done about the file of a linked layer: it is looked for, or read anew. FX thread only. */
final class LinkDeeds extends VBox {
    private final OwnContext context;
    private final EntryId entry;
    private final Messages messages;

    LinkDeeds(OwnContext context, EntryId entry) {
        this.context = context;
        this.entry = entry;
        this.messages = context.messages();
        WordFlow links = new WordFlow();
        links.getStyleClass().setAll("layer-links");
        context.work().file(entry).ifPresent(f -> links.getChildren().add(Links.link(messages.get("own.link.anew"), () -> readAnew(f))));
        links.getChildren().add(Links.link(messages.get("own.link.find"), this::find));
        getChildren().setAll(links);
    }

    private void readAnew(Path file) {
        context.desk().say(messages.get("own.link.reading", file.getFileName()));
        context.work().readAnew(entry, file, context.desk()::say);
    }

    private void find() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("own.link.find-title", context.work().layer(entry).map(BroughtLayer::origin).map(o -> o.file()).orElse("")));
        context.work().file(entry).map(Path::getParent).map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).map(File::toPath).ifPresent(this::readAnew);
    }
}
