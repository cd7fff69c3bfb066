package districtatlas.app;

import districtatlas.base.Messages;
import districtatlas.tour.Walk;
import districtatlas.ui.album.AlbumCapability;
import districtatlas.ui.album.AlbumRun;
import districtatlas.ui.compare.CompareCapability;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.paper.PaperCapability;
import districtatlas.ui.paper.SystemPrinting;
import districtatlas.ui.picture.PictureCapability;
import districtatlas.ui.plantext.PlanTextCapability;
import districtatlas.ui.quiz.QuizCapability;
import districtatlas.ui.talk.TalkCapability;
import districtatlas.ui.talk.TalkSaving;
import districtatlas.ui.worksheet.WorksheetCapability;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** What a reader can do that ends in a file: each asks where, over the program's window, and writes aside. FX thread only. */
final class SavingCapabilities {
    private final Supplier<OpenWindow.Read> read;
    private final Stage stage;
    private final ExecutorService sheetMaker;
    private final Supplier<Desk> seen;
    /** Outlives a switch of language. */
    private final AlbumRun albumRun;

    /**
     * @param read what the window is made of now: other boundaries are another
     * @param seen the desk that is in the window now: another language is another desk
     */
    SavingCapabilities(Supplier<OpenWindow.Read> read, Stage stage, ExecutorService sheetMaker, Supplier<Desk> seen) {
        this.read = read;
        this.stage = stage;
        this.sheetMaker = sheetMaker;
        this.seen = seen;
        this.albumRun = new AlbumRun(WindowThreads::aside, new FxThread(), said -> seen.get().say(said));
    }

    Capability picture(Desk at) {
        return new PictureCapability(at, (view, said, choice) -> new SavePictureWorkflow(read.get(), at, PicturesFolder.ofUser(), Clock.systemDefaultZone())
                .run(view, said, choice, stage));
    }

    Capability paper(Desk at) {
        return new PaperCapability(at, new SheetWorkflow(read.get(), at, Clock.systemDefaultZone()), new SystemPrinting(WindowThreads::aside, new FxThread()),
                name -> sheetFile(name, at.messages()), sheetMaker, WindowThreads::aside, new FxThread());
    }

    Capability album(Desk at) {
        return new AlbumCapability(at, new AlbumWorkflow(read.get(), at.messages(), Clock.systemDefaultZone(), PicturesFolder.ofUser(), stage), albumRun);
    }

    Capability compare(Desk at) {
        PairSheetWorkflow sheets = new PairSheetWorkflow(read.get(), at, Clock.systemDefaultZone(), name -> sheetFile(name, at.messages()), WindowThreads::aside, new FxThread());
        return new CompareCapability(at, sheets::save);
    }

    Capability talk(Desk at) {
        SaveTalkWorkflow writer = new SaveTalkWorkflow(read.get(), at.session(), () -> at.walk().walkProperty().get().map(Walk::tour), at.messages(), PicturesFolder.ofUser(), Clock.systemDefaultZone(), stage);
        // Another language is another desk: the word goes to the one that is seen.
        return new TalkCapability(at, new TalkSaving(writer, at.messages(), said -> seen.get().say(said), WindowThreads::aside, new FxThread()));
    }

    Capability worksheets(Desk at) {
        return new WorksheetCapability(at, (order, each) -> new SaveWorksheetsWorkflow(read.get(), at, PicturesFolder.ofUser()).run(order, each, stage));
    }

    Capability quiz(Desk at) {
        return new QuizCapability(at, order -> new SaveQuizWorkflow(read.get(), at, PicturesFolder.ofUser()).run(order, stage), WindowThreads::aside, new FxThread());
    }

    Capability planText(Desk at) {
        return new PlanTextCapability(at, () -> PlanTextChooser.choose(stage, at.messages()), WindowThreads::aside, new FxThread());
    }

    private Optional<Path> sheetFile(String name, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("paper.save"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("save.pdf"), "*.pdf"));
        chooser.setInitialFileName(name + ".pdf");
        chooser.setInitialDirectory(PicturesFolder.ofUser().toFile());
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }
}
