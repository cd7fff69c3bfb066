package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.coord.Extent;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tours in a notebook: their order, their file, and what becomes of them when notebooks become one. */
class OwnTourTest {
    static final EntryId TOUR = new EntryId("t1");
    private static final Signature FIRST = new Signature("A", Instant.parse("2035-06-01T08:00:00Z"));
    private static final Signature LATER = new Signature("B", Instant.parse("2035-06-01T09:00:00Z"));

    @TempDir
    Path folder;

    static OwnStep step(double rank, String caption) {
        return new OwnStep(TOUR, rank, new OwnStep.Spoken("T " + caption, caption, "aloud: " + caption, "p. 3"),
                new OwnStep.View("theme=structure&year=2025", Optional.of(new Extent(1.1, 2.2, 3.3, 4.4)), List.of(new ZoneId("z1")), List.of(new ItemId("i1"))),
                true, 20, "walk/axis");
    }

    private static Notebook tour() {
        return Notebook.EMPTY.with(EntryKinds.TOUR, TOUR, new TourHead("Mine", "for the council", 0.5), FIRST);
    }

    private static List<String> captions(Notebook notebook) {
        return OwnTour.steps(notebook, TOUR).stream().map(s -> s.value().orElseThrow().words().caption()).toList();
    }

    @Test
    void toursAndStepsAreTheSameOutOfTheFile() {
        Notebook notebook = tour().with(EntryKinds.TOUR_STEP, new EntryId("s1"), step(1, "one"), FIRST);
        Path file = folder.resolve("mine.atlas");
        try (NotebookFile open = NotebookFile.create(file, "three", "1")) {
            open.save(Notebook.EMPTY, notebook);
        }
        try (NotebookFile open = NotebookFile.openReadOnly(file)) {
            assertEquals(notebook, open.read());
        }
        assertEquals(List.of(), NotebookFile.problems(file));
    }

    /** What is in no tour may not be shown; it is in the file, and the check tells of it. */
    @Test
    void aStepWhoseTourWasNeverThereIsToldByTheCheck() {
        Path file = folder.resolve("mine.atlas");
        try (NotebookFile open = NotebookFile.create(file, "three", "1")) {
            open.save(Notebook.EMPTY, Notebook.EMPTY.with(EntryKinds.TOUR_STEP, new EntryId("s1"), step(1, "one"), FIRST));
        }
        assertEquals(List.of("notebook.step-astray"), NotebookFile.problems(file).stream().map(p -> p.code()).toList());
    }

    @Test
    void stepsOfOneRankStandInTheSameOrderWhicheverNotebookCameFirst() {
        Notebook mine = tour().with(EntryKinds.TOUR_STEP, new EntryId("s1"), step(1, "mine"), LATER);
        Notebook theirs = tour().with(EntryKinds.TOUR_STEP, new EntryId("s2"), step(1, "theirs"), FIRST);
        assertEquals(List.of("theirs", "mine"), captions(mine.joined(theirs)));
        assertEquals(List.of("theirs", "mine"), captions(theirs.joined(mine)));
    }

    @Test
    void aStepThatTwoPeopleReworkedHasBothWordings() {
        Notebook both = tour().with(EntryKinds.TOUR_STEP, new EntryId("s1"), step(1, "one"), FIRST);
        Notebook mine = both.changed(EntryKinds.TOUR_STEP, new EntryId("s1"), s -> s.withCaption("mine"), FIRST);
        Notebook theirs = both.changed(EntryKinds.TOUR_STEP, new EntryId("s1"), s -> s.withCaption("theirs"), LATER);
        Entry<OwnStep> joined = mine.joined(theirs).tourSteps().find(new EntryId("s1")).orElseThrow();
        assertEquals("theirs", joined.value().orElseThrow().words().caption());
        assertEquals(List.of("mine"), joined.disputed().stream().map(v -> v.value().orElseThrow().words().caption()).toList());
    }

    /** Its steps are still there, and come back with it. */
    @Test
    void aRemovedTourComesBackWithItsSteps() {
        Notebook whole = tour().with(EntryKinds.TOUR_STEP, new EntryId("s1"), step(1, "one"), FIRST);
        Notebook without = whole.without(EntryKinds.TOUR, TOUR, LATER);
        assertEquals(0, OwnTour.all(without).size());
        assertEquals(List.of("one"), captions(without));
        assertEquals(List.of("one"), captions(without.minus(without.minus(whole))));
    }

    @Test
    void whatIsWrongInAnEntryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> step(Double.NaN, ""));
        assertThrows(IllegalArgumentException.class, () -> new OwnStep(TOUR, 0, OwnStep.Spoken.NOTHING, step(0, "").view(), false, -1, ""));
        assertThrows(IllegalArgumentException.class, () -> new TourHead("", "", Double.POSITIVE_INFINITY));
        assertEquals(OwnStep.MOST_SECONDS, step(0, "").withSeconds(Integer.MAX_VALUE).seconds());
    }
}
