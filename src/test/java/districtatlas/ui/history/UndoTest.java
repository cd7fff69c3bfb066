package districtatlas.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.map.layer.LayerId;
import districtatlas.state.AtlasState;
import districtatlas.state.LayerChanges;
import districtatlas.state.Selection;
import districtatlas.state.WalkPlace;
import districtatlas.ui.Session;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.SmallPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UndoTest {
    private static final LayerId ROAD = new LayerId("road");
    private static final LayerId LAND = new LayerId("land");

    private final Session session = SmallPlan.session("light", Lang.EN);
    private final Undo undo = new Undo(session, SmallDesk.notebook());

    private void hide(LayerId layer) {
        undo.run("layers.hide", layer.value(), l -> l.with(session.state().theme(), a -> a.withHidden(layer, true)));
    }

    private void fade(LayerId layer, double opacity) {
        undo.run("layers.fade", layer.value(), "opacity " + layer, l -> l.with(session.state().theme(), a -> a.withOpacity(layer, opacity)));
    }

    private LayerChanges layers() {
        return session.state().layers();
    }

    private double opacity(LayerId layer) {
        return session.state().arrangement().opacityOf(layer);
    }

    private String last() {
        return undo.lastProperty().get().map(Undo.Edit::name).orElse("");
    }

    private String next() {
        return undo.nextProperty().get().map(Undo.Edit::name).orElse("");
    }

    @Test
    void whatWasArrangedOnAStageIsTakenBackAfterTheWalkWithoutTheStage() {
        AtlasState before = session.state().withTheme("facilities");
        session.change(s -> before.withTheme(SmallPlan.STAGE).withWalk(Optional.of(new WalkPlace(1, true, before))));
        hide(ROAD);
        session.change(s -> s.lookingAs(before));
        undo.undo();
        assertEquals(LayerChanges.NONE, layers());
        assertEquals("facilities", session.state().theme(), "a stage stands only in its walk");
        undo.redo();
        assertEquals("facilities", session.state().theme());
    }

    @Test
    void anEditIsTakenBackAndDoneAgain() {
        hide(ROAD);
        hide(LAND);
        LayerChanges both = layers();
        assertEquals("land", undo.undo().orElseThrow().name());
        assertEquals(List.of(ROAD), List.copyOf(session.state().arrangement().hidden()));
        undo.undo();
        assertEquals(LayerChanges.NONE, layers());
        assertEquals(Optional.empty(), undo.undo());
        undo.redo();
        assertEquals("land", undo.redo().orElseThrow().name());
        assertEquals(both, layers());
        assertEquals(Optional.empty(), undo.redo());
    }

    @Test
    void oneSeesWhatWouldBeTakenBackAndDoneAgain() {
        assertEquals("", last() + next());
        hide(ROAD);
        hide(LAND);
        undo.undo();
        assertEquals("road", last());
        assertEquals("land", next());
    }

    @Test
    void whatChangesNothingIsNothingToTakeBack() {
        hide(ROAD);
        hide(ROAD);
        undo.undo();
        assertEquals(LayerChanges.NONE, layers());
        assertEquals("", last());
        assertEquals("road", next());
        undo.run("layers.hide", "nothing", l -> l);
        assertEquals("road", next(), "nothing was done that could not go on from there");
    }

    @Test
    void aNewEditForgetsWhatWasTakenBack() {
        hide(ROAD);
        undo.undo();
        hide(LAND);
        assertEquals("", next());
        assertEquals(Optional.empty(), undo.redo());
        assertEquals(List.of(LAND), List.copyOf(session.state().arrangement().hidden()));
    }

    @Test
    void theStepsOfOneStrokeAreOneEdit() {
        hide(LAND);
        for (double opacity = 0.9; opacity > 0.3; opacity -= 0.1) {
            fade(ROAD, opacity);
        }
        undo.undo();
        assertEquals(1, opacity(ROAD));
        assertEquals("land", last());
        undo.redo();
        assertTrue(opacity(ROAD) < 0.45, "the last of the steps: " + opacity(ROAD));
    }

    @Test
    void anotherStrokeAnotherEditOrAnUndoEndsAStroke() {
        fade(ROAD, 0.9);
        fade(LAND, 0.9);
        fade(ROAD, 0.8);
        undo.undo();
        assertEquals(0.9, opacity(ROAD));
        fade(ROAD, 0.7);
        fade(ROAD, 0.6);
        undo.undo();
        assertEquals(0.9, opacity(ROAD), "begun after the undo, it stands for itself");
        undo.redo();
        fade(ROAD, 0.55);
        undo.undo();
        assertEquals(0.6, opacity(ROAD), "begun after the redo, too");
        fade(ROAD, 0.5);
        hide(LAND);
        fade(ROAD, 0.4);
        undo.undo();
        assertEquals(0.5, opacity(ROAD));
    }

    @Test
    void anEditIsTakenBackWhereItWasMadeAtOneChangeAndNothingElseMoves() {
        hide(ROAD);
        session.change(s -> s.withTheme("facilities").withSelection(Selection.of(SmallPlan.MILL)).withYear(2035));
        List<String> told = new ArrayList<>();
        session.stateProperty().subscribe((before, now) -> told.add(now.theme() + " " + now.layers().byTheme().size()));
        undo.undo();
        assertEquals(List.of("structure 0"), told);
        session.change(s -> s.withTheme("facilities"));
        undo.redo();
        assertEquals("structure", session.state().theme());
        assertEquals(Selection.of(SmallPlan.MILL), session.selection());
        assertEquals(2035, session.state().year());
    }
}
