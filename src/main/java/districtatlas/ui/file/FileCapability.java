package districtatlas.ui.file;

import districtatlas.base.FileKind;
import districtatlas.base.Problem;
import districtatlas.notebook.Merge;
import districtatlas.notebook.MergeSummary;
import districtatlas.notebook.MergeWords;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.notebook.Keeping;
import districtatlas.ui.notebook.NotebookKeeper;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Keeping what one makes in a file of one's own. FX thread only. */
public final class FileCapability implements Capability {
    private final Desk desk;
    private final FileAsks asks;
    private final FileModel model;
    private final NotebookKeeper keeper;
    private final SimpleObjectProperty<Keeping> keeping = new SimpleObjectProperty<>(Keeping.NOTHING);
    private final SimpleStringProperty sentence = new SimpleStringProperty("");

    /**
     * @param atlas its id
     */
    public FileCapability(Desk desk, NotebookKeeper keeper, String atlas, FileAsks asks) {
        this.desk = desk;
        this.asks = asks;
        KeptArrangement arrangement = new KeptArrangement(desk);
        this.model = new FileModel(desk.notebook(), keeper, arrangement, desk.settings(), atlas, desk.messages(), desk::say);
        this.keeper = keeper;
        keeper.setOnRescued(path -> desk.say(desk.messages().get("file.rescued", path)));
        desk.onClose(desk.notebook().keepingProperty().subscribe(this::show)::unsubscribe);         // it outlives this window's desk
        desk.session().stateProperty().subscribe((before, now) -> {
            if (!before.layers().equals(now.layers())) {
                arrangement.keep(now);
            }
        });
    }

    private void show(Keeping now) {
        if (!now.file().equals(keeping.get().file())) {
            now.file().ifPresent(model::remember);
        }
        keeping.set(now);
        sentence.set(model.state());
    }

    private void create() {
        asks.toSave(model.proposedName()).ifPresent(model::create);
    }

    private void open() {
        asks.toOpen().ifPresent(model::open);
    }

    private void saveAs() {
        asks.toSave(model.proposedName()).ifPresent(model::saveAs);
    }

    private void join() {
        List<Path> files = asks.toJoin();
        if (!desk.notebook().canWrite()) {
            desk.notebook().refuse();
        } else if (!files.isEmpty()) {
            keeper.read(files, this::join);
        }
    }

    /** One edit for all: taken back, everything is as it was before. */
    private void join(List<Merge.Source> read, List<Problem> problems) {
        MergeSummary summary = Merge.of(desk.notebook().notebook(), read).summary();
        desk.undo().edit("file.did.join", String.join(", ", read.stream().map(Merge.Source::name).toList()),
                now -> Merge.of(now, read).notebook());
        List<String> lines = new ArrayList<>(new MergeWords(desk.messages()).lines(summary));
        problems.forEach(p -> lines.add(p.lineIn(desk.messages())));
        desk.cards().showCentred(new JoinedCard(lines, desk.cards()::close, desk.messages()));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("action.file", "fth-book", desk.unlessLed("action.file", () -> desk.cards().showCentred(card()))),
                UiAction.of("action.file-new", "fth-file-plus", desk.unlessLed("action.file-new", this::create)).on("Shortcut+N"),
                UiAction.of("action.file-open", "fth-folder", desk.unlessLed("action.file-open", this::open)).on("Shortcut+O"),
                UiAction.of("action.file-save-as", "fth-save", desk.unlessLed("action.file-save-as", this::saveAs)),
                UiAction.of("action.file-join", "fth-git-merge", desk.unlessLed("action.file-join", this::join)));
    }

    /** A file that is dropped on the window is opened. */
    @Override
    public void windowStands() {
        EventHandler<DragEvent> over = e -> {
            if (dropped(e).isPresent()) {
                e.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                e.consume();
            }
        };
        EventHandler<DragEvent> drop = e -> dropped(e).ifPresent(file -> {
            e.setDropCompleted(true);
            e.consume();
            desk.unlessLed("action.file-open", () -> model.open(file)).run();
        });
        WhileInScene.follow(desk.map(), scene -> {
            scene.addEventFilter(DragEvent.DRAG_OVER, over);
            scene.addEventFilter(DragEvent.DRAG_DROPPED, drop);
            return () -> {
                scene.removeEventFilter(DragEvent.DRAG_OVER, over);
                scene.removeEventFilter(DragEvent.DRAG_DROPPED, drop);
            };
        });
    }

    private static Optional<Path> dropped(DragEvent e) {
        return e.getDragboard().getFiles().stream().map(File::toPath).filter(FileKind.NOTEBOOK::fits).findFirst();
    }

    private FileCard card() {
        String folder = keeping.get().file().map(f -> String.valueOf(f.toAbsolutePath().getParent())).orElse("");
        return new FileCard(model, folder, new FileCard.Deeds(this::create, this::open, this::saveAs, this::join, model::open), desk.settings(),
                desk.cards()::close, desk.messages());
    }

    private void open(Node beside) {
        desk.cards().showBeside(card(), beside);
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.notice(Spot.BOTTOM_RIGHT, Floating.kept(new FileNotice(keeping, sentence, this::open))));
    }
}
