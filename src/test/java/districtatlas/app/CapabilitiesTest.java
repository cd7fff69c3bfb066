package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Messages;
import districtatlas.ui.kit.KeyClashes;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's own list of what a reader can do, in its own window over the shipped atlas. */
class CapabilitiesTest {
    @TempDir
    static Path folder;

    private Settings settings;
    private ShippedStage shown;

    @BeforeEach
    void open() {
        settings = ShippedStage.still(folder);
        settings.set(SettingKey.SIZE, 1.0);
        shown = ShippedStage.open(ShippedStage.sized(1024, 640), settings);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void anotherLanguage() {
        shown.run("action.language");
    }

    @Test
    void noTwoActionsHaveOneKey() {
        List<UiAction> actions = shown.desk().actionsProperty().get();
        assertTrue(actions.size() > 40, () -> actions.size() + " actions");
        assertEquals(List.of(), KeyClashes.of(actions));
    }

    @Test
    void everyActionHasANameOfItsOwnInTheCommandList() {
        for (int i = 0; i < 2; i++) {
            Messages messages = shown.desk().messages();
            List<String> names = shown.desk().actionsProperty().get().stream().map(a -> messages.get(a.textKey(), a.textArgs())).toList();
            assertEquals(names.stream().distinct().toList(), names);
            anotherLanguage();
        }
    }

    @Test
    void aKeyDoesItsWorkOnceAfterAnotherLanguageToo() {
        anotherLanguage();
        anotherLanguage();
        ShippedStage.fx(() -> ShippedStage.key(shown.map(), KeyCode.EQUALS, true));
        assertEquals(1.1, settings.get(SettingKey.SIZE));
    }

    /** A window that something still held would be laid out, styled and told of every key for as long as the program runs. */
    @Test
    void anotherLanguageLeavesNothingOfTheWindowBefore() {
        WeakReference<Object> before = new WeakReference<>(ShippedStage.fx(() -> shown.stage.getScene().getRoot()));
        anotherLanguage();
        anotherLanguage();
        for (int i = 0; i < 50 && before.get() != null; i++) {
            System.gc();
            shown.rest();
        }
        assertNull(before.get());
    }
}
