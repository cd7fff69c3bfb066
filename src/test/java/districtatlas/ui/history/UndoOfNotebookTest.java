package districtatlas.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Signature;
import districtatlas.ui.Session;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.notebook.OpenNotebook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UndoOfNotebookTest {
    private final Session session = SmallPlan.session("light", Lang.EN);
    private final OpenNotebook open = SmallDesk.notebook();
    private final Undo undo = new Undo(session, open);

    private EntryId write(String text) {
        EntryId id = EntryId.fresh();
        undo.edit("note.write", text, n -> n.with(EntryKinds.NOTE, id, new Note(About.aPlace(), Optional.empty(), text), open.signature()));
        return id;
    }

    private void rewrite(EntryId id, String text) {
        undo.edit("note.change", text, n -> n.changed(EntryKinds.NOTE, id, v -> v.withText(text), open.signature()));
    }

    private List<String> texts() {
        return open.notebook().notes().there().stream().map(e -> e.value().orElseThrow().text()).toList();
    }

    @Test
    void editsOfBothKindsAreTakenBackInTheirOrder() {
        EntryId id = write("a tree");
        undo.run("layers.hide", "road", l -> l.with(session.state().theme(), a -> a.withHidden(new LayerId("road"), true)));
        rewrite(id, "two trees");
        undo.undo();
        assertEquals(List.of("a tree"), texts());
        assertFalse(session.state().layers().byTheme().isEmpty());
        undo.undo();
        assertTrue(session.state().arrangement().hidden().isEmpty());
        undo.undo();
        assertEquals(Notebook.EMPTY.notes().there(), open.notebook().notes().there());
        undo.redo();
        undo.redo();
        undo.redo();
        assertEquals(List.of("two trees"), texts());
        assertEquals(2, open.notebook().notes().find(id).orElseThrow().versions().size(), "as it was, versions and all");
    }

    @Test
    void whatIsRemovedComesBackWithAllThatItWas() {
        EntryId id = write("a tree");
        Notebook before = open.notebook();
        undo.edit("note.remove", "", n -> n.without(EntryKinds.NOTE, id, open.signature()));
        assertEquals(List.of(), texts());
        undo.undo();
        assertEquals(before.notes(), open.notebook().notes());
    }

    @Test
    void whatOthersWroteMeanwhileStays() {
        EntryId mine = write("mine");
        rewrite(mine, "mine, again");
        Notebook theirs = open.notebook().with(EntryKinds.NOTE, new EntryId("theirs"), new Note(About.aPlace(), Optional.empty(), "theirs"),
                new Signature("Wu", Instant.parse("2026-03-02T08:00:00Z")));
        open.set(theirs);
        undo.undo();
        assertEquals(List.of("mine", "theirs"), texts());
        undo.undo();
        assertEquals(List.of("theirs"), texts());
        undo.redo();
        undo.redo();
        assertEquals(theirs, open.notebook());
    }

    @Test
    void twoHundredStepsBackAndForth() {
        EntryId id = write("0");
        for (int i = 1; i <= 200; i++) {
            rewrite(id, String.valueOf(i));
        }
        Notebook whole = open.notebook();
        for (int i = 199; i >= 0; i--) {
            undo.undo();
            assertEquals(List.of(String.valueOf(i)), texts());
        }
        for (int i = 1; i <= 200; i++) {
            undo.redo();
        }
        assertEquals(whole, open.notebook());
    }

    @Test
    void theStepsOfOneStrokeAreOneEdit() {
        EntryId id = write("here");
        for (String text : List.of("a", "b", "c")) {
            undo.edit("note.change", "", "drag", n -> n.changed(EntryKinds.NOTE, id, v -> v.withText(text), open.signature()));
        }
        undo.undo();
        assertEquals(List.of("here"), texts());
        undo.redo();
        assertEquals(List.of("c"), texts());
    }

    @Test
    void ofAnotherNotebookNothingIsTakenBack() {
        write("before");
        undo.forgetNotebook();
        assertEquals(Optional.empty(), undo.undo());
        assertEquals(List.of("before"), texts());
    }
}
