package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.notebook.NotebookFile;
import districtatlas.ui.OnFx;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.notebook.Keeping;
import districtatlas.ui.notebook.OpenNotebook;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookFilesTest {
    @TempDir
    private Path folder;

    /** As at a logoff, when no window is closed: not on the FX thread. */
    @Test
    void whatCannotBeSavedWhenTheSystemEndsTheProgramIsPutElsewhereAndToldAtTheNextStart() throws IOException {
        OnFx.wake();
        Path stick = folder.resolve("meeting.atlas");
        NotebookFile.create(stick, "small", "").close();
        Settings settings = new Settings(new SettingsFile(folder.resolve("settings/settings.txt")));
        OpenNotebook open = OnFx.get(SmallDesk::notebook);
        NotebookFiles files = OnFx.get(() -> new NotebookFiles(null, open, settings, "small", "", () -> new Messages(Lang.EN)));
        OnFx.run(() -> files.keeper().open(stick, refused -> assertEquals(Optional.empty(), refused)));
        while (OnFx.get(() -> open.keeping().file().isEmpty())) {
            Thread.onSpinWait();
        }
        Files.delete(stick);
        OnFx.run(() -> open.set(open.notebook().with(EntryKinds.NOTE, EntryId.fresh(), new Note(About.aPlace(), Optional.empty(), "said at the end"), open.signature())));
        while (OnFx.get(() -> open.keeping().state() != Keeping.State.UNSAVED)) {
            Thread.onSpinWait();
        }

        files.end();
        settings.flush();

        Settings next = new Settings(new SettingsFile(folder.resolve("settings/settings.txt")));
        try (NotebookFile rescued = NotebookFile.openReadOnly(Path.of(next.get(SettingKey.RESCUED)))) {
            assertEquals(List.of("said at the end"), rescued.read().notes().there().stream().map(n -> n.value().orElseThrow().text()).toList());
        }
    }
}
