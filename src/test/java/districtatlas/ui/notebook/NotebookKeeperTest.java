package districtatlas.ui.notebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Problem;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.ui.SmallDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookKeeperTest {
    private static final NotebookKeeper.Atlas ATLAS = new NotebookKeeper.Atlas("small", "2026");

    @TempDir
    private Path folder;

    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    /** The worker goes on when it is at zero. */
    private volatile CountDownLatch busy = new CountDownLatch(0);
    private OpenNotebook open;
    private NotebookKeeper keeper;
    private Optional<Problem> refused = Optional.empty();
    private boolean done;

    @BeforeEach
    void begin() {
        start(folder.resolve("settings"));
    }

    private void start(Path usual) {
        open = SmallDesk.notebook();
        keeper = new NotebookKeeper(open, new UsualFiles(usual, "small", Clock.systemUTC()), ATLAS, this::tell);
    }

    private void tell(Runnable what) {
        fx.add(what);
        try {
            assertTrue(busy.await(20, TimeUnit.SECONDS), "nobody lets the worker go on");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void end() {
        keeper.close();
    }

    /** Runs what is told to this thread until something holds. */
    private void until(BooleanSupplier holds) {
        try {
            while (!holds.getAsBoolean()) {
                Runnable told = fx.poll(20, TimeUnit.SECONDS);
                assertTrue(told != null, "nothing more is told: " + open.keeping());
                told.run();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void untilSaved() {
        until(() -> open.keeping().state() == Keeping.State.SAVED);
    }

    private void outcome(Optional<Problem> why) {
        refused = why;
        done = true;
    }

    private Optional<Problem> untilDone() {
        until(() -> done);
        done = false;
        return refused;
    }

    private void write(String text) {
        open.set(open.notebook().with(EntryKinds.NOTE, EntryId.fresh(), new Note(About.aPlace(), Optional.empty(), text), open.signature()));
    }

    private static List<String> texts(Notebook notebook) {
        return notebook.notes().there().stream().map(e -> e.value().orElseThrow().text()).toList();
    }

    private static List<String> textsIn(Path file) {
        try (NotebookFile there = NotebookFile.openReadOnly(file)) {
            return texts(there.read());
        }
    }

    @Test
    void whatNobodyNamedIsKeptAllTheSame() throws IOException {
        assertFalse(Files.exists(folder.resolve("settings")), "nothing is made of nothing");
        write("first");
        assertEquals(Keeping.State.SAVING, open.keeping().state());
        untilSaved();
        assertTrue(open.keeping().usual());
        assertEquals(List.of("first"), textsIn(folder.resolve("settings/small.atlas")));
        write("second");
        write("third");
        untilSaved();
        assertEquals(List.of("first", "second", "third"), textsIn(folder.resolve("settings/small.atlas")));
    }

    @Test
    void asAnotherFileItIsThatFileFromThenOnAndTheUnnamedOneGoes() {
        write("first");
        untilSaved();
        Path named = folder.resolve("会议 笔记.atlas");
        keeper.saveAs(named, this::outcome);
        assertEquals(Optional.empty(), untilDone());
        write("second");
        untilSaved();
        keeper.flush();
        assertEquals(List.of("first", "second"), textsIn(named));
        assertEquals(Optional.of(named), open.keeping().file());
        assertFalse(Files.exists(folder.resolve("settings/small.atlas")), "all of it lies elsewhere");
    }

    /** The save of the one before is due while the worker is at something else and the other is shown already. */
    @Test
    void aSaveThatComesLateWritesNothingOfTheNextFileIntoTheOneBefore() throws InterruptedException {
        Path other = folder.resolve("other.atlas");
        try (NotebookFile made = NotebookFile.create(other, "small", "")) {
            made.save(Notebook.EMPTY, Notebook.EMPTY.with(EntryKinds.NOTE, EntryId.fresh(), new Note(About.aPlace(), Optional.empty(), "theirs"), open.signature()));
        }
        write("first");
        untilSaved();
        Path first = open.keeping().file().orElseThrow();
        busy = new CountDownLatch(1);
        keeper.open(other, this::outcome);
        write("late");
        Thread.sleep(2 * NotebookKeeper.SOON_MS);
        untilDone();
        Thread.sleep(2);
        busy.countDown();
        keeper.flush();
        while (!fx.isEmpty()) {
            fx.take().run();
        }
        assertEquals(List.of("first", "late"), textsIn(first));
        assertEquals(List.of("theirs"), textsIn(other));
        assertEquals(Optional.of(other), open.keeping().file());
        assertEquals(Keeping.State.SAVED, open.keeping().state());
    }

    @Test
    void whatIsMadeWhileAnotherFileIsOpenedIsInTheFileItWasMadeFor() {
        Path other = folder.resolve("other.atlas");
        NotebookFile.create(other, "small", "").close();
        write("for the first");
        keeper.open(other, this::outcome);
        write("late, for the first");
        untilDone();
        assertEquals(List.of(), texts(open.notebook()));
        write("for the other");
        untilSaved();
        keeper.flush();
        assertEquals(List.of("for the first", "late, for the first"), textsIn(folder.resolve("settings/small.atlas")));
        assertEquals(List.of("for the other"), textsIn(other));
    }

    @Test
    void aFileThatIsNoneIsRefusedAndWhatWasOpenGoesOn() throws IOException {
        write("mine");
        untilSaved();
        Path garbage = Files.writeString(folder.resolve("garbage.atlas"), "no such thing");
        keeper.open(garbage, this::outcome);
        assertTrue(untilDone().isPresent());
        write("mine too");
        untilSaved();
        assertEquals(List.of("mine", "mine too"), textsIn(folder.resolve("settings/small.atlas")));
        assertEquals("no such thing", Files.readString(garbage));
    }

    @Test
    void whatCannotBeSavedIsSaidStaysAndIsSavedWhenItCan() throws IOException {
        Path usual = folder.resolve("settings");
        Files.writeString(usual, "a file where the folder should be");
        write("first");
        until(() -> open.keeping().state() == Keeping.State.UNSAVED);
        assertTrue(open.why().isPresent());
        write("second");
        Files.delete(usual);
        untilSaved();
        assertEquals(List.of("first", "second"), textsIn(usual.resolve("small.atlas")));
    }

    @Test
    void whatCannotBeSavedAtTheEndIsPutElsewhere() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        keeper.create(stick.resolve("notes.atlas"), this::outcome);
        untilDone();
        write("first");
        untilSaved();
        Files.move(stick, folder.resolve("pulled"));
        write("second");
        until(() -> open.keeping().state() == Keeping.State.UNSAVED);
        Path rescued = keeper.close().orElseThrow();
        assertEquals(folder.resolve("settings"), rescued.getParent());
        assertEquals(List.of("first", "second"), textsIn(rescued));
        start(folder.resolve("settings"));
    }

    @Test
    void aFileThatAnotherHoldsIsForReadingAndTheCopyForWriting() {
        Path file = folder.resolve("shared.atlas");
        try (NotebookFile held = NotebookFile.create(file, "small", "")) {
            held.save(Notebook.EMPTY, Notebook.EMPTY.with(EntryKinds.NOTE, EntryId.fresh(), new Note(About.aPlace(), Optional.empty(), "theirs"), open.signature()));
            keeper.open(file, this::outcome);
            assertEquals(Optional.empty(), untilDone());
            assertFalse(open.canWrite());
            assertEquals(List.of("theirs"), texts(open.notebook()));
            Path copy = folder.resolve("copy.atlas");
            keeper.saveAs(copy, this::outcome);
            assertEquals(Optional.empty(), untilDone());
            assertTrue(open.canWrite());
            write("mine");
            untilSaved();
            assertEquals(List.of("theirs", "mine"), textsIn(copy));
            assertEquals(List.of("theirs"), textsIn(file));
        }
    }

    @Test
    void aPhotoIsInTheFileWithTheEntryThatNamesIt() throws Exception {
        byte[] bytes = {1, 2, 3};
        open.pictures().keep("abc", bytes);
        assertArrayEquals(bytes, open.pictures().find("abc").get(10, TimeUnit.SECONDS).orElseThrow());
        write("with a photo");
        untilSaved();
        assertArrayEquals(bytes, open.pictures().find("abc").get(10, TimeUnit.SECONDS).orElseThrow());
        try (NotebookFile there = NotebookFile.openReadOnly(folder.resolve("settings/small.atlas"))) {
            assertArrayEquals(bytes, there.picture("abc").orElseThrow());
        }
    }

    @Test
    void aSecondWindowWithoutAFileMakesOneOfItsOwn() throws IOException {
        write("in the first");
        untilSaved();
        NotebookKeeper first = keeper;
        start(folder.resolve("settings"));
        write("in the second");
        untilSaved();
        first.close();
        try (Stream<Path> files = Files.list(folder.resolve("settings"))) {
            assertEquals(List.of("small-2.atlas", "small.atlas"), files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".atlas")).filter(n -> !n.startsWith(".")).sorted().toList());
        }
    }
}
