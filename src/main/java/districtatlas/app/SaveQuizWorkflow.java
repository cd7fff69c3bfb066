package districtatlas.app;

import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.print.work.QuizSheets;
import districtatlas.quiz.QuizGround;
import districtatlas.quiz.QuizOrder;
import districtatlas.ui.desk.Desk;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Saves a quiz as {@code atlas quiz --out} writes it: asks where to, makes it on a thread of its own, says how it went. */
final class SaveQuizWorkflow {
    private final OpenWindow.Read read;
    private final Desk desk;
    private final Path folder;

    /** @param folder where it goes unless the reader says otherwise */
    SaveQuizWorkflow(OpenWindow.Read read, Desk desk, Path folder) {
        this.read = read;
        this.desk = desk;
        this.folder = folder;
    }

    /** Asks where to. FX thread. */
    void run(QuizOrder order, Stage owner) {
        Messages messages = desk.messages();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("action.quiz"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("save.pdf"), "*.pdf"));
        chooser.setInitialFileName(QuizSheets.fileName(order, messages));
        chooser.setInitialDirectory(folder.toFile());
        Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).ifPresent(f -> save(order, f));
    }

    /** FX thread; writes on another. */
    void save(QuizOrder order, Path chosen) {
        Messages messages = desk.messages();
        Path file = FileKind.PAPER.fits(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + ".pdf");
        desk.say(messages.get("save.saving", file.getFileName().toString()));
        new WritingAside(desk).run(file, () -> {
            QuizGround ground = new QuizGround(desk.atlas().plan(), desk.atlas().shapes(), desk.atlas().places());
            new QuizSheets(ground, read.credits(messages.lang()), read.document().palettes().get(0), read.shop().lists(), messages).write(order, file);
            return messages.get("quiz.saved", file.toString());
        });
    }
}
