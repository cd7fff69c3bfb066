package districtatlas.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Arrival;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.notebook.AtlasHas;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.LooseEnds.Missing;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.OwnTour;
import districtatlas.notebook.Signature;
import districtatlas.notebook.TourHead;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import districtatlas.plan.ItemId;
import districtatlas.plan.Staging;
import districtatlas.plan.StepMark;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.WalkPlace;
import districtatlas.ui.SmallPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A reader's tours as tours of the atlas that is open, and the atlas's as a reader's own. */
class OwnToursTest {
    private static final Signature BY = new Signature("A", Instant.parse("2035-06-01T08:00:00Z"));
    private static final AtlasState USUAL = AtlasState.of("structure", "light", 2025);
    private static final AtlasHas ATLAS = new AtlasHas(z -> z.value().equals("harbour"), i -> i.value().equals("i1"), f -> true, i -> true, f -> true,
            t -> t.equals("structure"), l -> l.value().equals("road"), p -> true);
    private static final Claim SOURCED = new Claim(new Text("\u6e2f", "The harbour grows."), List.of(new Citation(93, new Text("\u4e8c", "Two"), new Text("\u4e8c", "2.1"))),
            Certainty.STATED, false);
    private static final Tour SHIPPED = new Tour("walk", new Text("\u6b65", "Walk"), Text.NONE, Tour.Origin.ATLAS, List.of(new TourStep("axis", new Text("\u8f74", "Axis"), SOURCED,
            new Text("", "slowly"), List.of(SmallPlan.HARBOUR), List.of(), new Staging(Optional.of("structure"), true, 2, List.of(new StepMark("fth-star", Text.NONE,
            List.of(SmallPlan.HARBOUR))), List.of()), Optional.empty(), Arrival.CUT, 30, List.of())));
    private static final OwnTours OWN = new OwnTours(ATLAS, List.of(2020, 2025), USUAL, List.of(SHIPPED));

    private final SmallPlan small = SmallPlan.make();
    private final ZoneFrames frames = new ZoneFrames(small.plan(), small.shapes());

    private OwnTour copy() {
        return new TourCopy(Lang.EN, frames, USUAL, "The Plan").of(SHIPPED, "Walk (copy)");
    }

    private static OwnStep step(String state, Optional<Extent> frame, List<ZoneId> zones, List<ItemId> things) {
        return new OwnStep(new EntryId("t1"), 0, new OwnStep.Spoken("T", "C", "N", ""), new OwnStep.View(state, frame, zones, things), true, 12, "");
    }

    @Test
    void aStepShowsWhatItsReaderSaw() {
        Extent frame = new Extent(10, 20, 110, 80);
        TourStep step = OWN.step(new EntryId("s1"), step("theme=structure&year=2020&palette=projector", Optional.of(frame), List.of(SmallPlan.HARBOUR), List.of(new ItemId("i1"))));
        assertEquals(List.of(), step.lacks());
        assertEquals(frame, step.seen().orElseThrow().frame());
        assertEquals(2020, step.seen().orElseThrow().state().year());
        assertEquals(List.of(new ItemId("i1")), step.things());
        assertEquals(Arrival.CUT, step.arrival());
        assertEquals(12, step.seconds());
        assertEquals("C", step.text().text().in(Lang.EN));
    }

    /** A file written by hand may tell the middle and the scale, or nothing but the zones. */
    @Test
    void aStepWithoutAFrameIsFramedByItsPlaceOrElseByItsZones() {
        TourStep placed = OWN.step(new EntryId("s1"), step("theme=structure&place=1000%2C2000%2C10", Optional.empty(), List.of(), List.of()));
        assertEquals(Extent.around(new EastNorth(1000, 2000), 12_800, 7_200), placed.seen().orElseThrow().frame());
        TourStep zoned = OWN.step(new EntryId("s1"), step("theme=structure", Optional.empty(), List.of(SmallPlan.HARBOUR), List.of()));
        assertEquals(Optional.empty(), zoned.seen());
        assertEquals(frames.framed(List.of(SmallPlan.HARBOUR), 1), StepStage.of(zoned, frames).frame());
        assertEquals(Optional.of("structure"), zoned.staging().theme());
    }

    @Test
    void aStepThatThisAtlasCannotShowLacksWhatItNamesAndIsPassedOver() {
        Notebook notebook = Notebook.EMPTY.with(EntryKinds.TOUR, new EntryId("t1"), new TourHead("Mine", "", 0), BY)
                .with(EntryKinds.TOUR_STEP, new EntryId("s1"), step("theme=structure&layers.structure=tram%3B%3B", Optional.empty(), List.of(new ZoneId("gone")), List.of()), BY)
                .with(EntryKinds.TOUR_STEP, new EntryId("s2"), step("theme=structure", Optional.empty(), List.of(SmallPlan.HARBOUR), List.of()).withRank(1), BY);
        Tour tour = OWN.of(notebook).get(0);
        assertEquals(List.of(Missing.LAYER, Missing.ZONE), tour.steps().get(0).lacks().stream().map(Lack::missing).toList());
        assertTrue(tour.isPlayable());
        assertEquals("s2", new Walk(tour, 0).step().id());
    }

    /** A year that this atlas says nothing of would leave its figures bare. */
    @Test
    void aYearThatTheAtlasDoesNotHaveGivesWayToTheUsualOne() {
        assertEquals(2025, OWN.step(new EntryId("s1"), step("year=2099&place=1%2C2%2C3", Optional.empty(), List.of(), List.of())).seen().orElseThrow().state().year());
    }

    @Test
    void aCopyShowsWhatTheOriginalShowsAndKeepsItsSources() {
        OwnStep copied = copy().steps().get(0);
        assertEquals("The harbour grows.", copied.words().caption());
        assertEquals("The Plan 2.1:93", copied.words().source());
        assertEquals("slowly", copied.words().notes());
        TourStep step = OWN.step(new EntryId("s1"), copied);
        TourStep original = SHIPPED.steps().get(0);
        assertEquals(StepStage.of(original, frames), StepStage.of(step, frames));
        assertEquals(original.staging().marks(), step.staging().marks());
        assertEquals(SOURCED, step.text(), "sources with the caption that they are for");
        assertFalse(step.staging().continues(), "the step before may be another by now");
        assertEquals("slowly", step.notes().in(Lang.EN));
    }

    @Test
    void aCopiedStepInOtherWordsShowsItsSourcesToWhoSpeaks() {
        TourStep step = OWN.step(new EntryId("s1"), copy().steps().get(0).withCaption("Ships and cranes."));
        assertEquals(List.of(), step.text().sources());
        assertEquals("slowly\n\nThe Plan 2.1:93", step.notes().in(Lang.EN));
    }

    /** In another atlas there is no original: all that was written down is there. */
    @Test
    void aCopyStandsByItself() {
        TourStep step = new OwnTours(ATLAS, List.of(2025), USUAL, List.of()).step(new EntryId("s1"), copy().steps().get(0));
        assertEquals("The harbour grows.", step.text().text().in(Lang.EN));
        assertEquals("slowly\n\nThe Plan 2.1:93", step.notes().in(Lang.EN));
        assertEquals(StepStage.of(SHIPPED.steps().get(0), frames).frame(), StepStage.of(step, frames).frame());
    }

    @Test
    void aStepKeepsOfAStateWhatIsSeen() {
        AtlasState walking = USUAL.withWalk(Optional.of(new WalkPlace("walk", 0, false, districtatlas.state.Filter.NONE, USUAL.withYear(2020))));
        assertEquals(USUAL, TourCopy.kept(walking));
    }
}
