package districtatlas.ui.own;

import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.FileStyle;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;

/** A style from a file instead of a look: taken, told, given back. FX thread only. */
final class FileStyleForm extends OwnForm {
    private final Label now = Words.wrapped("", "note");
    private final Node quiet;

    FileStyleForm(OwnContext context, EntryId entry) {
        super(context, entry);
        WordFlow links = new WordFlow(Links.link(get("own.file-style.choose"), this::choose), Links.link(get("own.file-style.quiet"), () -> context.work().quiet(entry)));
        links.getStyleClass().setAll("layer-links");
        links.getChildren().get(0).setId("own-style-choose");
        quiet = links.getChildren().get(1);
        quiet.setId("own-style-quiet");
        now.setId("own-style-now");
        getChildren().setAll(now, links);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(get("own.file-style.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("SLD, QML", "*.sld", "*.qml", "*.SLD", "*.QML"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).map(File::toPath).ifPresent(f -> context.work().styleFrom(entry, f, context.desk()::say));
    }

    @Override
    void show(BroughtLayer layer) {
        Optional<FileStyle> style = layer.look().style();
        now.setText(style.map(s -> context.messages().get("own.file-style.now", s.name())).orElse(""));
        present(now, style.isPresent());
        present(quiet, style.isPresent());
    }
}
