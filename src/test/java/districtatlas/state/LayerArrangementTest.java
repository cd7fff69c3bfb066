package districtatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.paint.HandDrawn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayerArrangementTest {
    private static final LayerStack THEME = theme("land", "street", "road", "label");

    /** Layers of these names, bottom to top. */
    static LayerStack theme(String... names) {
        HandDrawn hand = new HandDrawn();
        for (String name : names) {
            hand.draw(name, "f", "POINT (0 0)", HandDrawn.mark(HandDrawn.DOT, 7, 0xFFC02020, 0, 0));
        }
        return hand.layers();
    }

    static List<LayerId> ids(String... names) {
        return Stream.of(names).map(LayerId::new).toList();
    }

    private static List<String> order(LayerArrangement arranged) {
        return arranged.of(THEME).layers().stream().map(l -> l.id().value()).toList();
    }

    @Test
    void nothingChangedIsTheThemeItself() {
        assertSame(THEME, LayerArrangement.NONE.of(THEME));
        assertTrue(LayerArrangement.NONE.withHidden(new LayerId("road"), true).withHidden(new LayerId("road"), false).isNone());
        assertTrue(LayerArrangement.NONE.withOpacity(new LayerId("road"), 0.5).withOpacity(new LayerId("road"), 1).isNone());
    }

    @Test
    void layersStandInTheReadersOrder() {
        assertEquals(List.of("label", "road", "land", "street"), order(LayerArrangement.NONE.withOrder(ids("label", "road", "land", "street"))));
    }

    @Test
    void aLayerTheOrderDoesNotNameStaysAboveTheOneItFollowsInTheTheme() {
        assertEquals(List.of("road", "label", "land", "street"), order(LayerArrangement.NONE.withOrder(ids("road", "land"))));
        assertEquals(List.of("land", "road", "label", "street"), order(LayerArrangement.NONE.withOrder(ids("road", "street"))),
                "the lowest stays lowest");
    }

    @Test
    void layersTheThemeHasNotAreKeptAndDoNothing() {
        LayerArrangement arranged = LayerArrangement.NONE.withOrder(ids("gone", "label", "land", "street", "road"))
                .withHidden(new LayerId("gone"), true).withOpacity(new LayerId("gone"), 0.5);
        assertEquals(List.of("label", "land", "street", "road"), order(arranged));
        assertTrue(arranged.of(THEME).layers().stream().allMatch(l -> l.visible() && l.opacity() == 1));
        assertTrue(arranged.hidden().contains(new LayerId("gone")));
    }

    @Test
    void aLayerNamedTwiceIsThereOnce() {
        assertEquals(List.of("label", "land", "street", "road"), order(LayerArrangement.NONE.withOrder(ids("label", "land", "street", "label", "road"))));
    }

    @Test
    void aLayerTheThemeBeginsWithoutIsDrawnOnceAskedForAndGoneAgainWhenReset() {
        LayerId label = new LayerId("label");
        LayerStack theme = THEME.withVisible(label, false);
        LayerArrangement asked = LayerArrangement.NONE.withDrawn(theme, Set.copyOf(ids("label", "road")), true);
        assertEquals(List.of(true, true, true, true), asked.of(theme).layers().stream().map(l -> l.visible()).toList());
        assertEquals(Set.of(label), asked.changed(theme));
        assertTrue(asked.without(theme, label).isNone());
        assertTrue(asked.withDrawn(theme, Set.of(label), false).isNone(), "hidden as it was");
        assertEquals(List.of(false, true, false, false), LayerArrangement.NONE.withDrawn(theme, Set.copyOf(ids("land", "road", "label")), false)
                .of(theme).layers().stream().map(l -> l.visible()).toList(), "what is hidden already stays so");
    }

    @Test
    void whatIsHiddenIsNotVisibleAndWhatTheThemeHidesStaysHidden() {
        LayerId road = new LayerId("road");
        LayerStack hiding = THEME.withVisible(new LayerId("label"), false);
        LayerStack shown = LayerArrangement.NONE.withHidden(road, true).of(hiding);
        assertEquals(List.of(true, true, false, false), shown.layers().stream().map(l -> l.visible()).toList());
        assertFalse(LayerArrangement.NONE.withHidden(new LayerId("label"), false).withOpacity(road, 0.5).of(hiding).find(new LayerId("label"))
                .orElseThrow().visible());
        assertEquals(Set.of(), LayerArrangement.NONE.withHidden(Set.copyOf(ids("road", "land")), true).withHidden(Set.copyOf(ids("land", "road")), false).hidden());
    }

    @Test
    void opacityIsHeldBetweenHardlyThereAndWhole() {
        LayerId road = new LayerId("road");
        LayerStack shown = LayerArrangement.NONE.withOpacity(road, 0.4).of(THEME);
        assertEquals(List.of(1.0, 1.0, 0.4, 1.0), shown.layers().stream().map(l -> l.opacity()).toList());
        assertEquals(Map.of(road, LayerArrangement.LEAST_OPACITY), LayerArrangement.NONE.withOpacity(road, -3).opacity());
        assertEquals(Map.of(), LayerArrangement.NONE.withOpacity(road, 7).opacity());
    }

    @Test
    void aThemeNobodyTouchedIsNotKept() {
        LayerChanges changes = LayerChanges.NONE.with("culture", a -> a.withHidden(new LayerId("road"), true));
        assertEquals(Set.of("culture"), changes.byTheme().keySet());
        assertEquals(LayerArrangement.NONE, changes.of("structure"));
        assertEquals(LayerChanges.NONE, changes.with("culture", a -> LayerArrangement.NONE));
    }
}
