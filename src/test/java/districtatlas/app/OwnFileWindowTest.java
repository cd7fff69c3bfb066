package districtatlas.app;

import static districtatlas.app.ShippedStage.fx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.WindowOptions;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.notebook.NotebookFile;
import districtatlas.ui.notebook.Keeping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader makes in the program's own window is in a file, whatever ends the window. */
class OwnFileWindowTest {
    @TempDir
    private Path folder;

    private ShippedStage shown;
    /** Of settings; null for those of always. */
    private Path fresh;

    @BeforeEach
    void open() {
        open(Optional.empty());
    }

    private void open(Optional<Path> notebook) {
        WindowOptions plain = ShippedStage.sized(1280, 720);
        shown = ShippedStage.open(new WindowOptions(plain.zone(), plain.theme(), plain.palette(), plain.lang(), plain.size(), plain.styles(),
                plain.walk(), notebook), ShippedStage.still(fresh == null ? folder.resolve("settings") : fresh));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void write(String text) {
        fx(() -> shown.desk().undo().edit("file.new", text, n -> n.with(EntryKinds.NOTE, EntryId.fresh(), new Note(About.aPlace(), Optional.empty(), text),
                shown.desk().notebook().signature())));
    }

    private List<String> texts() {
        return fx(() -> shown.desk().notebook().notebook().notes().there().stream().map(e -> e.value().orElseThrow().text()).toList());
    }

    private void untilSaved() {
        shown.until(() -> shown.desk().notebook().keeping().state() == Keeping.State.SAVED && shown.desk().notebook().keeping().file().isPresent());
    }

    private boolean isShown(String query) {
        return fx(() -> {
            Node node = shown.lookup(query);
            return node != null && node.isVisible();
        });
    }

    @Test
    void whatIsWrittenIsThereAtTheNextStartThoughNobodySavedIt() {
        write("a first note");
        shown.close();
        open();
        shown.until(() -> !shown.desk().notebook().notebook().isEmpty());
        assertEquals(List.of("a first note"), texts());
    }

    @Test
    void whatIsWrittenBesideAFileThatCannotBeReadIsThereAtTheNextStart() throws IOException {
        shown.close();
        Path unread = folder.resolve("settings/nanshan.atlas");
        Files.writeString(unread, "no such file");
        open();
        write("beside it");
        untilSaved();
        shown.close();
        open();
        shown.until(() -> !shown.desk().notebook().notebook().isEmpty());
        assertEquals(List.of("beside it"), texts());
        assertEquals("no such file", Files.readString(unread));
    }

    @Test
    void aNamedFileStandsInTheTitleAndIsOpenedAgain() {
        Path file = folder.resolve("会议 笔记.atlas");
        NotebookFile.create(file, "nanshan", "").close();
        shown.close();
        open(Optional.of(file));
        shown.until(() -> shown.desk().notebook().keeping().file().equals(Optional.of(file)));
        assertTrue(shown.stage.getTitle().contains("会议 笔记.atlas"), shown.stage.getTitle());
        assertFalse(isShown(".file-notice"));
        write("noted there");
        untilSaved();
        try (NotebookFile there = NotebookFile.openReadOnly(file)) {
            assertEquals(1, there.read().notes().size());
        }
    }

    @Test
    void aFileThatAnotherHoldsIsSaidAndNothingCanBeMadeInIt() {
        Path file = folder.resolve("shared.atlas");
        try (NotebookFile held = NotebookFile.create(file, "nanshan", "")) {
            shown.close();
            open(Optional.of(file));
            shown.until(() -> isShown(".file-notice"));
            write("not to be");
            assertEquals(List.of(), texts());
            assertTrue(fx(() -> ((Labeled) shown.lookup(".file-notice .chip")).getText()).contains("shared.atlas"));
            assertEquals(held.read(), fx(() -> shown.desk().notebook().notebook()));
        }
    }

    @Test
    void howLayersAreArrangedGoesWithTheFile() {
        LayerId road = fx(() -> shown.session().layers().getValue().layers().stream().filter(l -> l.visible()).findFirst().orElseThrow().id());
        String theme = fx(() -> shown.session().state().theme());
        write("so that there is a file");
        untilSaved();
        fx(() -> shown.desk().undo().run("layers.did.hide", "", l -> l.with(theme, a -> a.withHidden(road, true))));
        shown.until(() -> shown.desk().notebook().notebook().of(EntryKinds.VIEW).size() == 1);
        untilSaved();
        Path named = folder.resolve("arranged.atlas");
        Path unnamed = folder.resolve("settings/nanshan.atlas");
        assertTrue(Files.exists(unnamed), "before the window closes");
        shown.close();
        try (NotebookFile file = NotebookFile.openReadOnly(unnamed)) {
            file.copyTo(named);
        }
        fresh = folder.resolve("another reader");
        open(Optional.of(named));
        shown.until(() -> shown.session().state().arrangement().hidden().contains(road));
        shown.run("action.undo");
        assertFalse(fx(() -> shown.session().state().arrangement().hidden().contains(road)), "an arrangement like any other");
    }
}
