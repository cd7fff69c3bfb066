package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.ui.settings.Settings;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program's own window over the shipped atlas under a restless hand: nothing may go wrong, stay bare or pile up.
 * {@code -Dsoak.steps} says how long, {@code -Dsoak.seed} repeats a run.
 */
class SoakTest {
    private static final int STEPS = Integer.getInteger("soak.steps", 300);
    private static final int STEPS_BETWEEN_RESTS = 5;
    /** Before anything is measured. */
    private static final int WARM_STEPS = 40;
    /** Painting in software, the toolkit keeps pictures that nobody holds for a while: tens of megabytes that come and go. */
    private static final long MOST_GROWTH_BYTES = 128L << 20;
    private static final long MOST_GROWTH_OBJECTS = 2_000;
    /** By so much of itself what lives may grow in the last third of a run that is long enough to have filled every stock. */
    private static final double MOST_GROWTH_OF_LAST_THIRD = 0.05;
    private static final int LONG_STEPS = 3_000;

    @TempDir
    static Path folder;

    private final long seed = Long.getLong("soak.seed", 20_351_231L);
    private final Mishaps mishaps = new Mishaps();
    private ShippedStage shown;
    private SoakWindow window;

    @BeforeEach
    void open() {
        mishaps.watch();
        Settings settings = ShippedStage.still(folder);
        shown = ShippedStage.open(SoakWindow.OPTIONS, settings);
        window = ShippedStage.fx(() -> new SoakWindow(shown, settings));
    }

    @AfterEach
    void close() {
        shown.close();
        mishaps.stopWatching();
    }

    @Test
    void aRestlessHandLeavesNoTrace() throws Exception {
        RestlessHand hand = new RestlessHand(window, new Random(seed));
        run(everythingOnce());
        run(steps(hand, WARM_STEPS));
        run(window.asAtFirst());
        int[] before = window.tilesAtRest();
        Live liveBefore = leastLive();

        List<Live> thirds = new ArrayList<>();
        for (int third = 1; third <= 3; third++) {
            SoakRun soak = run(steps(hand, STEPS / 3));
            run(window.asAtFirst());
            assertTrue(Arrays.equals(before, window.tilesAtRest()), "the first picture came back otherwise" + again());
            thirds.add(leastLive());
            System.out.printf("soak: third %d of %d steps in %.0f s, seed %d; %d rests, longest %.1f s; at most %d levels, %d nodes under the "
                    + "map; live %s%n", third, STEPS, soak.seconds(), seed, soak.rests(), soak.longestRestSeconds(), soak.mostLevels(),
                    soak.mostNodes(), thirds.get(third - 1));
        }
        Live twoThirds = thirds.get(1);
        Live all = thirds.get(2);
        System.out.printf("soak: live at first %s; since then %s, %s; in the last third %s, %s%n", liveBefore, all.heavierThan(liveBefore),
                all.grownSince(liveBefore), all.heavierThan(twoThirds), all.grownSince(twoThirds));
        assertTrue(all.bytes() <= liveBefore.bytes() + MOST_GROWTH_BYTES && all.objects() <= liveBefore.objects() + MOST_GROWTH_OBJECTS,
                "from " + liveBefore + " to " + all + ": " + all.heavierThan(liveBefore) + "; " + all.grownSince(liveBefore) + again());
        assertTrue(STEPS < LONG_STEPS || all.bytes() <= twoThirds.bytes() * (1 + MOST_GROWTH_OF_LAST_THIRD)
                && all.objects() <= twoThirds.objects() * (1 + MOST_GROWTH_OF_LAST_THIRD),
                "in the last third from " + twoThirds + " to " + all + ": " + all.heavierThan(twoThirds) + "; " + all.grownSince(twoThirds)
                + again());
    }

    private static List<SoakRun.Step> steps(RestlessHand hand, int count) {
        List<SoakRun.Step> steps = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            steps.add(hand.next());
            if (i % STEPS_BETWEEN_RESTS == 0) {
                steps.add(SoakRun.REST);
            }
        }
        return steps;
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
        for (double scale : RestlessHand.SCALES) {          // words are set anew for each
            steps.add(new SoakRun.Step("at " + scale, List.of(() -> window.setScale(scale))));
            steps.add(SoakRun.REST);
        }
        steps.addAll(window.asAtFirst());
        return steps;
    }

    private SoakRun run(List<SoakRun.Step> steps) throws Exception {
        SoakRun run = new SoakRun(window, steps, mishaps);
        ShippedStage.fx(run::start);
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

    /** @param window objects of the window by class: a node or listener that is not let go is seen here first */
    private record Live(long bytes, Map<String, Long> bytesByClass, Map<String, Long> window) {
        /**
         * Nodes, and our own that hold them. Not what painting remembers, which is bounded by itself; nor the fonts, colours and
         * properties that the toolkit's style cache keeps for every size of type it has seen.
         */
        static boolean isOfTheWindow(String className) {
            return OF_THE_WINDOW.computeIfAbsent(className, name -> {
                if (name.startsWith("districtatlas.ui.")) {
                    return true;
                }
                try {
                    return name.startsWith("javafx.") && Node.class.isAssignableFrom(Class.forName(name, false, Live.class.getClassLoader()));
                } catch (ClassNotFoundException | LinkageError e) {
                    return false;
                }
            });
        }

        private static final Map<String, Boolean> OF_THE_WINDOW = new HashMap<>();

        long objects() {
            return window.values().stream().mapToLong(Long::longValue).sum();
        }

        Live least(Live other) {
            return new Live(Math.min(bytes, other.bytes), bytes <= other.bytes ? bytesByClass : other.bytesByClass,
                    objects() <= other.objects() ? window : other.window);
        }

        /** What grew most since then. */
        String grownSince(Live before) {
            return window.keySet().stream().sorted(Comparator.comparingLong(c -> before.window.getOrDefault(c, 0L) - window.get(c))).limit(6)
                    .map(c -> c + " +" + (window.get(c) - before.window.getOrDefault(c, 0L))).collect(Collectors.joining(", "));
        }

        /** The classes whose objects weigh more than then, with how much. */
        String heavierThan(Live before) {
            return bytesByClass.keySet().stream().sorted(Comparator.comparingLong(c -> before.weight(c) - weight(c))).limit(12)
                    .map(c -> String.format("%s %+.1f MB", c, (weight(c) - before.weight(c)) / 1e6)).collect(Collectors.joining(", "));
        }

        private long weight(String className) {
            return bytesByClass.getOrDefault(className, 0L);
        }

        @Override
        public String toString() {
            return String.format("%.0f MB, %,d objects of the window", bytes / 1e6, objects());
        }
    }

    /** The least of a few counts: the toolkit gives pictures back while it draws, some frames after nobody holds them. */
    private Live leastLive() throws Exception {
        Live least = live();
        for (int i = 0; i < 4; i++) {
            run(List.of(new SoakRun.Step("legend", List.of(() -> window.key(KeyCode.L, false), () -> { },
                    () -> window.key(KeyCode.L, false))), SoakRun.REST));
            least = least.least(live());
        }
        return least;
    }

    /** What is reachable, class by class: a collector's own count would take its half-empty regions for memory in use. */
    private static Live live() throws JMException {
        System.gc();
        String classes = (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram", new Object[] {new String[0]}, new String[] {String[].class.getName()});
        Map<String, Long> bytesByClass = new HashMap<>();
        Map<String, Long> window = new HashMap<>();
        for (String line : classes.split("\n")) {
            String[] words = line.strip().split("\\s+");
            if (words.length >= 4 && words[0].endsWith(":")) {
                bytesByClass.merge(words[3], Long.parseLong(words[2]), Long::sum);
                if (Live.isOfTheWindow(words[3])) {
                    window.merge(words[3], Long.parseLong(words[1]), Long::sum);
                }
            }
        }
        return new Live(bytesByClass.values().stream().mapToLong(Long::longValue).sum(), bytesByClass, window);
    }
}
