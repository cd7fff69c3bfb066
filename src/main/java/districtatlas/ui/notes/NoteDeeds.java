package districtatlas.ui.notes;

import districtatlas.coord.LonLat;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Photo;
import districtatlas.notebook.Reply;
import districtatlas.notebook.Signature;
import districtatlas.print.PhotoFile;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be done to notes, each one step to take back. Knows no nodes. FX thread only. */
final class NoteDeeds {
    private final OpenNotebook open;
    private final Undo undo;

    NoteDeeds(OpenNotebook open, Undo undo) {
        this.open = open;
        this.undo = undo;
    }

    private String brief(EntryId note) {
        return open.notebook().notes().findAny(note).flatMap(e -> e.value()).map(n -> NoteWords.brief(n.text())).orElse("");
    }

    /** @return empty when the notebook cannot be written in */
    Optional<EntryId> add(NoteSubject subject, String text, List<PhotoFile> photos) {
        EntryId id = EntryId.fresh();
        Signature by = open.signature();
        photos.forEach(p -> open.pictures().keep(p.hash(), p.bytes()));
        boolean done = undo.edit("undo.note-add", NoteWords.brief(text), n -> withPhotos(
                n.with(EntryKinds.NOTE, id, new Note(subject.about(), subject.place(), text), by), id, photos, by));
        return done ? Optional.of(id) : Optional.empty();
    }

    /** @param on a note or a mark */
    boolean addPhotos(EntryId on, List<PhotoFile> photos) {
        Signature by = open.signature();
        photos.forEach(p -> open.pictures().keep(p.hash(), p.bytes()));
        String names = photos.isEmpty() ? "" : photos.get(0).name();
        return undo.edit("undo.photo-add", names, n -> withPhotos(n, on, photos, by));
    }

    private static Notebook withPhotos(Notebook notebook, EntryId on, List<PhotoFile> photos, Signature by) {
        Notebook now = notebook;
        for (PhotoFile p : photos) {
            now = now.with(EntryKinds.PHOTO, EntryId.fresh(),
                    new Photo(on, p.name(), p.type(), p.width(), p.height(), p.hash(), p.place(), p.taken()), by);
        }
        return now;
    }

    void removePhoto(EntryId photo) {
        String name = open.notebook().photos().find(photo).flatMap(e -> e.value()).map(Photo::name).orElse("");
        undo.edit("undo.photo-remove", name, n -> n.without(EntryKinds.PHOTO, photo, open.signature()));
    }

    boolean reply(EntryId note, String text) {
        return undo.edit("undo.note-reply", brief(note),
                n -> n.with(EntryKinds.REPLY, EntryId.fresh(), new Reply(note, text, Optional.empty()), open.signature()));
    }

    void settle(EntryId note, boolean settled) {
        undo.edit(settled ? "undo.note-settle" : "undo.note-reopen", brief(note),
                n -> n.with(EntryKinds.REPLY, EntryId.fresh(), new Reply(note, "", Optional.of(settled)), open.signature()));
    }

    boolean write(EntryId note, String text) {
        return change("undo.note-edit", note, n -> n.withText(text));
    }

    /** Somebody decided between two wordings: that one alone stands. */
    void keep(EntryId note, Note value) {
        change("undo.note-keep", note, n -> value);
    }

    void move(EntryId note, LonLat to) {
        change("undo.note-move", note, n -> n.at(to));
    }

    /** It stays pinned where it is, if it was. */
    void tie(EntryId note, About to) {
        change("undo.note-tie", note, n -> n.about(to));
    }

    private boolean change(String textKey, EntryId note, UnaryOperator<Note> edit) {
        return undo.edit(textKey, brief(note), n -> n.changed(EntryKinds.NOTE, note, edit, open.signature()));
    }

    /** Its replies stay behind it, unseen, for whoever edited it meanwhile elsewhere; its photos go with it. */
    void remove(EntryId note) {
        Signature by = open.signature();
        undo.edit("undo.note-remove", brief(note), n -> {
            Notebook less = n.without(EntryKinds.NOTE, note, by);
            for (var photo : open.index().photos(note)) {
                less = less.without(EntryKinds.PHOTO, photo.id(), by);
            }
            return less;
        });
    }
}
