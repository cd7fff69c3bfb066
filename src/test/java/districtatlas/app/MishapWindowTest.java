package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Mishaps;
import districtatlas.print.PictureSize;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The program's own window when something fails that nobody expected: a sentence with a code, and it goes on. */
@ExtendWith(ApplicationExtension.class)
class MishapWindowTest {
    private static final WindowOptions OPTIONS = new WindowOptions(Optional.empty(), Optional.of("structure"), Optional.empty(), Optional.empty(),
            Optional.of(new PictureSize(1024, 640)), Optional.empty(), Optional.empty());

    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final Messages messages = new Messages(Lang.ZH);
    private AtlasStage program;
    private Thread.UncaughtExceptionHandler before;
    private Thread.UncaughtExceptionHandler beforeAll;

    @BeforeEach
    void open() {
        Settings settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        robot.interact(() -> {
            before = Thread.currentThread().getUncaughtExceptionHandler();
            beforeAll = Thread.getDefaultUncaughtExceptionHandler();
            program = new AtlasStage(ShippedWindow.read(OPTIONS, settings), settings, OPTIONS);
            program.show(messages);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(before);
            Thread.setDefaultUncaughtExceptionHandler(beforeAll);
            Window.getWindows().stream().toList().forEach(Window::hide);
        });
    }

    private void assertSaysAndGoesOn(Throwable cause) throws Exception {
        String sentence = messages.get("mishap.told", Mishaps.codeOf(cause));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".hint").<Labeled>query().getText().equals(sentence));
        robot.push(KeyCode.DIGIT2);
        assertEquals("streets", program.desk().session().state().theme());
    }

    @Test
    void anActionThatFails() throws Exception {
        IllegalStateException cause = new IllegalStateException("thrown by a test");
        new FxThread().execute(() -> {
            throw cause;
        });
        assertSaysAndGoesOn(cause);
    }

    @Test
    void aWorkerThatFails() throws Exception {
        StackOverflowError cause = new StackOverflowError();
        new Thread(() -> {
            throw cause;
        }, "worker of a test").start();
        assertSaysAndGoesOn(cause);
    }

    @Test
    void aPainterThatFails() throws Exception {
        AssertionError cause = new AssertionError("thrown by a test");
        robot.interact(() -> program.desk().map().onFailureProperty().get().accept("a tile", cause));
        assertSaysAndGoesOn(cause);
    }
}
