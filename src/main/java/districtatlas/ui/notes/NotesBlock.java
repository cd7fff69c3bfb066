package districtatlas.ui.notes;

import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Note;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The notes of one subject below each other, and the way to write another. FX thread only. */
final class NotesBlock extends VBox {
    private final NotesAt at;
    private final NoteSubject subject;
    private final Map<EntryId, NoteNode> nodes = new LinkedHashMap<>();
    private NoteComposer composer;
    private List<Object> shown = List.of();

    NotesBlock(NotesAt at, NoteSubject subject) {
        this.at = at;
        this.subject = subject;
        getStyleClass().setAll("notes-block");
        setAccessibleRole(AccessibleRole.PARENT);
        Following.of(this, List.of(at.open().notebookProperty(), at.drafts().writingProperty(), at.open().keepingProperty(),
                at.desk().ledProperty()), this::show);
    }

    /** A place's notes are each at its own: their pins have them. */
    private List<Entry<Note>> notes() {
        return subject.about().id().isEmpty() ? List.of() : at.about(subject.about());
    }

    private void show() {
        List<Entry<Note>> notes = notes();
        Optional<String> whyNot = at.whyNot();
        boolean writing = at.drafts().isWriting(subject.draft()) && whyNot.isEmpty();
        boolean begun = at.drafts().isBegun(subject.draft());
        List<Object> now = List.of(notes, whyNot, writing, begun);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> lines = new ArrayList<>();
        if (!notes.isEmpty()) {
            long unsettled = notes.stream().filter(n -> !at.index().isSettled(n.id())).count();
            lines.add(Words.wrapped(at.messages().get("notes.head", notes.size(), unsettled), "notes-head"));
        }
        nodes.keySet().retainAll(notes.stream().map(Entry::id).toList());
        notes.forEach(n -> lines.add(nodes.computeIfAbsent(n.id(), id -> new NoteNode(at, id))));
        if (writing) {
            composer = composer == null ? composer() : composer;
            lines.add(composer);
        } else {
            composer = null;
            add(whyNot, begun).ifPresent(lines::add);
        }
        getChildren().setAll(lines);
        if (writing) {
            composer.takeFocus();
        }
    }

    private NoteComposer composer() {
        return new NoteComposer(at, subject.draft(), "notes.save", true, text ->
                kept(at.deeds().add(subject, text, at.drafts().photos(subject.draft()))));
    }

    /** A place's note is not listed here: it is shown at its pin, so that whoever wrote it sees that it was kept. */
    private boolean kept(Optional<EntryId> note) {
        if (subject.about().id().isEmpty()) {
            note.ifPresent(at::show);
        }
        return note.isPresent();
    }

    /** While something leads, or in a notebook that is for reading, a sentence says why not, where there are notes to answer. */
    private Optional<Node> add(Optional<String> whyNot, boolean begun) {
        if (whyNot.isPresent()) {
            return notes().isEmpty() ? Optional.empty() : Optional.of(Words.wrapped(whyNot.get(), "note"));
        }
        Button add = Links.link(at.messages().get(begun ? "notes.go-on" : "notes.add"), () -> at.drafts().begin(subject.draft(), ""));
        add.setGraphic(new Icon("fth-edit-3"));
        add.getStyleClass().add("notes-add");
        return Optional.of(add);
    }
}
