package districtatlas.ui.marks;

import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes of marks, each one edit that can be taken back, by name. FX thread only. */
final class MarkEdits {
    private final Undo undo;
    private final OpenNotebook notebook;
    private final MarkWords words;

    MarkEdits(Undo undo, OpenNotebook notebook, MarkWords words) {
        this.undo = undo;
        this.notebook = notebook;
        this.words = words;
    }

    /** Whether anything can be changed; if not, the reader is told why. */
    boolean mayEdit() {
        if (!notebook.canWrite()) {
            notebook.refuse();
        }
        return notebook.canWrite();
    }

    /** @return empty when the notebook takes none */
    Optional<EntryId> add(DrawnMark mark) {
        EntryId id = EntryId.fresh();
        boolean added = undo.edit("marks.did.draw", words.name(mark), n -> n.with(EntryKinds.MARK, id, mark, notebook.signature()));
        return added ? Optional.of(id) : Optional.empty();
    }

    /** @param textKey of what was done, with the mark's name in it */
    void change(String textKey, EntryId id, UnaryOperator<DrawnMark> change) {
        change(textKey, id, null, change);
    }

    /** @param oneStroke edits with an equal one that follow each other are one to take back; null for none */
    void change(String textKey, EntryId id, Object oneStroke, UnaryOperator<DrawnMark> change) {
        undo.edit(textKey, name(id), oneStroke, n -> n.changed(EntryKinds.MARK, id, change, notebook.signature()));
    }

    /** @return whether it is gone */
    boolean remove(EntryId id) {
        return undo.edit("marks.did.remove", name(id), n -> n.without(EntryKinds.MARK, id, notebook.signature()));
    }

    private String name(EntryId id) {
        return notebook.notebook().marks().find(id).flatMap(Entry::value).map(words::name).orElse("");
    }
}
