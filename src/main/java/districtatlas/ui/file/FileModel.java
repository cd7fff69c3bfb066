package districtatlas.ui.file;

import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.ui.notebook.KeepingWords;
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
    private final KeepingWords words;

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
        this.words = new KeepingWords(messages);
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
        arrangement.apply();
        say.accept(open.keeping().why().map(w -> w.detailIn(messages)).orElseGet(() -> messages.get(textKey, KeepingWords.name(file))));
    }

    /** For the next start, and among those of before: also one that nobody has named, which may be a second window's. */
    void remember(Path file) {
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

    /** The open file by its name. */
    String name() {
        return words.name(open.keeping());
    }

    /** What becomes of what is made. */
    String state() {
        return words.sentence(open.keeping());
    }

    /** For a new file or a copy. */
    String proposedName() {
        return messages.get("file.proposed") + ".atlas";
    }
}
