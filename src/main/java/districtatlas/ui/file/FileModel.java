package districtatlas.ui.file;

import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.state.AtlasState;
import districtatlas.state.LayerChanges;
import districtatlas.state.StateText;
import districtatlas.ui.Session;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.Keeping;
import districtatlas.ui.notebook.NotebookKeeper;
import districtatlas.ui.notebook.OpenNotebook;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which file is open, and what goes with it: the reader's arrangement of the layers is kept in it and comes back with it, and the program
 * remembers the file for the next start. Knows no nodes. FX thread only.
 */
public final class FileModel {
    private static final int MOST_RECENT = 9;

    private final OpenNotebook open;
    private final NotebookKeeper keeper;
    private final Session session;
    private final Undo undo;
    private final Settings settings;
    private final String atlas;
    private final Messages messages;
    private final Consumer<String> say;

    /** @param atlas its id */
    FileModel(OpenNotebook open, NotebookKeeper keeper, Session session, Undo undo, Settings settings, String atlas, Messages messages,
              Consumer<String> say) {
        this.open = open;
        this.keeper = keeper;
        this.session = session;
        this.undo = undo;
        this.settings = settings;
        this.atlas = atlas;
        this.messages = messages;
        this.say = say;
    }

    /** A file to go on with; says so, or why not: then what was open stays. */
    void open(Path file) {
        keeper.open(file, outcome -> done(outcome, file, "file.said.opened"));
    }

    void create(Path file) {
        keeper.create(file, outcome -> done(outcome, file, "file.said.created"));
    }

    void saveAs(Path file) {
        keeper.saveAs(file, outcome -> done(outcome, file, "file.said.saved-as"));
    }

    private void done(Optional<Problem> refused, Path file, String textKey) {
        if (refused.isPresent()) {
            say.accept(refused.get().detailIn(messages));
            return;
        }
        remember(file);
        arrangeAsKept();
        say.accept(open.keeping().why().map(w -> w.detailIn(messages)).orElseGet(() -> messages.get(textKey, name(file))));
    }

    private void remember(Path file) {
        String whole = file.toAbsolutePath().normalize().toString();
        List<String> recent = new ArrayList<>(settings.get(SettingKey.RECENT));
        recent.remove(whole);
        recent.add(0, whole);
        settings.set(SettingKey.RECENT, List.copyOf(recent.subList(0, Math.min(MOST_RECENT, recent.size()))));
        settings.set(SettingKey.notebook(atlas), whole);
    }

    /** Those that were open before, the last first, but for the one that is open now. Whether they are still there, the disk knows. */
    List<Path> recent() {
        Optional<String> now = open.keeping().file().map(f -> f.toAbsolutePath().normalize().toString());
        return settings.get(SettingKey.RECENT).stream().filter(r -> !now.equals(Optional.of(r))).map(Path::of).filter(Files::exists).toList();
    }

    // ---- the layers' arrangement ----------------------------------------------------------------------------------

    private void arrangeAsKept() {
        open.notebook().of(EntryKinds.VIEW).find(EntryKinds.ARRANGEMENT).flatMap(Entry::value).ifPresent(text -> {
            LayerChanges kept = StateText.parse(text, session.state()).layers();
            undo.run("file.did.arrange", open.keeping().file().map(FileModel::name).orElse(""), now -> kept);
        });
    }

    /** What is arranged is kept too, where there is a file already: for the layers alone none is made. */
    void keepArrangement(AtlasState now) {
        if (open.keeping().file().isEmpty() || !open.canWrite()) {
            return;
        }
        Notebook notebook = open.notebook();
        String text = StateText.of(now);
        Optional<String> before = notebook.of(EntryKinds.VIEW).find(EntryKinds.ARRANGEMENT).flatMap(Entry::value);
        LayerChanges kept = before.map(b -> StateText.parse(b, AtlasState.of("", "", 0)).layers()).orElse(LayerChanges.NONE);
        if (!kept.equals(now.layers())) {
            // In the place of what was kept: nobody asks how the layers lay three weeks ago.
            open.set(notebook.with(Entry.made(EntryKinds.ARRANGEMENT, EntryKinds.VIEW, text, open.signature())));
        }
    }

    // ---- in words -------------------------------------------------------------------------------------------------

    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".atlas") ? name.substring(0, name.length() - ".atlas".length()) : name;
    }

    /** The open file by its name; that of nobody's naming in a word of its own. */
    String name() {
        Keeping keeping = open.keeping();
        return keeping.usual() ? messages.get("file.unnamed") : keeping.file().map(FileModel::name).orElse(messages.get("file.unnamed"));
    }

    /** What becomes of what is made, in a sentence. */
    String state() {
        Keeping keeping = open.keeping();
        return switch (keeping.state()) {
            case SAVED -> messages.get(keeping.file().isPresent() ? "file.state.saved" : "file.state.nothing");
            case SAVING -> messages.get("file.state.saving");
            case UNSAVED -> messages.get("file.state.unsaved", keeping.why().map(w -> w.detailIn(messages)).orElse(""));
            case READING -> keeping.why().map(w -> w.detailIn(messages)).orElse("");
        };
    }

    /** For a new file or a copy. */
    String proposedName() {
        return messages.get("file.proposed") + ".atlas";
    }
}
