package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ZoneId;
import districtatlas.print.PictureSize;
import districtatlas.state.Selection;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Saving the map of the program's own window. */
@ExtendWith(ApplicationExtension.class)
class SavePictureTest {
    private static final WindowOptions OPTIONS = new WindowOptions(Optional.empty(), Optional.of("streets"), Optional.empty(), Optional.empty(),
            Optional.of(new PictureSize(1024, 640)), Optional.empty(), Optional.empty());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T08:09:10Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private OpenWindow.Read read;
    private Settings settings;
    private AtlasStage program;
    private Thread.UncaughtExceptionHandler before;
    private Thread.UncaughtExceptionHandler beforeAll;

    @BeforeEach
    void open() {
        settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        robot.interact(() -> {
            before = Thread.currentThread().getUncaughtExceptionHandler();
            beforeAll = Thread.getDefaultUncaughtExceptionHandler();
            read = ShippedWindow.read(OPTIONS, settings);
            program = new AtlasStage(read, settings, OPTIONS);
            program.show(new Messages(Lang.ZH));
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

    private Desk desk() {
        return program.desk();
    }

    private SavePictureWorkflow saving() {
        return new SavePictureWorkflow(read, desk(), folder, CLOCK);
    }

    private ZoneId firstStreet() {
        return read.atlas().plan().zones().stream().filter(z -> z.kind().key().equals("street")).findFirst().orElseThrow().id();
    }

    private List<Path> pictures() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".png")).toList();
        }
    }

    @Test
    void inFullScreenItIsSavedAtOnceAndFullScreenGoesOn() throws Exception {
        Stage stage = (Stage) desk().map().getScene().getWindow();
        robot.interact(() -> {
            stage.setFullScreen(true);
            desk().session().select(Selection.of(firstStreet()));
        });
        WaitForAsyncUtils.waitForFxEvents();
        Viewport seen = desk().seen();
        robot.interact(() -> saving().run(seen, false, stage));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !pictures().isEmpty());
        assertTrue(stage.isFullScreen());
        Path file = pictures().get(0);
        assertTrue(file.getFileName().toString().endsWith(" 2026-11-30 080910.png"), file.toString());
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(Math.round(2 * seen.width()), picture.getWidth(), 2, "what is seen, twice as fine");
        int edge = java.awt.Color.decode(desk().session().palette().getValue().roles().get("selection-core")).getRGB();
        long edged = Stream.iterate(0, i -> i + 1).limit((long) picture.getWidth() * picture.getHeight())
                .filter(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) == edge).count();
        assertTrue(edged > 1_000, "the open street is edged: " + edged);
    }

    @Test
    void whatIsMeantIsWhatTheMapLightsUp() {
        assertEquals(List.of(), saving().meant());
        robot.interact(() -> desk().session().select(Selection.of(firstStreet())));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1 + desk().map().litProperty().get().size(), saving().meant().size());
    }

    @Test
    void theDateStandsBelowAndTheStepsWordsOnlyOnWish() {
        robot.interact(() -> desk().session().change(s -> s.withWalk(Optional.of(new districtatlas.state.WalkPlace(0, false, s)))));
        WaitForAsyncUtils.waitForFxEvents();
        LocalDateTime now = LocalDateTime.now(CLOCK);
        String title = read.atlas().plan().story().get(0).title().zh();
        List<String> said = saving().words(true, now).at(desk().seen(), l -> l).notes();
        assertTrue(said.get(0).startsWith(title), said.toString());
        assertTrue(said.get(1).contains("2026-11-30"));
        List<String> quiet = saving().words(false, now).at(desk().seen(), l -> l).notes();
        assertFalse(quiet.stream().anyMatch(n -> n.contains(title)));
        assertTrue(quiet.get(0).contains("2026-11-30"));
    }

    @Test
    void whatIsShownIsKeptAMomentLaterThoughTheWindowStaysOpen() throws Exception {
        robot.interact(() -> desk().session().change(s -> s.withTheme("culture")));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> Files.exists(folder.resolve("settings.txt")) && Files.readString(folder.resolve("settings.txt")).contains("theme%3Dculture")
                        || Files.exists(folder.resolve("settings.txt")) && Files.readString(folder.resolve("settings.txt")).contains("theme=culture"));
    }
}
