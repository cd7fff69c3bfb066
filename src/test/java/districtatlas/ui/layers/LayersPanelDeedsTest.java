package districtatlas.ui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.state.LayerChanges;
import districtatlas.state.Place;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.settings.SettingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What the panel does to the map and the theme, and what it tells of a layer. */
class LayersPanelDeedsTest extends OpenedLayers {
    @Test
    void theSliderSetsTheOpacityAndOneDragIsOneThingToTakeBack() {
        key(KeyCode.T);
        focus(SmallLayers.ROAD);
        key(KeyCode.ENTER);
        Slider slider = robot.lookup(".layer-detail .slider").query();
        robot.interact(() -> {
            slider.setValueChanging(true);
            slider.setValue(80);
            slider.setValue(42.4);
            slider.setValueChanging(false);
        });
        assertEquals(0.42, session.state().arrangement().opacityOf(SmallLayers.ROAD));
        assertEquals("42 %", robot.lookup(".layer-percent").<Labeled>query().getText());
        key(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(LayerChanges.NONE, session.state().layers());
        assertEquals(100, slider.getValue());
        robot.interact(slider::requestFocus);
        key(KeyCode.LEFT);
        assertEquals(0.95, session.state().arrangement().opacityOf(SmallLayers.ROAD));
    }

    @Test
    void oneLayerIsShownAloneAndTheOthersComeBack() {
        key(KeyCode.T);
        focus(SmallLayers.ROAD);
        key(KeyCode.ENTER);
        link("只看这层");
        assertEquals(List.of(SmallLayers.ROAD), drawn());
        link("恢复其余图层");
        assertEquals(5, drawn().size());
    }

    @Test
    void aChangedThemeSaysSoAndIsAsItWasInOneClick() {
        key(KeyCode.T);
        assertFalse(robot.lookup("#theme-structure .rail-dot").query().isVisible());
        focus(SmallLayers.ROAD);
        key(KeyCode.SPACE);
        assertTrue(robot.lookup("#theme-structure .rail-dot").query().isVisible());
        assertFalse(robot.lookup("#theme-facilities .rail-dot").query().isVisible());
        key(KeyCode.DIGIT2);
        assertEquals(List.of("group:ways", "layer:road", "group:ground", "layer:land"), lines());
        key(KeyCode.DIGIT1);
        assertFalse(drawn().contains(SmallLayers.ROAD));
        link("恢复主题原样");
        assertEquals(LayerChanges.NONE, session.state().layers());
        assertFalse(robot.lookup("#theme-structure .rail-dot").query().isVisible());
    }

    @Test
    void theDetailExplainsTheSignsAndSaysWhoseTheDataAre() {
        key(KeyCode.T);
        focus(SmallLayers.ROAD);
        key(KeyCode.ENTER);
        List<String> legend = texts(".layer-legend-row .label");
        assertTrue(legend.contains("主路"), legend::toString);
        assertEquals(List.of("12\u202f345 个", "测绘队", "去年", "±1 m", "画出来的。", "CC0-1.0 · © Nobody"), texts(".fact"));
        robot.interact(() -> session.change(s -> s.at(new Place(new EastNorth(5_000, 5_000), Viewport.metresPerPixelAt(20_000)))));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("主路", "小路"), texts(".layer-legend-row .label"));
    }

    @Test
    void theMapGoesToALayerAndOnToWhereItIsSeen() {
        key(KeyCode.T);
        focus(SmallLayers.HOUSE);
        key(KeyCode.ENTER);
        link("缩放到图层");
        robot.interact(() -> toRead.remove().run());
        Viewport view = session.viewport();
        assertTrue(view.scaleDenominator() < 20_000, () -> "1:" + view.scaleDenominator());
        ScreenXY first = view.toScreen(new EastNorth(1_050, 1_050));
        ScreenXY second = view.toScreen(new EastNorth(9_050, 8_050));
        assertTrue(isSeen(first) || isSeen(second), () -> first + " " + second);
        focus(SmallLayers.ROAD);
        key(KeyCode.ENTER);
        link("缩放到图层");
        robot.interact(() -> toRead.remove().run());
        assertTrue(isSeen(session.viewport().toScreen(new EastNorth(1_000, 4_000))) && isSeen(session.viewport().toScreen(new EastNorth(9_000, 4_200))));
        link("缩放到图层");
        assertTrue(toRead.isEmpty(), "what was read is known");
    }

    @Test
    void itIsOpenAgainInAnotherLanguageAndAfterAStart() {
        key(KeyCode.T);
        focus(SmallLayers.ROAD);
        key(KeyCode.ENTER);
        key(KeyCode.SPACE);
        robot.interact(() -> stage.getScene().setRoot(window(session.state(), Lang.EN)));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isShown());
        assertTrue(texts(".layer-title").contains("Roads"));
        assertTrue(robot.lookup(".layer-detail").tryQuery().isPresent());
        assertFalse(line(SmallLayers.ROAD).check().isSelected());
    }

    @Test
    void whileSomethingLeadsItStepsBackAndComesAgain() {
        key(KeyCode.T);
        robot.interact(() -> desk.ledProperty().set(true));
        assertFalse(isShown());
        assertTrue(settings.get(SettingKey.panelOpen("layers")), "that is not the reader's choice");
        robot.interact(() -> desk.ledProperty().set(false));
        assertTrue(isShown());
    }

    @Test
    void zonesOfAHiddenLayerAreMetByNeitherPointerNorKeyboard() {
        EastNorth harbour = new EastNorth(8_000, 3_000);
        List<districtatlas.plan.ZoneId> met = new ArrayList<>();
        robot.interact(() -> desk.guide().setOnClick(c -> {
            met.clear();
            met.addAll(c.zones());
        }));
        clickAt(harbour);
        assertTrue(met.contains(SmallPlan.HARBOUR));
        robot.interact(() -> session.change(s -> s.withLayers(s.layers().with("structure", a -> a.withHidden(SmallLayers.STREET, true)))));
        clickAt(harbour);
        assertTrue(met.contains(SmallPlan.HARBOUR), "its names are still drawn");
        robot.interact(() -> session.change(s -> s.withLayers(s.layers().with("structure", a -> a.withHidden(SmallLayers.NAMES, true)))));
        assertFalse(session.hoveredProperty().get().equals(Optional.of(SmallPlan.HARBOUR)), "the pointer rests there");
        clickAt(harbour);
        assertFalse(met.contains(SmallPlan.HARBOUR));
        assertTrue(met.contains(SmallPlan.EAST), "a zone that no layer of the theme draws");
        List<String> stops = new ArrayList<>();
        robot.interact(() -> robot.lookup("#zone-" + SmallPlan.TOWN).query().requestFocus());
        for (int i = 0; i < 9; i++) {
            key(KeyCode.RIGHT);
            stops.add(focused().getId());
        }
        assertTrue(stops.contains("zone-" + SmallPlan.EAST) && !stops.contains("zone-" + SmallPlan.HARBOUR), stops::toString);
    }

    private boolean isSeen(ScreenXY at) {
        Viewport.Insets covered = desk.map().navigation().coveredProperty().get();
        return at.x() > covered.left() && at.x() < desk.map().getWidth() - covered.right() && at.y() > covered.top() && at.y() < desk.map().getHeight();
    }

    private void clickAt(EastNorth place) {
        ScreenXY at = session.viewport().toScreen(place);
        robot.clickOn(desk.map().localToScreen(at.x(), at.y()));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
