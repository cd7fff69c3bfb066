package districtatlas.app;

import districtatlas.base.Messages;
import districtatlas.ui.tours.TourFiles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks for a tour's file in the system's own window; begins where it was asked last. FX thread only. */
final class TourChooser implements TourFiles {
    private static final String ENDING = ".tour";
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]+");

    private final Stage stage;
    private final Messages messages;
    private Path folder = PicturesFolder.ofUser();

    TourChooser(Stage stage, Messages messages) {
        this.stage = stage;
        this.messages = messages;
    }

    @Override
    public Optional<Path> toSave(String name) {
        FileChooser chooser = chooser("tours.save-title");
        String plain = NOT_IN_NAMES.matcher(name).replaceAll(" ").strip();
        chooser.setInitialFileName((plain.isEmpty() ? messages.get("tours.new-title") : plain) + ENDING);
        return chosen(chooser.showSaveDialog(stage)).map(TourChooser::named);
    }

    @Override
    public Optional<Path> toOpen() {
        return chosen(chooser("tours.open-title").showOpenDialog(stage));
    }

    /** Some systems' windows leave the ending out. */
    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ENDING);
    }

    private Optional<Path> chosen(File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(f -> folder = f);
        return path;
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("tours.kind"), "*" + ENDING));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }
}
