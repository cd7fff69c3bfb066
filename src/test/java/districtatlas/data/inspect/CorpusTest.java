package districtatlas.data.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import districtatlas.app.atlas.DistrictReader;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.data.ReadOptions;
import districtatlas.data.place.District;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of readers' files, each with what is known of it independently: it opens right, says what it must, asks what it must, or is
 * refused in a sentence. The corpus lies outside the project, at the path that the property {@code corpus} names; without it nothing is tried.
 */
class CorpusTest {
    /** Generous: a hang is to be found, not a slow machine. */
    private static final long MOST_SECONDS = 10;
    private static final long MOST_SECONDS_TO_STOP = 30;

    private static final CorpusTable TABLE = new CorpusTable();
    private static Path corpus;
    private static District district;

    @BeforeAll
    static void openAtlas() {
        Optional<Path> there = CorpusRow.corpus();
        Assumptions.assumeTrue(there.isPresent(), "the corpus is not here");
        corpus = there.get();
        Path atlas = Path.of(System.getProperty("atlas.file"));
        district = DistrictReader.of(OpenAtlas.read(atlas, new Messages(Lang.EN)), atlas);
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsReadRightOrRefusedInASentence() {
        return CorpusRow.data(corpus).stream().map(r -> DynamicTest.dynamicTest(r.path(), () -> {
            InspectedFile file = inspect(corpus.resolve(r.path()));
            CorpusJudge judge = new CorpusJudge(r, corpus.resolve(r.path()), file);
            List<String> wrong = judge.wrong();
            TABLE.add(r, file, judge, wrong);
            assertEquals(List.of(), wrong, () -> r + " [" + r.verdict() + "] " + r.expected());
        }));
    }

    private static InspectedFile inspect(Path path) throws InterruptedException {
        Cancel cancel = new Cancel();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Inspection> reading = reader.submit(() -> new Inspector(district,
                    InspectOptions.of(new ReadOptions(Optional.empty(), cancel)), InspectProgress.QUIET).inspect(List.of(path)));
            try {
                return reading.get(MOST_SECONDS, TimeUnit.SECONDS).files().get(0);
            } catch (TimeoutException slow) {
                cancel.request();
                return fail(stops(reading) ? "takes over " + MOST_SECONDS + " s" : "hangs, and does not stop when asked to");
            }
        } catch (ExecutionException e) {
            return fail(e.getCause());
        } finally {
            reader.shutdownNow();
        }
    }

    private static boolean stops(Future<?> reading) throws InterruptedException {
        try {
            reading.get(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException stopped) {
            return stopped.getCause() instanceof CancellationException;
        } catch (TimeoutException hangs) {
            return false;
        }
    }

    @AfterAll
    static void nothingIsLeftBehindAndTheTableIsTold() throws IOException {
        if (corpus != null) {
            System.out.println(TABLE);
            try (Stream<Path> slipped = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                assertTrue(slipped.noneMatch(p -> p.getFileName().toString().startsWith("atlas_zip_slip")), "an archive wrote outside its folder");
            }
        }
    }
}
