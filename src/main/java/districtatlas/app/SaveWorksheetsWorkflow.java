package districtatlas.app;

import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.map.style.Palette;
import districtatlas.print.work.NoWorksheet;
import districtatlas.print.work.WorkOrder;
import districtatlas.print.work.Worksheet;
import districtatlas.print.work.Worksheets;
import districtatlas.ui.desk.Desk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Saves worksheets as {@code atlas worksheet} writes them: asks where to, makes them on a thread of its own, says how it went. */
final class SaveWorksheetsWorkflow {
    private final OpenWindow.Read read;
    private final Desk desk;
    private final Messages messages;
    private final Path folder;

    /** @param folder where they go unless the reader says otherwise */
    SaveWorksheetsWorkflow(OpenWindow.Read read, Desk desk, Path folder) {
        this.read = read;
        this.desk = desk;
        this.messages = desk.messages();
        this.folder = folder;
    }

    /** Asks where to. FX thread. */
    void run(WorkOrder order, boolean each, Stage owner) {
        if (each) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(messages.get("worksheet.save-each"));
            chooser.setInitialDirectory(folder.toFile());
            Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath).ifPresent(f -> saveEach(order, f));
        } else {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages.get("action.worksheet"));
            chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("save.pdf"), "*.pdf"));
            chooser.setInitialFileName(worksheets().fileName(order));
            chooser.setInitialDirectory(folder.toFile());
            Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).ifPresent(f -> save(order, f));
        }
    }

    /** FX thread; writes on another. */
    void save(WorkOrder order, Path chosen) {
        Path file = FileKind.PAPER.fits(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + ".pdf");
        Worksheets worksheets = worksheets();
        desk.say(messages.get("save.saving", file.getFileName().toString()));
        new WritingAside(desk).run(file, () -> made(worksheets, order, sheets -> worksheets.write(sheets, worksheets.name(order), file), messages.get("save.saved", file.toString())));
    }

    /** The same, every sheet as a file of its own. */
    void saveEach(WorkOrder order, Path into) {
        Worksheets worksheets = worksheets();
        desk.say(messages.get("save.saving", worksheets.name(order)));
        new WritingAside(desk).run(into, () -> made(worksheets, order, sheets -> worksheets.writeEach(sheets, into), messages.get("worksheet.saved-each", into.toString())));
    }

    private interface Writing {
        void of(List<Worksheet> sheets) throws IOException;
    }

    /** @return what to say */
    private static String made(Worksheets worksheets, WorkOrder order, Writing writing, String done) throws IOException {
        try {
            writing.of(worksheets.of(order));
            return done;
        } catch (NoWorksheet e) {
            return e.getMessage();
        }
    }

    private Worksheets worksheets() {
        Palette light = read.document().palettes().get(0);
        return new Worksheets(read.atlas().plan(), read.atlas().shapes(), read.credits(messages.lang()), light, read.shop().lists(), messages);
    }
}
