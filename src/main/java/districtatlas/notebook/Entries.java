package districtatlas.notebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Entries of one kind, those that were removed among them. Immutable; a change makes another and costs some ten nanoseconds an entry. */
public final class Entries<T> {
    private final Kind<T> kind;
    private final Map<EntryId, Entry<T>> byId;
    private volatile List<Entry<T>> there;

    private Entries(Kind<T> kind, Map<EntryId, Entry<T>> byId) {
        this.kind = kind;
        this.byId = byId;
    }

    public static <T> Entries<T> none(Kind<T> kind) {
        return new Entries<>(kind, Map.of());
    }

    public static <T> Entries<T> of(Kind<T> kind, Collection<Entry<T>> entries) {
        Map<EntryId, Entry<T>> byId = new LinkedHashMap<>();
        entries.forEach(e -> byId.merge(e.id(), e, Entry::joined));
        return new Entries<>(kind, byId);
    }

    public Kind<T> kind() {
        return kind;
    }

    /** Those that are there, the first made first. */
    public List<Entry<T>> there() {
        if (there == null) {
            there = byId.values().stream().filter(e -> e.value().isPresent())
                    .sorted(Comparator.comparing((Entry<T> e) -> e.made()).thenComparing(Entry::id)).toList();
        }
        return there;
    }

    /** The removed among them, by id. */
    public Collection<Entry<T>> all() {
        return new TreeMap<>(byId).values();
    }

    public int size() {
        return there().size();
    }

    /** One that is there. */
    public Optional<Entry<T>> find(EntryId id) {
        return Optional.ofNullable(byId.get(id)).filter(e -> e.value().isPresent());
    }

    /** Removed or not. */
    public Optional<Entry<T>> findAny(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** With that one in the place of the one of its id. */
    public Entries<T> with(Entry<T> entry) {
        if (entry.equals(byId.get(entry.id()))) {
            return this;
        }
        Map<EntryId, Entry<T>> more = new LinkedHashMap<>(byId);
        more.put(entry.id(), entry);
        return new Entries<>(kind, more);
    }

    /** Without the versions that others know; without an entry that has no others. The same when they know none of them. */
    Entries<T> minus(Entries<T> others) {
        if (this == others) {
            return none(kind);
        }
        Map<EntryId, Entry<T>> left = new LinkedHashMap<>(byId);
        boolean less = false;
        for (Entry<T> other : others.byId.values()) {
            Entry<T> own = byId.get(other.id());
            if (own == other) {
                left.remove(other.id());
                less = true;
            } else if (own != null) {
                Set<String> known = other.versionIds();
                List<Version<T>> kept = own.versions().stream().filter(v -> !known.contains(v.id())).toList();
                if (kept.isEmpty()) {
                    left.remove(other.id());
                } else if (kept.size() < own.versions().size()) {
                    left.put(other.id(), new Entry<>(own.id(), kind, kept));
                }
                less |= kept.size() < own.versions().size();
            }
        }
        return less ? new Entries<>(kind, left) : this;
    }

    /** All that either knows. */
    public Entries<T> joined(Entries<T> other) {
        Map<EntryId, Entry<T>> all = new LinkedHashMap<>(byId);
        other.byId.values().forEach(e -> all.merge(e.id(), e, Entry::joined));
        return new Entries<>(kind, all);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Entries<?> e && e.kind.equals(kind) && e.byId.equals(byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.values().toString();
    }
}
