package districtatlas.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** On a screen without a window manager; what window managers do is tried by hand. */
class StageKeeperTest {
    private static final Dimension2D USUAL = new Dimension2D(1000, 620);

    @TempDir
    Path folder;
    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        robot.interact(() -> stage.close());
    }

    /** As another start would read them. */
    private Settings settings() {
        return new Settings(new SettingsFile(folder.resolve("settings.txt")));
    }

    private void show(Settings settings, Dimension2D wish) throws Exception {
        robot.interact(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new StackPane()));
            new StageKeeper(stage, settings, USUAL).show(Optional.ofNullable(wish));
        });
        // Its least size is the wished one until it stands.
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> stage.getMinWidth() <= 960 && stage.getMinHeight() <= 600);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Rectangle2D screen() {
        return Screen.getPrimary().getVisualBounds();
    }

    @Test
    void opensAtTheWishedSizeInTheMiddle() throws Exception {
        show(settings(), new Dimension2D(1100, 700));
        assertEquals(1100, stage.getScene().getWidth());
        assertEquals(700, stage.getScene().getHeight());
        assertEquals((screen().getWidth() - 1100) / 2, stage.getX());
    }

    @Test
    void isNeverLargerThanTheScreen() throws Exception {
        show(settings(), new Dimension2D(9000, 700));
        assertEquals(screen().getWidth(), stage.getScene().getWidth());
        assertEquals(700, stage.getScene().getHeight());
        assertEquals(0, stage.getX());
    }

    @Test
    void comesBackWhereItWasLeftThoughNobodyClosedIt() throws Exception {
        show(settings(), null);
        assertEquals(1000, stage.getScene().getWidth());
        robot.interact(this::leave);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> kept().filter(p -> p.width() == 1010).isPresent());
        Stage left = stage;
        show(settings(), null);
        assertEquals(new Rectangle2D(37, 21, 1010, 640), new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        robot.interact(left::close);
    }

    private void leave() {
        stage.setX(37);
        stage.setY(21);
        stage.setWidth(1010);
        stage.setHeight(640);
    }

    private Optional<StagePlace> kept() {
        Settings settings = settings();
        return StagePlace.parse(settings.get(SettingKey.window(settings.get(SettingKey.LAST_SCREEN))));
    }

    /** The content has its new size only with the next pulse, and what comes to rest may be looked at before that. */
    @Test
    void theSizeItWasLeftAtIsKeptWhateverKeptTheWindowBusyThen() throws Exception {
        show(settings(), null);
        robot.interact(() -> {
            leave();
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> kept().equals(Optional.of(new StagePlace(37, 21, 1010, 640, false))));
    }

    @Test
    void comesUpWholeWhenItsScreenIsGone() throws Exception {
        Settings settings = settings();
        settings.set(SettingKey.LAST_SCREEN, "3840x2160+1920+0");
        settings.set(SettingKey.window("3840x2160+1920+0"), new StagePlace(900, 700, 2000, 1200, false).text());
        show(settings, null);
        assertEquals(1000, stage.getScene().getWidth(), "what was left on the other screen does not hold here");
        assertTrue(screen().contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
}
