package districtatlas.ui.tours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.coord.Extent;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.OwnTour;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.tour.OwnTours;
import districtatlas.tour.Tour;
import districtatlas.ui.Session;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.history.Undo;
import districtatlas.ui.map.MapPointer;
import districtatlas.ui.notebook.OpenNotebook;
import districtatlas.ui.notebook.ReadingOnly;
import districtatlas.ui.walk.Tours;
import districtatlas.coord.EastNorth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Making tours, without a window. */
class TourDeedsTest {
    private static final AtlasState USUAL = AtlasState.of("structure", "light", 2025);

    private final OpenNotebook open = SmallDesk.notebook();
    private final Session session = SmallPlan.session(USUAL, Lang.EN);
    private final Undo undo = new Undo(session, open);
    private final SmallPlan small = SmallPlan.make();
    private final Messages messages = new Messages(Lang.EN);
    private String state = "theme=structure&year=2025";
    private final TourDeeds deeds = new TourDeeds(open, undo, () -> new OwnStep.View(state, Optional.of(new Extent(0, 0, 10, 10)), List.of(SmallPlan.HARBOUR), List.of()), messages);
    private final Tours tours = new Tours(Tour.of(small.plan()));
    private final OwnTours own = new OwnTours(open.ties().atlas(), List.of(2020, 2025, 2035), USUAL, Tour.of(small.plan()));
    private final ToursPanelModel model = new ToursPanelModel(tours, deeds, messages);
    private EntryId tour;

    @BeforeEach
    void begin() {
        open.notebookProperty().subscribe(n -> {
            tours.setOwn(own.of(n));
            model.refresh();
        });
        tour = deeds.make("Mine").orElseThrow();
        model.open(tour.value());
    }

    private EntryId add(String title) {
        return deeds.addStep(tour, Optional.empty(), title).orElseThrow();
    }

    private List<String> titles() {
        return model.stepsProperty().get().stream().map(ToursPanelModel.StepRow::title).toList();
    }

    private int undoAll() {
        int undone = 0;
        while (undo.undo().isPresent()) {
            undone++;
        }
        return undone;
    }

    @Test
    void stepsAreAddedMovedDoubledAndRemovedEachInOneEdit() {
        EntryId a = add("A");
        EntryId b = add("B");
        EntryId c = add("C");
        assertEquals(List.of("A", "B", "C"), titles());
        assertTrue(deeds.moveStep(c, 0));
        assertEquals(List.of("C", "A", "B"), titles());
        assertTrue(deeds.moveStep(c, 1));
        assertEquals(List.of("A", "C", "B"), titles());
        assertFalse(deeds.moveStep(c, 1), "it is there already");
        assertEquals("move step \"C\"", words());
        deeds.duplicateStep(a);
        assertEquals(List.of("A", "A", "C", "B"), titles());
        deeds.addStep(tour, Optional.of(c), "D");
        assertEquals(List.of("A", "A", "C", "D", "B"), titles());
        deeds.removeStep(b);
        assertEquals(List.of("A", "A", "C", "D"), titles());
        assertEquals(9, undoAll(), "each was one");
        assertEquals(Notebook.EMPTY.tours().size(), open.notebook().tours().size());
        while (undo.redo().isPresent()) {
            continue;
        }
        model.open(tour.value());
        assertEquals(List.of("A", "A", "C", "D"), titles());
    }

    private String words() {
        return undo.lastProperty().get().map(e -> messages.get(e.textKey(), e.name())).orElse("");
    }

    /** As after two people's files became one: there is no rank between two that are the same. */
    @Test
    void stepsOfOneRankCanBePutInOrder() {
        List<EntryId> ids = new ArrayList<>(List.of(add("A"), add("B"), add("C")));
        for (EntryId id : ids) {
            open.set(open.notebook().changed(EntryKinds.TOUR_STEP, id, s -> s.withRank(5), open.signature()));
        }
        List<String> before = titles();
        EntryId last = model.stepsProperty().get().get(2).entry();
        assertTrue(deeds.moveStep(last, 1));
        assertEquals(List.of(before.get(0), before.get(2), before.get(1)), titles());
        undo.undo();
        assertEquals(before, titles());
    }

    /** Halved again and again, two ranks have at last nothing between them. */
    @Test
    void aStepCanBeMovedBetweenTwoOthersForEver() {
        for (EntryId id : List.of(add("A"), add("B"), add("C"))) {
            open.set(open.notebook().changed(EntryKinds.TOUR_STEP, id, s -> s.withRank(s.rank() + 1), open.signature()));       // from 0 one can halve a thousand times
        }
        for (int i = 0; i < 100; i++) {
            List<String> before = titles();
            assertTrue(deeds.moveStep(model.stepsProperty().get().get(2).entry(), 1), "after " + i);
            assertEquals(List.of(before.get(0), before.get(2), before.get(1)), titles());
        }
    }

    @Test
    void whatAStepSaysAndHowItComesIsEdited() {
        EntryId a = add("A");
        deeds.edit("undo.step-caption", a, s -> s.withCaption("Look here"));
        deeds.edit("undo.step-arrive", a, s -> s.withCut(true));
        deeds.edit("undo.step-seconds", a, s -> s.withSeconds(20));
        ToursPanelModel.StepRow row = model.stepsProperty().get().get(0);
        assertEquals("Look here", row.shown().text().text().in(Lang.EN));
        assertEquals("at once · 20 s", row.about());
        assertEquals("time of step \"A\"", words());
        state = "theme=structure&year=2035";
        deeds.update(a);
        assertEquals(2035, model.stepsProperty().get().get(0).shown().seen().orElseThrow().state().year());
        assertEquals(List.of(SmallPlan.HARBOUR), model.stepsProperty().get().get(0).shown().zones(), "what it lights stays");
        assertEquals("change the view of step \"A\"", words());
    }

    @Test
    void aRemovedTourTakesItsStepsAlongAndComesBackWithThem() {
        add("A");
        deeds.remove(tour);
        assertEquals(0, open.notebook().tourSteps().size());
        assertEquals(Optional.empty(), model.openedProperty().get());
        undo.undo();
        assertEquals(List.of("A"), deeds.steps(tour).stream().map(s -> s.value().orElseThrow().words().title()).toList());
    }

    /** One removed the tour while another reworked a step of it: the step is there, and can be made a tour again. */
    @Test
    void aStepWhoseTourIsGoneIsListedAndKept() {
        EntryId a = add("A");
        Notebook before = open.notebook();
        Notebook reworked = before.changed(EntryKinds.TOUR_STEP, a, s -> s.withCaption("new"), open.signature());
        deeds.remove(tour);
        open.set(open.notebook().joined(reworked));
        List<ToursPanelModel.TourRow> lost = model.rowsProperty().get().stream().filter(ToursPanelModel.TourRow::lost).toList();
        assertEquals(List.of("Steps without a tour"), lost.stream().map(ToursPanelModel.TourRow::title).toList());
        EntryId again = deeds.restore(new EntryId(lost.get(0).id()), "Again").orElseThrow();
        assertEquals(List.of("new"), deeds.steps(again).stream().map(s -> s.value().orElseThrow().words().caption()).toList());
        assertEquals(List.of(), deeds.lost());
        undo.undo();
        assertEquals(1, deeds.lost().size());
    }

    @Test
    void aStepThatThisAtlasCannotShowSaysWhy() {
        EntryId a = add("A");
        deeds.edit("undo.step-lit", a, s -> s.lighting(List.of(new ZoneId("old-town")), List.of()));
        assertEquals("the atlas has no zone \"old-town\"", model.stepsProperty().get().get(0).lacks());
        ToursPanelModel.TourRow row = model.rowsProperty().get().stream().filter(r -> r.id().equals(tour.value())).findFirst().orElseThrow();
        assertEquals("1 step, 1 of which this atlas cannot show", row.about());
        assertFalse(row.playable());
    }

    @Test
    void twoWordingsStandBesideEachOtherUntilOneIsChosen() {
        EntryId a = add("A");
        Notebook before = open.notebook();
        open.set(before.changed(EntryKinds.TOUR_STEP, a, s -> s.withCaption("mine"), open.signature())
                .joined(before.changed(EntryKinds.TOUR_STEP, a, s -> s.withCaption("theirs"), open.signature())));
        List<OwnStep> others = deeds.otherWordings(a);
        assertEquals(List.of("mine"), others.stream().map(o -> o.words().caption()).toList());
        assertEquals(others, model.stepsProperty().get().get(0).others());
        deeds.edit("undo.step-caption", a, s -> others.get(0));
        assertEquals(List.of(), deeds.otherWordings(a));
        assertEquals("mine", deeds.step(a).orElseThrow().words().caption());
    }

    @Test
    void nothingIsMadeInANotebookThatIsOnlyRead() {
        EntryId a = add("A");
        add("Z");
        List<Problem> said = new ArrayList<>();
        open.setOnRefused(said::add);
        ReadingOnly.begin(open, Problem.worded("notebook.reading", "", "mine.atlas"));
        Notebook before = open.notebook();
        assertEquals(Optional.empty(), deeds.make("Other"));
        assertEquals(Optional.empty(), deeds.addStep(tour, Optional.empty(), "B"));
        assertEquals(Optional.empty(), deeds.duplicateStep(a));
        assertFalse(deeds.moveStep(a, 1));
        assertFalse(deeds.edit("undo.step-caption", a, s -> s.withCaption("x")));
        state = "theme=structure&year=2035";
        assertFalse(deeds.update(a));
        assertFalse(deeds.removeStep(a));
        assertFalse(deeds.remove(tour));
        assertFalse(deeds.rename(tour, "x"));
        assertFalse(deeds.mayEdit());
        assertEquals(before, open.notebook());
        assertEquals(List.of("notebook.reading"), said.stream().map(Problem::code).distinct().toList());
    }

    @Test
    void aClickLightsAZoneAndPutsItOutAgain() {
        EntryId a = add("A");
        Lighting lighting = new Lighting(model, deeds);
        MapPointer.Click click = new MapPointer.Click(new EastNorth(0, 0), List.of(), List.of(), List.of(SmallPlan.MILL, SmallPlan.HILL));
        assertFalse(lighting.takes(click), "it is not on");
        lighting.toggle();
        assertFalse(lighting.onProperty().get(), "no step is open");
        model.choose(a);
        lighting.toggle();
        assertTrue(lighting.takes(click));
        assertEquals(List.of(SmallPlan.HARBOUR, SmallPlan.MILL), deeds.step(a).orElseThrow().view().zones());
        assertTrue(lighting.takes(click));
        assertEquals(List.of(SmallPlan.HARBOUR), deeds.step(a).orElseThrow().view().zones());
        model.choose(null);
        assertFalse(lighting.onProperty().get(), "with its step it ends");
    }

    @Test
    void aCopyOfAnythingIsBehindAllOthersUnderATitleOfItsOwn() {
        add("A");
        assertEquals("Mine (2)", model.freeTitle("Mine"));
        EntryId copy = deeds.duplicate(tour, model.freeTitle("Mine")).orElseThrow();
        assertEquals(List.of("Mine", "Mine (2)"), OwnTour.all(open.notebook()).stream().map(Entry::value).map(t -> t.orElseThrow().title()).toList());
        assertEquals(1, deeds.steps(copy).size());
        deeds.edit("undo.step-title", deeds.steps(copy).get(0).id(), s -> s.withTitle("Other"));
        assertEquals(List.of("A"), titles(), "a copy is a copy");
    }
}
