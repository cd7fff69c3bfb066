package districtatlas.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came from whom when notebooks became one. Immutable.
 *
 * @param parts    of each notebook, in the order in which they were joined
 * @param disputes entries that were edited in two copies apart, of which nobody has said yet which wording holds
 * @param doubles  entries that say the same in the same place and by the same author, and are not the same: as of a table that was read in
 *                 twice. Two or more of each
 */
public record MergeSummary(List<Part> parts, List<Dispute> disputes, List<List<Alike>> doubles) {
    /**
     * What one notebook brought.
     *
     * @param byKind by the kind's name; none where it had nothing of the kind
     */
    public record Part(String source, Map<String, Counts> byKind) {
        public Counts of(Kind<?> kind) {
            return byKind.getOrDefault(kind.name(), Counts.NONE);
        }
    }

    /**
     * Of one kind.
     *
     * @param added   entries that were not known
     * @param changed entries known before, with edits that were not
     * @param removed entries known before that it removed
     * @param known   entries that were known just so
     * @param by      of those added, changed and removed, how many by whom; an author who does not say is empty
     */
    public record Counts(int added, int changed, int removed, int known, Map<String, Integer> by) {
        static final Counts NONE = new Counts(0, 0, 0, 0, Map.of());
    }

    /** An entry with a wording that is shown and others beside it. */
    public record Dispute(String kind, EntryId id, int wordings) {
    }

    /** One of several that say the same. */
    public record Alike(String kind, EntryId id, Signature made) {
    }

    public MergeSummary {
        parts = List.copyOf(parts);
        disputes = List.copyOf(disputes);
        doubles = List.copyOf(doubles);
    }

    static List<Dispute> disputes(Notebook notebook) {
        List<Dispute> all = new ArrayList<>();
        for (Entries<?> entries : notebook.all()) {
            for (Entry<?> entry : entries.there()) {
                if (!entry.disputed().isEmpty()) {
                    all.add(new Dispute(entries.kind().name(), entry.id(), entry.disputed().size() + 1));
                }
            }
        }
        return all;
    }

    /** Of notes, marks and actual values: a bookmark or a reply may well be there twice. */
    static List<List<Alike>> doubles(Notebook notebook) {
        Map<Object, List<Alike>> alike = new LinkedHashMap<>();
        for (Entry<Note> entry : notebook.notes().there()) {
            Note note = entry.value().orElseThrow();
            add(entry, note.about(new About(note.about().type(), note.about().id(), "")), alike);
        }
        notebook.marks().there().forEach(entry -> add(entry, entry.value().orElseThrow(), alike));
        notebook.actuals().there().forEach(entry -> add(entry, entry.value().orElseThrow().unnamed(), alike));
        return alike.values().stream().filter(a -> a.size() > 1).map(List::copyOf).toList();
    }

    private static void add(Entry<?> entry, Object says, Map<Object, List<Alike>> alike) {
        alike.computeIfAbsent(List.of(entry.made().author(), says), k -> new ArrayList<>()).add(new Alike(entry.kind().name(), entry.id(), entry.made()));
    }

    /** All that was added, changed or removed. */
    public int news() {
        return parts.stream().flatMap(p -> p.byKind().values().stream()).mapToInt(c -> c.added() + c.changed() + c.removed()).sum();
    }
}
