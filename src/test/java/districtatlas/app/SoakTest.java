package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.paint.MapEngine;
import districtatlas.paint.StyledPortrayal;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The program's own window over the shipped atlas under a restless hand: nothing may go wrong, stay bare or pile up.
 * {@code -Dsoak.steps} says how long, {@code -Dsoak.seed} repeats a run.
 */
class SoakTest {
    private static final int STEPS = Integer.getInteger("soak.steps", 300);
    private static final int STEPS_BETWEEN_RESTS = 5;
    /** What the toolkit keeps differs a little from run to run. */
    private static final long MOST_GROWTH_BYTES = 24L << 20;

    @TempDir
    static Path folder;

    private final long seed = Long.getLong("soak.seed", 20_351_231L);
    private final Mishaps mishaps = new Mishaps();
    private SoakWindow window;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        mishaps.watch();
        Settings settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        settings.set(SettingKey.MOTION, false);
        OpenWindow.Read read = read();
        window = WaitForAsyncUtils.asyncFx(() -> new SoakWindow(read, settings)).get();
    }

    private static OpenWindow.Read read() {
        ProblemLog problems = new ProblemLog();
        try (AtlasFile atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            OpenAtlas open = OpenAtlas.of(atlas);
            MapDocument document = MapDocument.read(atlas, open.grid(), problems);
            return new OpenWindow.Read(open, document, MapEngine.start(new StyledPortrayal(problems)), document.themes().get(0),
                    document.palettes().get(0), Optional.empty(), MapCredits.of(atlas, new Messages(Lang.ZH)), List.of());
        }
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            window.close();
            return null;
        }).get();
        mishaps.stopWatching();
    }

    @Test
    void aRestlessHandLeavesNoTrace() throws Exception {
        run(everythingOnce());
        int[] before = window.tilesAtRest();
        long heapBefore = leastLiveBytes();

        Random random = new Random(seed);
        RestlessHand hand = new RestlessHand(window, random);
        List<SoakRun.Step> steps = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            steps.add(hand.next());
            if (i % STEPS_BETWEEN_RESTS == 0) {
                steps.add(SoakRun.REST);
            }
        }
        SoakRun soak = run(steps);

        run(window.asAtFirst());
        assertTrue(Arrays.equals(before, window.tilesAtRest()), "the first picture came back otherwise" + again());
        long heapAfter = leastLiveBytes();
        System.out.printf("soak: %d steps in %.0f s, seed %d; %d rests, longest %.1f s; at most %d levels, %d nodes under the map; "
                + "heap %.0f MB before, %.0f MB after%n", STEPS, soak.seconds(), seed, soak.rests(), soak.longestRestSeconds(), soak.mostLevels(),
                soak.mostNodes(), heapBefore / 1e6, heapAfter / 1e6);
        assertTrue(heapAfter <= heapBefore + MOST_GROWTH_BYTES,
                "the heap grew from " + heapBefore / 1_000_000 + " to " + heapAfter / 1_000_000 + " MB" + again());
    }

    /** Fills every cache, so that what grows from here on has no reason to. */
    private List<SoakRun.Step> everythingOnce() {
        List<SoakRun.Step> steps = new ArrayList<>();
        steps.add(new SoakRun.Step("the largest picture", List.of(() -> {
            window.setScale(2);
            window.setSize(SoakWindow.MOST_WIDTH, SoakWindow.MOST_HEIGHT);
        })));
        steps.add(SoakRun.REST);
        steps.addAll(window.asAtFirst());
        for (Palette palette : window.palettes()) {
            for (MapTheme theme : palette == window.palettes().get(0) ? window.themes() : window.themes().subList(0, 1)) {
                steps.add(new SoakRun.Step(theme.id() + " in " + palette.id(), List.of(() -> window.show(theme, palette))));
                steps.add(SoakRun.REST);
            }
        }
        steps.addAll(window.asAtFirst());
        return steps;
    }

    private SoakRun run(List<SoakRun.Step> steps) throws Exception {
        SoakRun run = new SoakRun(window, steps, mishaps);
        WaitForAsyncUtils.asyncFx(() -> {
            run.start();
            return null;
        }).get();
        try {
            run.done().get(10L * steps.size() + 60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage() + again(), e.getCause());
        }
        assertEquals(List.of(), mishaps.all(), again());
        return run;
    }

    private String again() {
        return "; to see it again: -Dsoak.steps=" + STEPS + " -Dsoak.seed=" + seed;
    }

    /** The least of a few counts: the toolkit gives pictures back while it draws, some frames after nobody holds them. */
    private long leastLiveBytes() throws Exception {
        long least = liveBytes();
        for (int i = 0; i < 4; i++) {
            run(List.of(new SoakRun.Step("legend", List.of(() -> window.key(KeyCode.L, false), () -> { },
                    () -> window.key(KeyCode.L, false))), SoakRun.REST));
            least = Math.min(least, liveBytes());
        }
        return least;
    }

    /** What is reachable: a collector's own count would take its half-empty regions for memory in use. */
    private static long liveBytes() throws JMException {
        System.gc();
        String classes = (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram", new Object[] {new String[0]}, new String[] {String[].class.getName()});
        String total = classes.lines().filter(l -> l.startsWith("Total")).findFirst().orElseThrow();
        return Long.parseLong(total.split(" +")[2]);
    }
}
