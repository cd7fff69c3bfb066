package districtatlas.ui.notebook;

import districtatlas.notebook.About;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Note;
import districtatlas.notebook.NoteThreads;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Photo;
import districtatlas.notebook.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A notebook's notes by what they are about, with what was said to them. Immutable; some milliseconds for five thousand notes. */
public final class NoteIndex {
    private final Notebook of;
    private final Map<String, List<Entry<Note>>> notes = new HashMap<>();
    private final NoteThreads threads;
    private final Map<EntryId, List<Entry<Photo>>> photos = new HashMap<>();

    private NoteIndex(Notebook of) {
        this.of = of;
        this.threads = new NoteThreads(of);
        of.notes().there().forEach(e -> notes.computeIfAbsent(key(e.value().get().about()), k -> new ArrayList<>()).add(e));
        of.photos().there().forEach(e -> photos.computeIfAbsent(e.value().get().on(), k -> new ArrayList<>()).add(e));
    }

    static NoteIndex of(Notebook notebook) {
        return new NoteIndex(notebook);
    }

    Notebook of() {
        return of;
    }

    /** Names a subject: the same whatever it was called when it was written about. */
    public static String key(About about) {
        return about.type().key() + ":" + about.id();
    }

    /** The first made first. */
    public List<Entry<Note>> about(About subject) {
        return notes.getOrDefault(key(subject), List.of());
    }

    /** The first made first. */
    public List<Entry<Reply>> replies(EntryId note) {
        return threads.replies(note);
    }

    /** At a note or a mark. */
    public List<Entry<Photo>> photos(EntryId on) {
        return photos.getOrDefault(on, List.of());
    }

    /** As the last who settled it or opened it again has left it. */
    public boolean isSettled(EntryId note) {
        return threads.isSettled(note);
    }
}
