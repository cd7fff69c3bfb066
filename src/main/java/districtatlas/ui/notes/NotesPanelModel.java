package districtatlas.ui.notes;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.notebook.About;
import districtatlas.notebook.AboutWords;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Reply;
import districtatlas.ui.notebook.NoteIndex;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The list of all notes and marks: which of them, in which order, under which headings. Words are made once for a version of an entry. Knows
 * no nodes. FX thread only; some milliseconds for five thousand.
 */
final class NotesPanelModel {
    /** Which notes. */
    enum Shown { ALL, OPEN, SETTLED }

    /** In which order. */
    enum Order { DATE, PLACE }

    /** Of what kind their subjects are; marks themselves count to marks. */
    enum Kind { ALL, ZONE, ITEM, FIGURE, FEATURE, PLACE, MARK }

    private record Known(Entry<?> entry, List<Entry<Reply>> replies, int photos, boolean loose, NoteRow row) {
    }

    private final AboutWords words;
    private final Messages messages;
    private final Function<Note, Optional<EastNorth>> places;
    private final Function<EastNorth, String> street;
    private final Predicate<About> isLoose;
    private final Map<EntryId, Known> known = new HashMap<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.DATE);
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<NoteRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private NoteIndex index;
    private Notebook notebook = Notebook.EMPTY;

    /**
     * @param places  of notes
     * @param street  the name of what a place lies in; empty for nothing
     * @param isLoose whether what a note is about is not here any more
     */
    NotesPanelModel(AboutWords words, Messages messages, Function<Note, Optional<EastNorth>> places, Function<EastNorth, String> street, Predicate<About> isLoose) {
        this.isLoose = isLoose;
        this.words = words;
        this.messages = messages;
        this.places = places;
        this.street = street;
        shown.subscribe((before, now) -> arrange());
        order.subscribe((before, now) -> arrange());
        kind.subscribe((before, now) -> arrange());
        query.subscribe((before, now) -> arrange());
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** With headings among them. */
    ReadOnlyObjectProperty<List<NoteRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Notes that are not settled, and all there are. */
    int open() {
        return (int) known.values().stream().filter(k -> !k.row().mark() && !k.row().settled()).count();
    }

    int notes() {
        return notebook.notes().size();
    }

    int marks() {
        return notebook.marks().size();
    }

    /** The notebook is another now. */
    void show(Notebook now, NoteIndex ofNow) {
        notebook = now;
        index = ofNow;
        Map<EntryId, Known> before = new HashMap<>(known);
        known.clear();
        now.notes().there().forEach(n -> known.put(n.id(), known(before.get(n.id()), n)));
        now.marks().there().forEach(m -> known.put(m.id(), Optional.ofNullable(before.get(m.id())).filter(k -> k.entry() == m)
                .orElseGet(() -> new Known(m, List.of(), 0, false, mark(m)))));
        arrange();
    }

    private Known known(Known before, Entry<Note> entry) {
        List<Entry<Reply>> replies = index.replies(entry.id());
        int photos = index.photos(entry.id()).size();
        Note note = entry.value().get();
        boolean loose = isLoose.test(note.about());
        if (before != null && before.entry() == entry && before.replies().equals(replies) && before.photos() == photos && before.loose() == loose) {
            return before;
        }
        long said = replies.stream().filter(r -> !r.value().get().text().isEmpty()).count();
        String where = places.apply(note).map(street).orElse("");
        return new Known(entry, replies, photos, loose, new NoteRow("", false, entry.id(), note.text(), Optional.of(note.about()), words.name(note.about()), where,
                words.by(entry.made()), entry.made().made(), index.isSettled(entry.id()), !entry.disputed().isEmpty(), loose, (int) said, photos));
    }

    private NoteRow mark(Entry<DrawnMark> entry) {
        DrawnMark mark = entry.value().get();
        return new NoteRow("", true, entry.id(), mark.text(), Optional.empty(), messages.get("notes.mark." + mark.form().key()), "",
                words.by(entry.made()), entry.made().made(), false, !entry.disputed().isEmpty(), false, 0, 0);
    }

    private void arrange() {
        String word = query.get().strip().toLowerCase(Locale.ROOT);
        Collator names = Collator.getInstance(messages.lang().locale());
        Comparator<NoteRow> newest = Comparator.comparing(NoteRow::made).reversed().thenComparing(NoteRow::id);
        Comparator<NoteRow> byPlace = Comparator.comparing((NoteRow r) -> r.where().isEmpty()).thenComparing(NoteRow::where, names)
                .thenComparing(NoteRow::subject, names).thenComparing(newest);
        boolean places = order.get() == Order.PLACE;
        List<NoteRow> fitting = known.values().stream().map(Known::row).filter(this::fits).filter(r -> word.isEmpty() || r.has(word))
                .sorted(places ? byPlace : newest).toList();
        List<NoteRow> all = new ArrayList<>();
        String last = null;
        for (NoteRow row : fitting) {
            if (!row.loose()) {
                if (places && !row.where().equals(last)) {
                    all.add(NoteRow.heading(row.where().isEmpty() ? messages.get("notes.nowhere") : row.where()));
                    last = row.where();
                }
                all.add(row);
            }
        }
        List<NoteRow> loose = fitting.stream().filter(NoteRow::loose).toList();
        if (!loose.isEmpty()) {
            all.add(NoteRow.heading(messages.get("notes.loose", loose.size())));
            all.addAll(loose);
        }
        rows.set(List.copyOf(all));
    }

    /** A mark is neither open nor settled. */
    private boolean fits(NoteRow row) {
        boolean state = shown.get() == Shown.ALL || !row.mark() && row.settled() == (shown.get() == Shown.SETTLED);
        Kind wanted = kind.get();
        boolean ofKind = wanted == Kind.ALL || (row.mark() ? wanted == Kind.MARK
                : row.about().filter(a -> a.type() == About.Type.valueOf(wanted.name())).isPresent());
        return state && ofKind;
    }
}
