package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Copies of one notebook edited apart by several people, and notebooks that have nothing in common. */
class MergeProperties {
    /** Some share a history, as copies of a file that was mailed about; the last began by itself. */
    private static List<Notebook> copies(long seed) {
        SomeNotebook some = new SomeNotebook(seed);
        Random random = new Random(seed);
        Notebook first = Notebook.EMPTY;
        for (int i = 0; i < 12; i++) {
            first = some.edited(first);
        }
        List<Notebook> copies = new ArrayList<>();
        for (int copy = 0; copy < 4; copy++) {
            Notebook mine = copy == 3 ? Notebook.EMPTY : copy == 2 ? copies.get(0) : first;
            for (int i = 0; i < random.nextInt(15); i++) {
                mine = some.edited(mine);
            }
            List<Entry<Note>> notes = mine.notes().there();
            if (!notes.isEmpty()) {
                EntryId on = notes.get(random.nextInt(notes.size())).id();
                mine = mine.with(EntryKinds.PHOTO, new EntryId("photo" + copy), new Photo(on, "p.jpg", "image/jpeg", 4, 3, "00ff", Optional.empty(), Optional.empty()), some.by());
            }
            copies.add(mine);
        }
        return copies;
    }

    private static List<Merge.Source> sources(List<Notebook> notebooks) {
        List<Merge.Source> all = new ArrayList<>();
        notebooks.forEach(n -> all.add(new Merge.Source("file " + all.size(), n)));
        return all;
    }

    private static Notebook merged(Notebook into, List<Notebook> others) {
        return Merge.of(into, sources(others)).notebook();
    }

    @Property(tries = 150)
    void theOrderDoesNotMatter(@ForAll long seed) {
        List<Notebook> copies = copies(seed);
        Notebook all = merged(Notebook.EMPTY, copies);
        List<Notebook> others = new ArrayList<>(copies);
        Collections.shuffle(others, new Random(seed));
        assertEquals(all, merged(Notebook.EMPTY, others));
        assertEquals(all, merged(others.get(0), others.subList(1, others.size())));
        // As it is shown, too: the same wordings, the same are disputed, the same are settled.
        assertEquals(MergeSummary.disputes(all), MergeSummary.disputes(merged(Notebook.EMPTY, others)));
    }

    @Property(tries = 100)
    void somebodyElsesMergeMayBeMergedAgain(@ForAll long seed) {
        List<Notebook> c = copies(seed);
        Notebook all = merged(Notebook.EMPTY, c);
        assertEquals(all, merged(merged(c.get(0), List.of(c.get(1))), List.of(merged(c.get(2), List.of(c.get(3))))));
        Merge again = Merge.of(all, sources(c));
        assertEquals(all, again.notebook());
        assertEquals(0, again.summary().news(), "what is known is no news");
    }

    @Property(tries = 100)
    void nothingIsLost(@ForAll long seed) {
        List<Notebook> copies = copies(seed);
        Notebook all = merged(Notebook.EMPTY, copies);
        for (Notebook copy : copies) {
            for (Entries<?> entries : copy.all()) {
                for (Entry<?> entry : entries.all()) {
                    Entry<?> kept = all.of(entries.kind()).findAny(entry.id()).orElseThrow();
                    assertTrue(kept.versions().containsAll(entry.versions()), "a version of " + entry.id());
                    // What somebody edited and nobody edited further is shown or beside what is shown.
                    entry.value().filter(v -> kept.heads().stream().anyMatch(h -> h.equals(entry.shown()))).ifPresent(v ->
                            assertTrue(kept.value().equals(entry.value()) || kept.disputed().stream().anyMatch(d -> d.value().equals(entry.value()))));
                }
            }
        }
    }

    @Property(tries = 100)
    void theSummaryCountsEachEntryOnce(@ForAll long seed) {
        Merge merge = Merge.of(Notebook.EMPTY, sources(copies(seed)));
        for (Kind<?> kind : List.of(EntryKinds.NOTE, EntryKinds.REPLY, EntryKinds.MARK, EntryKinds.BOOKMARK, EntryKinds.PHOTO, EntryKinds.ACTUAL, EntryKinds.TOUR,
                EntryKinds.TOUR_STEP)) {
            int came = merge.summary().parts().stream().mapToInt(p -> p.of(kind).added() - p.of(kind).removed()).sum();
            assertEquals(merge.notebook().of(kind).size(), came, kind.name());
            merge.summary().parts().forEach(p -> assertEquals(p.of(kind).added() + p.of(kind).changed() + p.of(kind).removed(),
                    p.of(kind).by().values().stream().mapToInt(i -> i).sum()));
        }
    }
}
