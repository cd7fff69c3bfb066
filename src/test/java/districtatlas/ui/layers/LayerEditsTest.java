package districtatlas.ui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.state.LayerArrangement;
import districtatlas.state.LayerChanges;
import districtatlas.ui.Session;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.history.Undo;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayerEditsTest {
    private final SmallLayers small = new SmallLayers();
    private final Session session = small.session(Lang.ZH);
    private final Undo undo = new Undo(session, SmallDesk.notebook());
    private final LayerEdits edits = new LayerEdits(session, undo, id -> "“" + id + "”");

    private List<LayerId> drawn() {
        return session.layers().getValue().layers().stream().filter(Layer::visible).map(Layer::id).toList();
    }

    private List<LayerId> order() {
        return session.layers().getValue().layers().stream().map(Layer::id).toList();
    }

    private interface What {
        void on(LayerEdits edits);
    }

    static Stream<What> everyEdit() {
        GroupEntry ground = new GroupEntry("ground", "底图", List.of(SmallLayers.HOUSE, SmallLayers.LAND), 2, false);
        return Stream.of(e -> e.toggle(SmallLayers.ROAD), e -> e.toggle(ground), e -> e.setOpacity(SmallLayers.ROAD, 0.5, null),
                e -> e.stepOpacity(SmallLayers.LAND, -1), e -> e.move(SmallLayers.LAND, SmallLayers.NAMES, true), e -> e.isolate(SmallLayers.HOUSE));
    }

    @ParameterizedTest
    @MethodSource("everyEdit")
    void everyEditIsTakenBackAndSaysWhatItWas(What edit) {
        edit.on(edits);
        LayerChanges after = session.state().layers();
        assertFalse(after.equals(LayerChanges.NONE));
        Undo.Edit taken = undo.undo().orElseThrow();
        assertEquals(LayerChanges.NONE, session.state().layers());
        for (Lang lang : Lang.values()) {
            assertTrue(new Messages(lang).get(taken.textKey(), taken.name()).contains(taken.name()));
        }
        undo.redo();
        assertEquals(after, session.state().layers());
    }

    @Test
    void eachThemeKeepsItsOwn() {
        edits.toggle(SmallLayers.ROAD);
        session.change(s -> s.withTheme("facilities"));
        assertEquals(List.of(SmallLayers.LAND, SmallLayers.ROAD), drawn());
        session.change(s -> s.withTheme("structure"));
        assertFalse(drawn().contains(SmallLayers.ROAD));
    }

    @Test
    void theStepsOfOneDragAreTakenBackTogetherAndThoseOfAnotherAreNot() {
        Object first = new Object();
        edits.setOpacity(SmallLayers.ROAD, 0.8, first);
        edits.setOpacity(SmallLayers.ROAD, 0.7, first);
        Object second = new Object();
        edits.setOpacity(SmallLayers.ROAD, 0.6, second);
        edits.setOpacity(SmallLayers.ROAD, 0.5, second);
        undo.undo();
        assertEquals(0.7, session.state().arrangement().opacityOf(SmallLayers.ROAD));
        undo.undo();
        assertEquals(1, session.state().arrangement().opacityOf(SmallLayers.ROAD));
    }

    @Test
    void theOpacityIsInWholePerCentsAndNeverNone() {
        edits.setOpacity(SmallLayers.ROAD, 0.333_3, null);
        assertEquals(0.33, session.state().arrangement().opacityOf(SmallLayers.ROAD));
        edits.setOpacity(SmallLayers.ROAD, 0, null);
        assertEquals(LayerArrangement.LEAST_OPACITY, session.state().arrangement().opacityOf(SmallLayers.ROAD));
        edits.stepOpacity(SmallLayers.ROAD, -1);
        assertEquals(LayerArrangement.LEAST_OPACITY, session.state().arrangement().opacityOf(SmallLayers.ROAD));
    }

    @Test
    void aLayerAloneAndBackAreAsBefore() {
        edits.toggle(SmallLayers.STREET);
        List<LayerId> before = drawn();
        edits.isolate(SmallLayers.ROAD);
        assertEquals(List.of(SmallLayers.ROAD), drawn());
        edits.isolate(SmallLayers.HOUSE);
        assertEquals(List.of(SmallLayers.HOUSE), drawn());
        edits.endIsolation();
        assertEquals(before, drawn());
    }

    @Test
    void aHiddenLayerCanBeShownAloneToo() {
        edits.toggle(SmallLayers.ROAD);
        edits.isolate(SmallLayers.ROAD);
        assertEquals(List.of(SmallLayers.ROAD), drawn());
    }

    @Test
    void whenNobodyKnowsWhatWasBeforeAllAreShownAgain() {
        edits.isolate(SmallLayers.ROAD);
        LayerEdits later = new LayerEdits(session, undo, LayerId::value);
        later.endIsolation();
        assertEquals(5, drawn().size());
    }

    @Test
    void aStepInAListIsDirectlyPastTheNeighbourThere() {
        List<LayerId> ground = List.of(SmallLayers.HOUSE, SmallLayers.STREET, SmallLayers.LAND);
        edits.step(SmallLayers.LAND, true, ground);
        assertEquals(List.of(SmallLayers.STREET, SmallLayers.LAND, SmallLayers.HOUSE, SmallLayers.ROAD, SmallLayers.NAMES), order());
        edits.step(SmallLayers.HOUSE, true, ground);        // the topmost of the list stays
        assertEquals(SmallLayers.HOUSE, order().get(2));
        edits.step(SmallLayers.HOUSE, false, List.of(SmallLayers.HOUSE, SmallLayers.STREET));
        assertEquals(List.of(SmallLayers.HOUSE, SmallLayers.STREET, SmallLayers.LAND), order().subList(0, 3));
    }

    @Test
    void movedBackTheThemeIsAsItWas() {
        edits.move(SmallLayers.LAND, SmallLayers.ROAD, true);
        edits.move(SmallLayers.LAND, SmallLayers.STREET, false);
        assertEquals(LayerChanges.NONE, session.state().layers());
    }

    @Test
    void oneLayerOrAllAreAsTheThemeHasThem() {
        edits.toggle(SmallLayers.ROAD);
        edits.move(SmallLayers.ROAD, SmallLayers.LAND, false);
        edits.setOpacity(SmallLayers.ROAD, 0.5, null);
        edits.toggle(SmallLayers.HOUSE);
        edits.reset(SmallLayers.ROAD);
        assertEquals(LayerArrangement.NONE.withHidden(SmallLayers.HOUSE, true), session.state().arrangement());
        edits.resetAll("格局");
        assertEquals(LayerChanges.NONE, session.state().layers());
        undo.undo();
        assertFalse(drawn().contains(SmallLayers.HOUSE));
    }
}
