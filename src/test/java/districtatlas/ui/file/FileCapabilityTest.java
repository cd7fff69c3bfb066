package districtatlas.ui.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Signature;
import districtatlas.ui.OnFx;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.notebook.Keeping;
import districtatlas.ui.notebook.NotebookKeeper;
import districtatlas.ui.notebook.UsualFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCapabilityTest extends SmallWindow {
    @TempDir
    private Path files;

    /** What the reader chooses next. */
    private Optional<Path> chosen = Optional.empty();
    private List<Path> chosenToJoin = List.of();
    private NotebookKeeper keeper;

    private final FileAsks asks = new FileAsks() {
        @Override
        public Optional<Path> toOpen() {
            return chosen;
        }

        @Override
        public List<Path> toJoin() {
            return chosenToJoin;
        }

        @Override
        public Optional<Path> toSave(String name) {
            return chosen;
        }
    };

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(d -> {
            keeper = new NotebookKeeper(d.notebook(), new UsualFiles(files.resolve("usual"), "small", Clock.systemUTC()),
                    new NotebookKeeper.Atlas("small", ""), new FxThread());
            return new FileCapability(d, keeper, "small", asks);
        });
        return all;
    }

    @AfterEach
    void letGo() {
        robot.interact(() -> keeper.close());
    }

    private void run(String action) {
        robot.interact(() -> desk.run(action));
        rest();
    }

    private void write(String text) {
        robot.interact(() -> desk.undo().edit("file.new", text, n -> with(n, text, "Li")));
    }

    private static Notebook with(Notebook notebook, String text, String author) {
        return notebook.with(EntryKinds.NOTE, EntryId.fresh(), new Note(About.aPlace(), Optional.empty(), text),
                new Signature(author, Instant.parse("2026-05-01T08:00:00Z")));
    }

    private Path theirs(String name, String text, String author) {
        Path file = files.resolve(name);
        try (NotebookFile made = NotebookFile.create(file, "small", "")) {
            made.save(Notebook.EMPTY, with(Notebook.EMPTY, text, author));
        }
        return file;
    }

    private List<String> texts() {
        return desk.notebook().notebook().notes().there().stream().map(e -> e.value().orElseThrow().text()).sorted().toList();
    }

    private boolean says(Node node, String words) {
        return labels(node).stream().anyMatch(l -> l.getText().contains(words));
    }

    @Test
    void severalPeoplesNotesBecomeOneInOneStepThatCanBeTakenBack() throws IOException {
        write("mine");
        Files.writeString(files.resolve("broken.atlas"), "no such file");
        chosenToJoin = List.of(theirs("wu.atlas", "hers", "Wu"), theirs("he.atlas", "his", "He"), files.resolve("broken.atlas"));
        run("action.file-join");
        OnFx.until(stage, () -> desk.cards().isOpen());
        assertEquals(List.of("hers", "his", "mine"), texts());
        Node card = desk.cards().topProperty().get().orElseThrow();
        assertTrue(says(card, "wu.atlas") && says(card, "Wu") && says(card, "he.atlas") && says(card, "broken.atlas"));
        robot.interact(desk.cards()::close);
        run("action.undo");
        assertEquals(List.of("mine"), texts());
        run("action.redo");
        assertEquals(List.of("hers", "his", "mine"), texts());
    }

    @Test
    void joinedTwiceNothingIsThereTwice() {
        chosenToJoin = List.of(theirs("wu.atlas", "hers", "Wu"));
        for (int i = 0; i < 2; i++) {
            run("action.file-join");
            OnFx.until(stage, () -> desk.cards().isOpen());
            robot.interact(desk.cards()::close);
        }
        assertEquals(List.of("hers"), texts());
    }

    @Test
    void aFileIsOpenedAndThoseOfBeforeAreOffered() {
        Path first = theirs("first.atlas", "in the first", "Wu");
        Path second = theirs("second.atlas", "in the second", "Wu");
        for (Path file : List.of(first, second)) {
            chosen = Optional.of(file);
            run("action.file-open");
            OnFx.until(stage, () -> desk.notebook().keeping().file().equals(Optional.of(file)));
        }
        assertEquals(List.of("in the second"), texts());
        run("action.file");
        Node card = desk.cards().topProperty().get().orElseThrow();
        assertTrue(says(card, "first"), "it was open before");
        robot.interact(desk.cards()::close);
        run("action.undo");
        assertEquals(List.of("in the second"), texts(), "another file is no edit");
    }

    @Test
    void aNewFileIsEmptyAndACopyGoesOnUnderItsName() {
        write("mine");
        chosen = Optional.of(files.resolve("copy.atlas"));
        run("action.file-save-as");
        OnFx.until(stage, () -> desk.notebook().keeping().file().equals(chosen) && desk.notebook().keeping().state() == Keeping.State.SAVED);
        assertEquals(List.of("mine"), texts());
        run("action.undo");
        assertEquals(List.of(), texts(), "it is the same notebook under another name");
        run("action.redo");
        chosen = Optional.of(files.resolve("new.atlas"));
        run("action.file-new");
        OnFx.until(stage, () -> desk.notebook().keeping().file().equals(chosen));
        assertEquals(List.of(), texts());
        chosen = Optional.of(files.resolve("copy.atlas"));
        run("action.file-new");
        assertTrue(Files.exists(files.resolve("copy.atlas")));
        OnFx.until(stage, () -> !desk.saidProperty().get().isEmpty());
        assertEquals(Optional.of(files.resolve("new.atlas")), desk.notebook().keeping().file(), "never over one that is there");
    }

    /** A path has no end that could be known: its sentence takes more lines and stays within the window. */
    @Test
    void whatIsNotSavedIsSaidWholeInANarrowWindow() throws IOException {
        robot.interact(() -> open(Lang.EN, "light", 900, 700));
        rest();
        Path stick = Files.createDirectories(files.resolve("a folder of many words ".repeat(6).strip())).resolve("meeting.atlas");
        chosen = Optional.of(stick);
        run("action.file-new");
        OnFx.until(stage, () -> desk.notebook().keeping().file().equals(Optional.of(stick)));
        Files.delete(stick);
        write("said");
        OnFx.until(stage, () -> desk.notebook().keeping().state() == Keeping.State.UNSAVED);
        rest();
        Node notice = node(".file-notice");
        Node words = node(".file-notice .chip");
        assertTrue(inWindow(notice).getMinX() > inWindow(node(".rail")).getMaxX(), "beside the rail");
        assertTrue(inWindow(notice).contains(inWindow(words)), "words within their ground");
        assertTrue(inWindow(words).getHeight() > 2 * OnFx.get(() -> ((Labeled) words).getFont().getSize()), "more lines than one");
    }
}
