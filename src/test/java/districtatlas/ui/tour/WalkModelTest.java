package districtatlas.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ui.walk.WalkModel;
import districtatlas.ui.walk.Tours;
import districtatlas.tour.Tour;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.state.Place;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkModelTest {

    private final SmallPlan small = SmallPlan.make();
    private final Session session = SmallPlan.session("light", Lang.EN);
    private final WalkModel model = new WalkModel(session, new Tours(Tour.of(small.plan())), "structure");

    private String step() {
        return model.walkProperty().get().orElseThrow().step().id();
    }

    @Test
    void whatWasOpenComesBack() {
        Place place = new Place(new EastNorth(1, 2), 3);
        session.change(s -> s.at(place).withTheme("facilities"));
        session.select(Selection.of(SmallPlan.HILL));
        model.begin();
        assertTrue(session.selection().isEmpty());
        assertEquals("structure", session.state().theme(), "a step without a theme shows the first");
        session.change(s -> s.at(new Place(new EastNorth(50, 50), 3)));
        model.by(1);
        model.leave();
        assertEquals(Selection.of(SmallPlan.HILL), session.selection());
        assertEquals("facilities", session.state().theme());
        assertEquals(Optional.of(place), session.state().place());
        assertEquals(Optional.empty(), session.state().walk());
        assertEquals(Optional.empty(), model.step());
    }

    @Test
    void aStepShowsItsOwnTheme() {
        model.go(2);
        assertEquals("facilities", session.state().theme());
        model.by(-1);
        assertEquals("structure", session.state().theme());
    }

    @Test
    void openingAZonePausesAndClosingItGoesOn() {
        model.go(1);
        session.select(Selection.of(SmallPlan.HILL));
        assertEquals(WalkModel.State.PAUSED, model.stateProperty().get());
        assertEquals(Optional.empty(), model.step());
        session.select(Selection.NONE);
        assertTrue(model.isWalking());
        assertEquals("groups", step());
    }

    @Test
    void aPauseKeepsWhatComesBack() {
        session.select(Selection.of(SmallPlan.MILL));
        model.begin();
        session.select(Selection.of(SmallPlan.HILL));
        model.begin();
        model.leave();
        assertEquals(Selection.of(SmallPlan.MILL), session.selection());
    }

    @Test
    void itBeginsAgainWhereItWasLeftAndFromTheStartAfterItsEnd() {
        model.go(1);
        model.leave();
        model.begin();
        assertEquals("groups", step());
        model.last();
        model.leave();
        model.begin();
        assertEquals("town", step());
    }

    @Test
    void leavingWithoutHavingBegunDoesNothing() {
        var before = session.state();
        model.leave();
        assertEquals(before, session.state());
    }

    @Test
    void anAtlasWithoutAStoryHasNoWalk() {
        WalkModel none = new WalkModel(session, new Tours(List.of()), "structure");
        none.begin();
        assertFalse(none.isWalking());
    }

    @Test
    void whoWandersOffComesBackToAllThatTheStepShowed() {
        model.begin();
        var arrived = session.state();
        session.change(s -> s.withTheme("facilities").withYear(2035));
        assertTrue(model.isAstray());
        model.comeBack();
        assertFalse(model.isAstray());
        assertEquals(arrived, session.state());
    }

    @Test
    void aPaletteIsTheRoomsAndNoWandering() {
        model.begin();
        session.change(s -> s.withPalette("dark"));
        assertFalse(model.isAstray());
        model.comeBack();
        assertEquals("dark", session.state().palette());
    }
}
