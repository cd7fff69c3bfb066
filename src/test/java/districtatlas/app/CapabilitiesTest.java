package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.print.PictureSize;
import districtatlas.ui.kit.KeyClashes;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import districtatlas.ui.window.AtlasWindow;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program's own list of what a reader can do, in its own window over the shipped atlas. */
class CapabilitiesTest {
    private static final WindowOptions OPTIONS = new WindowOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(new PictureSize(1024, 640)), Optional.empty(), Optional.empty());

    @TempDir
    static Path folder;

    private Settings settings;
    private AtlasStage atlas;
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        settings.set(SettingKey.MOTION, false);
        settings.set(SettingKey.SIZE, 1.0);
        OpenWindow.Read read = ShippedWindow.read(OPTIONS, settings);
        fx(() -> {
            atlas = new AtlasStage(read, settings, OPTIONS);
            atlas.show(new Messages(Lang.ZH));
            stage = (Stage) Window.getWindows().stream()
                    .filter(w -> w.getScene() != null && w.getScene().getRoot() instanceof AtlasWindow).findFirst().orElseThrow();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            stage.close();
            return null;
        });
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS);
    }

    private void anotherLanguage() throws Exception {
        fx(() -> {
            atlas.desk().run("action.language");
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void push(KeyCode key) throws Exception {
        fx(() -> {
            atlas.desk().map().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
            return null;
        });
    }

    @Test
    void noTwoActionsHaveOneKey() {
        List<UiAction> actions = atlas.desk().actionsProperty().get();
        assertTrue(actions.size() > 40, () -> actions.size() + " actions");
        assertEquals(List.of(), KeyClashes.of(actions));
    }

    @Test
    void everyActionHasANameOfItsOwnInTheCommandList() throws Exception {
        for (int i = 0; i < 2; i++) {
            Messages messages = atlas.desk().messages();
            List<String> names = atlas.desk().actionsProperty().get().stream().map(a -> messages.get(a.textKey(), a.textArgs())).toList();
            assertEquals(names.stream().distinct().toList(), names);
            anotherLanguage();
        }
    }

    @Test
    void aKeyDoesItsWorkOnceAfterAnotherLanguageToo() throws Exception {
        anotherLanguage();
        anotherLanguage();
        push(KeyCode.EQUALS);
        assertEquals(1.1, settings.get(SettingKey.SIZE));
    }

    /** A window that something still held would be laid out, styled and told of every key for as long as the program runs. */
    @Test
    void anotherLanguageLeavesNothingOfTheWindowBefore() throws Exception {
        WeakReference<Object> before = new WeakReference<>(fx(() -> stage.getScene().getRoot()));
        anotherLanguage();
        anotherLanguage();
        for (int i = 0; i < 50 && before.get() != null; i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertNull(before.get());
    }
}
