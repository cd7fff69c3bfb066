package districtatlas.app;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.print.page.PictureSize;
import districtatlas.ui.OnFx;
import districtatlas.ui.Session;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * The program's own window over the atlas that the build has just compiled, with a test's hand and eye. It is opened and closed on the
 * test's thread, and leaves what it changed of the whole Java as it was; what it shows is looked up on the FX thread.
 */
final class ShippedStage implements AutoCloseable {
    final OpenWindow.Read read;
    final AtlasStage program;
    final Stage stage;
    private final Locale localeBefore = Locale.getDefault();
    private final Thread.UncaughtExceptionHandler handlerOfAllBefore = Thread.getDefaultUncaughtExceptionHandler();
    private final Thread.UncaughtExceptionHandler handlerOfFxBefore = fx(() -> Thread.currentThread().getUncaughtExceptionHandler());

    private ShippedStage(OpenWindow.Read read, WindowOptions options, Settings settings) {
        this.read = read;
        this.program = fx(() -> new AtlasStage(new OpenWindow(Path.of(System.getProperty("atlas.file")), new Messages(Lang.ZH), options), read, settings, options));
        this.stage = fx(() -> {
            program.show(new Messages(options.lang().orElse(Lang.ZH)));
            return (Stage) map().getScene().getWindow();
        });
        rest();
    }

    /** In Chinese, unless another language is asked for. */
    static ShippedStage open(WindowOptions options, Settings settings) {
        return open(ShippedWindow.read(options, settings), options, settings);
    }

    /** Of what was read before. */
    static ShippedStage open(OpenWindow.Read read, WindowOptions options, Settings settings) {
        OnFx.wake();
        return new ShippedStage(read, options, settings);
    }

    static WindowOptions sized(int width, int height) {
        return new WindowOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new PictureSize(width, height)),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    static WindowOptions sized(int width, int height, String theme) {
        return new WindowOptions(Optional.empty(), Optional.of(theme), Optional.empty(), Optional.empty(), Optional.of(new PictureSize(width, height)),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of a reader who wants nothing to move, so that all is where it goes at once; otherwise as another window left them there. */
    static Settings still(Path folder) {
        Settings settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        settings.set(SettingKey.MOTION, false);
        return settings;
    }

    @Override
    public void close() {
        fx(stage::close);
        fx(() -> Thread.currentThread().setUncaughtExceptionHandler(handlerOfFxBefore));
        Thread.setDefaultUncaughtExceptionHandler(handlerOfAllBefore);
        Locale.setDefault(localeBefore);
    }

    // ---- the hand -------------------------------------------------------------------------------------------------

    static <T> T fx(Callable<T> work) {
        return OnFx.get(work);
    }

    static void fx(Runnable work) {
        OnFx.run(work);
    }

    /** One of the program's actions, until it has come to rest. */
    void run(String action) {
        fx(() -> desk().run(action));
        rest();
    }

    /** Two pulses. */
    void rest() {
        OnFx.rest(stage);
    }

    void until(Callable<Boolean> holds) {
        OnFx.until(stage, holds);
    }

    /** Until the map is whole. */
    void settle() {
        until(() -> map().settledProperty().get());
    }

    /** FX thread. What has the focus there does not matter. */
    static void key(Node at, KeyCode key, boolean control) {
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }

    // ---- the eye --------------------------------------------------------------------------------------------------

    Desk desk() {
        return program.desk();
    }

    Session session() {
        return desk().session();
    }

    MapPane map() {
        return desk().map();
    }

    /** FX thread. Null where there is none. */
    Node lookup(String query) {
        return stage.getScene().getRoot().lookup(query);
    }
}
