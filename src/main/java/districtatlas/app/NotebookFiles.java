package districtatlas.app;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Messages;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.file.FileAsks;
import districtatlas.ui.file.KeptArrangement;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.notebook.NotebookKeeper;
import districtatlas.ui.notebook.OpenNotebook;
import districtatlas.ui.notebook.UsualFiles;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.walk.WalkModel;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The files of a window's notebook: which is opened at the start, the system's dialogs to choose another, and the last word at the end. FX thread only. */
final class NotebookFiles implements FileAsks {
    private final Stage stage;
    private final Settings settings;
    private final String atlas;
    private final UsualFiles usual;
    private final NotebookKeeper keeper;
    private final Supplier<Messages> messages;

    /**
     * @param edition  of the atlas
     * @param messages as the window speaks now
     */
    NotebookFiles(Stage stage, OpenNotebook open, Settings settings, String atlas, String edition, Supplier<Messages> messages) {
        this.stage = stage;
        this.settings = settings;
        this.atlas = atlas;
        this.messages = messages;
        this.usual = new UsualFiles(settings.folder(), atlas, Clock.systemDefaultZone());
        this.keeper = new NotebookKeeper(open, usual, new NotebookKeeper.Atlas(atlas, edition), new FxThread());
    }

    NotebookKeeper keeper() {
        return keeper;
    }

    /** Opens what was asked for, else what was open last, else what nobody has named; with none of them the notebook is empty. */
    void begin(Optional<Path> asked, Desk desk) {
        String rescued = settings.get(SettingKey.RESCUED);
        if (!rescued.isEmpty()) {
            desk.say(desk.messages().get("file.rescued", rescued));
            settings.set(SettingKey.RESCUED, "");
        }
        first(asked, settings, atlas)
                .ifPresent(file -> keeper.open(file, refused -> {
                    refused.ifPresentOrElse(why -> desk.say(why.detailIn(desk.messages())), () -> {
                        if (asked.isPresent()) {            // else the layers are as they were left
                            new KeptArrangement(desk).apply();
                        }
                    });
                    if (desk.walk().stateProperty().get() == WalkModel.State.CLOSED) {
                        desk.walk().leave();                // a tour that was to go on is not there after all
                    }
                }));
    }

    /**
     * What a start opens of an atlas.
     *
     * @param asked for, be it there or not
     */
    static Optional<Path> first(Optional<Path> asked, Settings settings, String atlas) {
        String last = settings.get(SettingKey.notebook(atlas));
        return asked.or(() -> Optional.of(last).filter(l -> !l.isEmpty()).map(Path::of))
                .or(() -> Optional.of(new UsualFiles(settings.folder(), atlas, Clock.systemDefaultZone()).first()).filter(Files::exists));
    }

    /** What that file holds now, which stays closed; nothing where it cannot be read, which is told when it is opened. Any thread. */
    static Notebook last(Optional<Path> asked, Settings settings, String atlas) {
        Optional<Path> file = first(asked, settings, atlas).filter(Files::exists);
        try (NotebookFile open = file.map(NotebookFile::openReadOnly).orElse(null)) {
            return open == null ? Notebook.EMPTY : open.read();
        } catch (AtlasFileException e) {
            return Notebook.EMPTY;
        }
    }

    /** Saves what is not saved; where that cannot be, puts all of it elsewhere, and the next start says so. Any thread: also when the system ends the program. */
    void end() {
        keeper.close().ifPresent(rescued -> settings.keepSoon(SettingKey.RESCUED, rescued::toString));
    }

    // ---- dialogs --------------------------------------------------------------------------------------------------

    @Override
    public Optional<Path> toOpen() {
        return Optional.ofNullable(chooser("file.open.title").showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public List<Path> toJoin() {
        List<File> files = chooser("file.join.title").showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toSave(String name) {
        FileChooser chooser = chooser("file.save.title");
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath).map(NotebookFiles::named);
    }

    private static Path named(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ".atlas");
    }

    private FileChooser chooser(String titleKey) {
        Messages words = messages.get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(titleKey));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(words.get("file.kind"), "*.atlas"));
        settings.get(SettingKey.RECENT).stream().findFirst().map(r -> Path.of(r).getParent()).filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }
}
