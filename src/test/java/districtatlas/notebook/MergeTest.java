package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.LonLat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final EntryId NOTE = new EntryId("n1");
    private static final Notebook BOTH = Notebook.EMPTY.with(EntryKinds.NOTE, NOTE, note("first"), by("Lin", 0));

    private static Signature by(String author, int second) {
        return new Signature(author, Instant.parse("2035-06-01T08:00:00Z").plusSeconds(second));
    }

    private static Note note(String text) {
        return new Note(About.aPlace(), Optional.of(new LonLat(113.94, 22.52)), text);
    }

    private static Notebook edited(String text, String author, int second) {
        return BOTH.changed(EntryKinds.NOTE, NOTE, n -> n.withText(text), by(author, second));
    }

    private static Merge merge(Notebook... others) {
        List<Merge.Source> sources = new ArrayList<>();
        for (Notebook other : others) {
            sources.add(new Merge.Source((char) ('A' + sources.size()) + ".atlas", other));
        }
        return Merge.of(Notebook.EMPTY, sources);
    }

    @Test
    void twoWordingsOfOneNoteAreBothKeptAndTold() {
        Merge merge = merge(edited("by Lin", "Lin", 5), edited("by Wang", "Wang", 9));
        Entry<Note> note = merge.notebook().notes().find(NOTE).orElseThrow();
        assertEquals("by Wang", note.value().get().text());
        assertEquals(List.of("by Lin"), note.disputed().stream().map(v -> v.value().get().text()).toList());
        assertEquals(List.of(new MergeSummary.Dispute("note", NOTE, 2)), merge.summary().disputes());
        assertEquals(new MergeSummary.Counts(1, 0, 0, 0, Map.of("Lin", 1)), merge.summary().parts().get(0).of(EntryKinds.NOTE));
        assertEquals(new MergeSummary.Counts(0, 1, 0, 0, Map.of("Wang", 1)), merge.summary().parts().get(1).of(EntryKinds.NOTE));
    }

    /** What one reader still works on does not go because another threw it away. */
    @Test
    void anEditOutlivesARemovalElsewhere() {
        Notebook removed = BOTH.without(EntryKinds.NOTE, NOTE, by("Wang", 9));
        assertEquals("by Lin", merge(removed, edited("by Lin", "Lin", 5)).notebook().notes().find(NOTE).orElseThrow().value().get().text());
        Merge both = Merge.of(BOTH, List.of(new Merge.Source("B", removed)));
        assertTrue(both.notebook().notes().there().isEmpty());
        assertEquals(new MergeSummary.Counts(0, 0, 1, 0, Map.of("Wang", 1)), both.summary().parts().get(0).of(EntryKinds.NOTE));
    }

    /** Whoever said so last, whichever file it came from. */
    @Test
    void theLastWordOnWhetherANoteIsSettledHolds() {
        Notebook settled = BOTH.with(EntryKinds.REPLY, new EntryId("r1"), new Reply(NOTE, "done", Optional.of(true)), by("Lin", 20));
        Notebook open = BOTH.with(EntryKinds.REPLY, new EntryId("r2"), new Reply(NOTE, "no", Optional.of(false)), by("Wang", 10));
        for (Merge merge : List.of(merge(settled, open), merge(open, settled))) {
            NoteThreads threads = new NoteThreads(merge.notebook());
            assertTrue(threads.isSettled(NOTE));
            assertEquals(List.of("no", "done"), threads.replies(NOTE).stream().map(r -> r.value().get().text()).toList());
            assertEquals("Lin", threads.settling(NOTE).orElseThrow().made().author());
        }
    }

    /** Copies of one entry are one; two that only say the same are two, and it is told. */
    @Test
    void alikeIsNotTheSame() {
        Notebook typedAgain = Notebook.EMPTY.with(EntryKinds.NOTE, new EntryId("n2"), note("first"), by("Lin", 60));
        Notebook byAnother = Notebook.EMPTY.with(EntryKinds.NOTE, new EntryId("n3"), note("first"), by("Wang", 60));
        Merge merge = merge(BOTH, BOTH, typedAgain, byAnother);
        assertEquals(3, merge.notebook().notes().size());
        assertEquals(1, merge.summary().doubles().size());
        assertEquals(List.of("n1", "n2"), merge.summary().doubles().get(0).stream().map(a -> a.id().value()).toList());
    }

    @Test
    void theSummaryIsSaidInWords() {
        Merge merge = merge(edited("by Lin", "Lin", 5), edited("by Wang", "", 9), Notebook.EMPTY);
        assertEquals(List.of("From A.atlas:", "  Notes: 1 new (by Lin: 1)", "From B.atlas:", "  Notes: 1 changed (by no name given: 1)",
                "From C.atlas:", "  nothing to merge",
                "1 edited differently in two copies: the newer wording is shown, the others are kept until somebody decides"),
                new MergeWords(new Messages(Lang.EN)).lines(merge.summary()));
        assertEquals(7, new MergeWords(new Messages(Lang.ZH)).lines(merge.summary()).size());
    }
}
