package districtatlas.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Text;
import districtatlas.ui.walk.Tours;
import districtatlas.tour.Tour;
import districtatlas.plan.Story;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.layer.LayerId;
import districtatlas.map.view.Viewport;
import districtatlas.plan.Staging;
import districtatlas.plan.StoryStep;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.Place;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.walk.WalkModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a pane of 1000 × 600 pixels at a metre a pixel. */
class LooksTest {
    private final Session session = SmallPlan.session("light", Lang.EN);
    private final Looks looks = new Looks(session);

    @BeforeEach
    void place() {
        session.viewportProperty().set(new Viewport(new EastNorth(0, 0), 1, 1000, 600));
        session.follow(at(0));
    }

    private static Place at(double east) {
        return new Place(new EastNorth(east, 0), 1);
    }

    private void moveTo(Place place) {
        session.change(s -> s.at(place));
    }

    private boolean canGoBack() {
        return looks.canGoBackProperty().get();
    }

    @Test
    void everySelectionCanBeGoneBackToAndForward() {
        session.select(Selection.of(SmallPlan.MILL));
        session.select(Selection.of(SmallPlan.HILL));
        looks.back();
        assertEquals(Selection.of(SmallPlan.MILL), session.selection());
        looks.back();
        assertEquals(Selection.NONE, session.selection());
        assertFalse(canGoBack());
        looks.forward();
        looks.forward();
        assertEquals(Selection.of(SmallPlan.HILL), session.selection());
        assertFalse(looks.canGoForwardProperty().get());
    }

    @Test
    void aNewSelectionForgetsWhatOneWentBackFrom() {
        session.select(Selection.of(SmallPlan.MILL));
        looks.back();
        assertTrue(looks.canGoForwardProperty().get());
        session.select(Selection.of(SmallPlan.HILL));
        assertFalse(looks.canGoForwardProperty().get());
        looks.forward();
        assertEquals(Selection.of(SmallPlan.HILL), session.selection());
    }

    @Test
    void theFirstPlaceOfAllIsNoLookOfItsOwn() {
        assertFalse(canGoBack());
    }

    @Test
    void movingALittleIsNoFurtherLookAndOneComesBackToWhereOneLastStood() {
        moveTo(at(200));
        moveTo(at(450));
        assertFalse(canGoBack());
        session.select(Selection.of(SmallPlan.MILL));
        looks.back();
        assertEquals(Optional.of(at(450)), session.state().place());
        assertFalse(canGoBack());
    }

    @Test
    void movingFarOrNearerIsAnotherLook() {
        moveTo(at(600));
        assertTrue(canGoBack());
        looks.back();
        assertEquals(Optional.of(at(0)), session.state().place());
        moveTo(new Place(new EastNorth(0, 0), 0.7));
        assertFalse(canGoBack(), "a little nearer");
        moveTo(new Place(new EastNorth(0, 0), 0.25));
        assertTrue(canGoBack());
    }

    @Test
    void manySmallStepsLeadElsewhereToo() {
        for (int east = 100; east <= 1_000; east += 100) {
            moveTo(at(east));
        }
        assertTrue(canGoBack());
        looks.back();
        assertEquals(Optional.of(at(500)), session.state().place());
        assertFalse(canGoBack());
    }

    @Test
    void theFramingOfWhatWasOpenedBelongsToThatLook() {
        session.select(Selection.of(SmallPlan.MILL));
        session.follow(at(5_000));
        looks.back();
        assertEquals(Selection.NONE, session.selection());
        assertEquals(Optional.of(at(0)), session.state().place());
        assertFalse(canGoBack());
        looks.forward();
        assertEquals(Selection.of(SmallPlan.MILL), session.selection());
        assertEquals(Optional.of(at(5_000)), session.state().place());
        assertFalse(looks.canGoForwardProperty().get());
    }

    @Test
    void backRestoresWhereOneLookedAndLeavesHowItLooks() {
        session.change(s -> s.withTheme("facilities").withSelection(Selection.of(SmallPlan.HARBOUR).withItem(SmallPlan.FERRY)));
        session.change(s -> s.withPanel(s.panel().withOpenRow("item:ferry").withScroll(0.5)));
        AtlasState before = session.state();
        session.change(s -> s.withTheme("structure").withSelection(Selection.of(SmallPlan.MILL)).withPalette("dark").withYear(2035).at(at(9_000))
                .withLayers(s.layers().with("facilities", a -> a.withHidden(new LayerId("road"), true))));
        AtlasState after = session.state();
        looks.back();
        assertEquals(before.withPalette("dark").withYear(2035).withLayers(after.layers()), session.state());
        looks.forward();
        assertEquals(after, session.state());
    }

    @Test
    void whatOnlyLooksOtherwiseIsNoOtherLook() {
        session.change(s -> s.withPalette("dark").withYear(2035).withLayers(s.layers().with("structure", a -> a.withHidden(new LayerId("road"), true))));
        assertFalse(canGoBack());
        session.change(s -> s.withTheme("facilities"));
        assertTrue(canGoBack());
    }

    @Test
    void anotherThemeOnTheWayBackLeavesNothingToGoForwardTo() {
        session.select(Selection.of(SmallPlan.MILL));
        looks.back();
        session.change(s -> s.withTheme("facilities"));
        assertFalse(looks.canGoForwardProperty().get());
        looks.back();
        assertEquals("structure", session.state().theme());
    }

    /** Over the story, every step of which stands on a stage. */
    private WalkModel staged() {
        List<StoryStep> steps = SmallPlan.make().plan().story().stream()
                .map(s -> new StoryStep(s.id(), s.title(), s.text(), s.zones(), Staging.in(SmallPlan.STAGE))).toList();
        return new WalkModel(session, new Tours(List.of(Tour.of(new Story("walk", Text.NONE, Text.NONE, steps)))), "structure");
    }

    @Test
    void aWalkIsOneLookThatOneComesBackInto() {
        session.select(Selection.of(SmallPlan.MILL));
        AtlasState before = session.state();
        WalkModel walk = staged();
        walk.begin();
        walk.by(1);
        session.follow(at(7_000));
        walk.by(1);
        moveTo(at(9_000));
        walk.leave();
        assertEquals(before, session.state());
        looks.back();
        assertTrue(walk.isWalking(), "no stage stands without its walk");
        assertEquals(SmallPlan.STAGE, session.state().theme());
        assertEquals(2, session.state().walk().orElseThrow().step());
        looks.back();
        assertEquals(before, session.state(), "all the steps are one look");
        looks.forward();
        assertTrue(walk.isWalking());
        walk.leave();
        assertEquals(before, session.state());
    }

    @Test
    void whatWasOpenedOnTheWayIsALookInAPausedWalk() {
        WalkModel walk = staged();
        walk.go(1);
        session.select(Selection.of(SmallPlan.HILL));
        session.select(Selection.of(SmallPlan.HARBOUR));
        walk.leave();
        looks.back();
        assertEquals(Selection.of(SmallPlan.HARBOUR), session.selection());
        assertEquals(WalkModel.State.PAUSED, walk.stateProperty().get());
        looks.back();
        assertEquals(Selection.of(SmallPlan.HILL), session.selection());
        assertEquals(WalkModel.State.PAUSED, walk.stateProperty().get());
        looks.back();
        assertTrue(walk.isWalking());
        looks.back();
        assertEquals(WalkModel.State.CLOSED, walk.stateProperty().get());
        assertEquals("structure", session.state().theme());
        assertFalse(canGoBack());
    }

    @Test
    void oneGoesBackManyLooksButNotForEver() {
        for (int i = 0; i < 500; i++) {
            session.select(Selection.of(i % 2 == 0 ? SmallPlan.MILL : SmallPlan.HILL));
        }
        int steps = 0;
        while (canGoBack()) {
            looks.back();
            steps++;
        }
        assertTrue(steps > 100 && steps < 300, steps + " steps");
        assertFalse(session.selection().isEmpty(), "the first are forgotten");
    }

    @Test
    void aFilterIsALookAndItsWordsAreOneHoweverLongTheyAreWritten() {
        session.change(s -> s.withFilter(Filter.NONE.withZones(Set.of(SmallPlan.MILL))));
        session.change(s -> s.withFilter(s.filter().withText("w")));
        session.change(s -> s.withFilter(s.filter().withText("wo")));
        session.change(s -> s.withFilter(s.filter().withText("works")));
        looks.back();
        assertEquals(Filter.NONE.withZones(Set.of(SmallPlan.MILL)), session.state().filter());
        looks.back();
        assertEquals(Filter.NONE, session.state().filter());
        assertFalse(canGoBack());
        looks.forward();
        looks.forward();
        assertEquals("works", session.state().filter().text());
    }
}
