package districtatlas.ui.notes;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.map.ReaderLayers;
import districtatlas.notebook.About;
import districtatlas.notebook.AboutWords;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.notebook.onmap.NotebookLayers;
import districtatlas.notebook.onmap.SubjectPlaces;
import districtatlas.state.Subject;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.notebook.Drafts;
import districtatlas.ui.notebook.NoteIndex;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The notes of whatever a panel or a card is about, to be put into it: {@link #of} for all of them, {@link #count} for how many. Each window
 * part may have its own; what is being written stands in the open notebook. FX thread only.
 */
public final class NotesAt {
    private final Desk desk;
    private final AboutWords words;
    private final NoteDeeds deeds;
    private final NotebookLayers places;
    private final PhotoDesk photos;

    public NotesAt(Desk desk) {
        this.desk = desk;
        this.words = new AboutWords(desk.atlas().plan(), desk.messages());
        this.deeds = new NoteDeeds(desk.notebook(), desk.undo());
        this.places = new NotebookLayers(desk.atlas().grid(),
                new SubjectPlaces(desk.atlas().plan(), desk.atlas().shapes(), desk.atlas().itemShapes(), desk.atlas().grid())::of);
        this.photos = new PhotoDesk(desk, deeds, new FxThread());
    }

    /** The notes of a subject, and the way to write one. */
    public Region of(NoteSubject subject) {
        return new NotesBlock(this, subject);
    }

    /** The photos of a mark, and the way to add some. */
    public Region photosOf(String mark) {
        EntryId id = new EntryId(mark);
        Button add = Links.link(messages().get("photo.add"), () -> { });
        add.setOnAction(e -> photos.choose(add, p -> deeds.addPhotos(id, List.of(p))));
        VBox box = new VBox(new PhotoShelf(this, id), add);
        photos.acceptDrops(box, p -> deeds.addPhotos(id, List.of(p)));
        Following.of(box, List.of(open().keepingProperty(), desk.ledProperty()), () -> add.setVisible(whyNot().isEmpty()));
        return box;
    }

    /** How many notes there are; nothing when there are none. Follows the notebook while it is in a window. */
    public Label count(About about) {
        Label count = Words.whole("", "notes-count");
        Following.of(count, desk.notebook().notebookProperty(), () -> {
            int notes = index().about(about).size();
            count.setText(messages().get("notes.count", notes));
            count.setVisible(notes > 0);
            count.setManaged(notes > 0);
        });
        return count;
    }

    Desk desk() {
        return desk;
    }

    Messages messages() {
        return desk.messages();
    }

    AboutWords words() {
        return words;
    }

    NoteDeeds deeds() {
        return deeds;
    }

    PhotoDesk photos() {
        return photos;
    }

    Drafts drafts() {
        return open().drafts();
    }

    OpenNotebook open() {
        return desk.notebook();
    }

    NoteIndex index() {
        return open().index();
    }

    Optional<Note> find(EntryId note) {
        return open().notebook().notes().find(note).flatMap(Entry::value);
    }

    Optional<EastNorth> place(Note note) {
        return places.place(note, open().notebook());
    }

    boolean isLoose(About about) {
        return open().ties().isLoose(about, open().notebook());
    }

    /** Opens a note's card, and the map goes where it is if it is not to be seen. */
    void show(EntryId note) {
        desk.session().change(s -> s.withSelection(s.selection().with(new Subject.OfOwn(EntryKinds.NOTE.name(), note.value()))));
        find(note).flatMap(this::place).ifPresent(desk.framing()::revealPlace);
    }

    /** Why nothing can be written now; empty when it can. */
    Optional<String> whyNot() {
        if (desk.ledProperty().get()) {
            return Optional.of(messages().get("notes.led"));
        }
        return open().canWrite() ? Optional.empty()
                : Optional.of(open().keeping().why().map(w -> w.detailIn(messages())).orElse(messages().get("notes.reading")));
    }

    /** What would be written about now, by what is open; empty when nothing is. */
    Optional<NoteSubject> current() {
        return new NoteSubjects(desk).current();
    }

    /** All that is drawn of the notebook over the map, as it is now. */
    ReaderLayers layers() {
        return places.of(open().notebook());
    }

    List<Entry<Note>> about(About about) {
        return index().about(about);
    }
}
