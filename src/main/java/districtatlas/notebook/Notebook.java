package districtatlas.notebook;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * All that a reader made. To take an edit back is to have the notebook from before it; to join two people's is to have all that either
 * knows. Immutable.
 */
public final class Notebook {
    public static final Notebook EMPTY = new Notebook(new TreeMap<>());

    private final TreeMap<String, Entries<?>> byKind;

    private Notebook(TreeMap<String, Entries<?>> byKind) {
        this.byKind = byKind;
    }

    /** @return none when nothing of that kind was made */
    @SuppressWarnings("unchecked")      // with() puts entries under their own kind's name
    public <T> Entries<T> of(Kind<T> kind) {
        return (Entries<T>) byKind.getOrDefault(kind.name(), Entries.none(kind));
    }

    public Entries<Note> notes() {
        return of(EntryKinds.NOTE);
    }

    public Entries<Reply> replies() {
        return of(EntryKinds.REPLY);
    }

    public Entries<DrawnMark> marks() {
        return of(EntryKinds.MARK);
    }

    public Entries<Bookmark> bookmarks() {
        return of(EntryKinds.BOOKMARK);
    }

    public Entries<Photo> photos() {
        return of(EntryKinds.PHOTO);
    }

    public Entries<Actual> actuals() {
        return of(EntryKinds.ACTUAL);
    }

    public Entries<TourHead> tours() {
        return of(EntryKinds.TOUR);
    }

    /** Of all tours, those of tours that were removed among them. */
    public Entries<OwnStep> tourSteps() {
        return of(EntryKinds.TOUR_STEP);
    }

    /** What takes the place of the atlas's own boundaries. */
    public Optional<BoundarySet> boundaries() {
        return of(EntryKinds.BOUNDARY_SET).find(EntryKinds.BOUNDARIES).flatMap(Entry::value);
    }

    /** With those boundaries in the place of the atlas's own, or of others. */
    public Notebook withBoundaries(BoundarySet set, Signature by) {
        return of(EntryKinds.BOUNDARY_SET).findAny(EntryKinds.BOUNDARIES).map(e -> with(e.with(set, by)))
                .orElseGet(() -> with(EntryKinds.BOUNDARY_SET, EntryKinds.BOUNDARIES, set, by));
    }

    /** Layers of data that were brought in. */
    public Entries<BroughtLayer> layers() {
        return of(EntryKinds.LAYER);
    }

    /** What is asked of such layers for each zone. */
    public Entries<ZoneValues> zoneValues() {
        return of(EntryKinds.ZONE_VALUES);
    }

    /** Of every kind, those that this program does not know among them. */
    public Collection<Entries<?>> all() {
        return Collections.unmodifiableCollection(byKind.values());
    }

    public boolean isEmpty() {
        return byKind.values().stream().allMatch(e -> e.all().isEmpty());
    }

    /** With those in the place of all of their kind. */
    public Notebook with(Entries<?> entries) {
        TreeMap<String, Entries<?>> more = new TreeMap<>(byKind);
        more.put(entries.kind().name(), entries);
        return new Notebook(more);
    }

    public <T> Notebook with(Entry<T> entry) {
        return with(of(entry.kind()).with(entry));
    }

    /** With a new entry. */
    public <T> Notebook with(Kind<T> kind, EntryId id, T value, Signature by) {
        return with(Entry.made(id, kind, value, by));
    }

    /** With an entry edited; the same when there is none of that id. */
    public <T> Notebook changed(Kind<T> kind, EntryId id, UnaryOperator<T> edit, Signature by) {
        Optional<Entry<T>> entry = of(kind).find(id);
        return entry.map(e -> with(e.with(edit.apply(e.value().get()), by))).orElse(this);
    }

    /** Without an entry; that it was there is remembered. */
    public <T> Notebook without(Kind<T> kind, EntryId id, Signature by) {
        Optional<Entry<T>> entry = of(kind).find(id);
        return entry.map(e -> with(e.removed(by))).orElse(this);
    }

    /** All that either knows: the same whichever is asked first, and however often. */
    public Notebook joined(Notebook other) {
        TreeMap<String, Entries<?>> all = new TreeMap<>(byKind);
        other.byKind.forEach((name, entries) -> all.merge(name, entries, Notebook::joined));
        return new Notebook(all);
    }

    @SuppressWarnings("unchecked")      // both stand under the same kind's name
    private static <T> Entries<?> joined(Entries<?> some, Entries<?> others) {
        return ((Entries<T>) some).joined((Entries<T>) others);
    }

    /** Without the versions that another knows: what is left is what this one alone has. */
    public Notebook minus(Notebook other) {
        TreeMap<String, Entries<?>> left = new TreeMap<>();
        for (Entries<?> entries : byKind.values()) {
            Entries<?> own = minus(entries, other);
            if (!own.all().isEmpty()) {
                left.put(entries.kind().name(), own);
            }
        }
        return new Notebook(left);
    }

    private static <T> Entries<T> minus(Entries<T> entries, Notebook other) {
        return entries.minus(other.of(entries.kind()));
    }

    public Set<String> kinds() {
        return Collections.unmodifiableSet(byKind.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Notebook n && n.byKind.equals(byKind);
    }

    @Override
    public int hashCode() {
        return byKind.hashCode();
    }

    @Override
    public String toString() {
        return byKind.toString();
    }
}
