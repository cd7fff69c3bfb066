package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasCheck;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.author.ThreeZones;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Mishaps;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any damage at all: the check may find it, or all works; there is no third. Nothing comes but sentences, and nothing takes long.
 * {@code -Ddamage.seed=} begins with another seed, {@code -Ddamage.files=} tries more of them.
 */
class AnyDamageTest {
    private static final long FIRST = Long.parseLong(System.getProperty("damage.seed", "1"));
    private static final long FILES = Long.parseLong(System.getProperty("damage.files", "500"));
    /** Of a processor, so that a busy machine fails nobody. */
    private static final long MOST_SECONDS_OF_ONE = 20;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void whatTheCheckFindsGoodFailsNowhere() throws Exception {
        Path good = ThreeZones.compiledIn(folder);
        assertEquals("good", outcome(good));
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<String> wrong = new ArrayList<>();
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        try {
            List<Future<String[]>> runs = LongStream.range(FIRST, FIRST + FILES).mapToObj(seed -> workers.submit(() -> one(good, seed))).toList();
            for (Future<String[]> run : runs) {
                String[] told = run.get();
                outcomes.merge(told[1].startsWith("WRONG") ? "WRONG" : told[1], 1, Integer::sum);
                if (told[1].startsWith("WRONG")) {
                    wrong.add(told[0] + " -> " + told[1]);
                }
            }
        } finally {
            workers.shutdownNow();
        }
        assertEquals(List.of(), wrong, () -> wrong.size() + " of " + outcomes);
        assertTrue(outcomes.getOrDefault("refused", 0) > FILES / 5 && outcomes.getOrDefault("partly", 0) > FILES / 20, outcomes::toString);
    }

    /** @return what was done, and what came of it */
    private String[] one(Path good, long seed) throws Exception {
        Path file = folder.resolve("damaged-" + seed + ".gpkg");
        String done = "seed " + seed + " " + Damage.to(good, file, seed);
        long began = processorNanos();
        String outcome = outcome(file);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(processorNanos() - began);
        Files.delete(file);
        return new String[] {done, seconds > MOST_SECONDS_OF_ONE ? "WRONG: took " + seconds + " s" : outcome};
    }

    /** All is read and painted on the thread that asks. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Good, refused, or partly: with problems that the check names. */
    static String outcome(Path file) {
        ProblemLog found = new ProblemLog();
        try {
            AtlasCheck.check(file, found);
        } catch (RuntimeException | Error e) {
            return "WRONG: check throws " + told(e);
        }
        for (Problem problem : found.all()) {
            if (problem.detailIn(new Messages(Lang.ZH)).isBlank() || problem.parts().isEmpty()) {
                return "WRONG: no sentence for " + problem;
            }
        }
        try {
            List<String> leftOut = Everything.read(file);
            return found.isEmpty() ? leftOut.isEmpty() ? "good" : "WRONG: the check is content, but " + leftOut : "partly";
        } catch (AtlasFileException refused) {
            return found.isEmpty() ? "WRONG: the check is content, but " + refused.problem() : "refused";
        } catch (RuntimeException | Error e) {
            return "WRONG: " + (found.isEmpty() ? "the check is content, but " : "") + told(e);
        }
    }

    private static String told(Throwable e) {
        StringBuilder told = new StringBuilder(Mishaps.codeOf(e) + " " + e);
        for (int i = 0; i < Math.min(9, e.getStackTrace().length); i++) {
            told.append(" < ").append(e.getStackTrace()[i]);
        }
        return told.toString();
    }
}
