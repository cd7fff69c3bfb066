package districtatlas.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import districtatlas.ui.Session;
import districtatlas.state.Selection;
import districtatlas.ui.SmallPlan;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class WalkModelTest {
    private final SmallPlan small = SmallPlan.make();
    private final Session session = new Session(SmallPlan.palette("light"), Lang.EN);
    private final List<Viewport> movedTo = new ArrayList<>();
    private final WalkModel model = new WalkModel(session, small.plan().story(), t -> session.theme().set(t.orElse("structure")),
            session::viewport, movedTo::add);

    private String step() {
        return model.walkProperty().get().orElseThrow().step().id();
    }

    @Test
    void whatWasOpenComesBack() {
        Viewport view = new Viewport(new EastNorth(1, 2), 3, 400, 300);
        session.viewportProperty().set(view);
        session.theme().set("facilities");
        session.select(Selection.of(SmallPlan.HILL));
        model.begin();
        assertTrue(session.selection().isEmpty());
        assertEquals("structure", session.state().theme(), "a step without a theme shows the first");
        session.viewportProperty().set(view.pannedBy(50, 50));
        model.by(1);
        model.leave();
        assertEquals(Selection.of(SmallPlan.HILL), session.selection());
        assertEquals("facilities", session.state().theme());
        assertEquals(List.of(view), movedTo);
        assertEquals(List.of(), model.zones());
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
        assertEquals(List.of(), model.zones());
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
        model.leave();
        assertEquals(List.of(), movedTo);
    }

    @Test
    void anAtlasWithoutAStoryHasNoWalk() {
        WalkModel none = new WalkModel(session, List.of(), t -> { }, session::viewport, v -> { });
        WalkActions actions = new WalkActions(none, new SimpleBooleanProperty());
        assertFalse(actions.open().enabled().get());
        none.begin();
        assertFalse(none.isWalking());
    }

    @Test
    void theKeysOfTheWalkWaitWhileACardIsOpenInTheMiddle() {
        SimpleBooleanProperty centred = new SimpleBooleanProperty();
        WalkActions actions = new WalkActions(model, centred);
        actions.steps().forEach(a -> assertFalse(a.enabled().get(), a.textKey()));
        model.begin();
        assertTrue(actions.steps().get(0).enabled().get());
        centred.set(true);
        assertFalse(actions.steps().get(0).enabled().get());
    }
}
