package districtatlas.app;

import districtatlas.base.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's window in which the reader chooses the file with the plan's text. FX thread only. */
final class PlanTextChooser {
    private PlanTextChooser() {
    }

    static Optional<Path> choose(Window over, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("plan-text.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("plan-text.files"), "*.txt", "*.md"),
                new FileChooser.ExtensionFilter(messages.get("plan-text.all-files"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(over)).map(File::toPath);
    }
}
