package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Mishaps;
import districtatlas.ui.kit.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's own window when something fails that nobody expected: a sentence with a code, and it goes on. */
class MishapWindowTest {
    @TempDir
    static Path folder;

    private final Messages messages = new Messages(Lang.ZH);
    private ShippedStage shown;

    @BeforeEach
    void open() {
        shown = ShippedStage.open(ShippedStage.sized(1024, 640, "structure"), ShippedStage.still(folder));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void assertSaysAndGoesOn(Throwable cause) {
        String sentence = messages.get("mishap.told", Mishaps.codeOf(cause));
        shown.until(() -> shown.lookup(".hint") instanceof Labeled hint && hint.getText().equals(sentence));
        ShippedStage.fx(() -> ShippedStage.key(shown.map(), KeyCode.DIGIT2, false));
        assertEquals("streets", ShippedStage.fx(() -> shown.session().state().theme()));
    }

    @Test
    void settingsThatAreNoTextAreKeptBesideAndToldOf() throws IOException {
        shown.close();
        Files.write(folder.resolve("settings.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        open();
        String sentence = messages.get("settings.set-aside", folder.resolve("settings.txt.bad"));
        shown.until(() -> shown.lookup(".hint") instanceof Labeled hint && hint.isVisible() && hint.getText().equals(sentence));
    }

    @Test
    void anActionThatFails() {
        IllegalStateException cause = new IllegalStateException("thrown by a test");
        new FxThread().execute(() -> {
            throw cause;
        });
        assertSaysAndGoesOn(cause);
    }

    @Test
    void aWorkerThatFails() {
        StackOverflowError cause = new StackOverflowError();
        new Thread(() -> {
            throw cause;
        }, "worker of a test").start();
        assertSaysAndGoesOn(cause);
    }

    @Test
    void aPainterThatFails() {
        AssertionError cause = new AssertionError("thrown by a test");
        ShippedStage.fx(() -> shown.map().onFailureProperty().get().accept("a tile", cause));
        assertSaysAndGoesOn(cause);
    }
}
