package districtatlas.ui.file;

import districtatlas.base.Messages;
import districtatlas.base.Problem;
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
 * Which file is open: the program remembers it for the next start, and the arrangement of the layers that it keeps comes back with it. Knows no nodes. FX thread only.
 */
public final class FileModel {
    private static final int MOST_RECENT = 9;

    private final OpenNotebook open;
    private final NotebookKeeper keeper;
    private final KeptArrangement arrangement;
    private final Settings settings;
    private final String atlas;
    private final Messages messages;
    private final Consumer<String> say;

    /** @param atlas its id */
    FileModel(OpenNotebook open, NotebookKeeper keeper, KeptArrangement arrangement, Settings settings, String atlas, Messages messages,
              Consumer<String> say) {
        this.open = open;
        this.keeper = keeper;
        this.arrangement = arrangement;
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
        arrangement.apply();
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
