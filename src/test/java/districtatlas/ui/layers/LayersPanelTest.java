package districtatlas.ui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.view.Viewport;
import districtatlas.paint.MapShop;
import districtatlas.paint.StyledPortrayal;
import districtatlas.plan.ItemShapes;
import districtatlas.state.AtlasState;
import districtatlas.state.LayerChanges;
import districtatlas.state.Place;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.back.BackCapability;
import districtatlas.ui.command.CommandsCapability;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.legend.LegendCapability;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import districtatlas.ui.themes.ThemesCapability;
import districtatlas.ui.window.AtlasWindow;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The panel in the real window on a stage without a display, driven by keys, the pointer and its nodes, over made-up layers. */
@ExtendWith(ApplicationExtension.class)
class LayersPanelTest {
    @TempDir
    Path folder;

    private final SmallLayers small = new SmallLayers();
    private final SmallPlan plan = SmallPlan.make();
    private final FxRobot robot = new FxRobot();
    private final Deque<Runnable> toRead = new ArrayDeque<>();
    private Settings settings;
    private MapShop shop;
    private Stage stage;
    private Desk desk;
    private Session session;

    @BeforeEach
    void open() {
        settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        settings.set(SettingKey.MOTION, false);
        robot.interact(() -> {
            shop = MapShop.start(new StyledPortrayal(new ProblemLog()));
            stage = new Stage();
            stage.setScene(new Scene(window(AtlasState.of("structure", "light", 2025), Lang.ZH), 1280, 800));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private AtlasWindow window(AtlasState state, Lang lang) {
        session = new Session(state, small.scenes(), lang);
        session.motionProperty().set(false);
        MapPane map = new MapPane(session, shop, plan.plan(), plan.shapes(), plan.places(), ItemShapes.NONE);
        map.navigation().motionProperty().set(false);
        desk = new Desk(session, SmallLayers.content(plan), map, new Messages(lang), settings, l -> { });
        List<Function<Desk, Capability>> capabilities = List.of(ThemesCapability::new, BackCapability::new, LegendCapability::new, CommandsCapability::new,
                d -> new LayersCapability(d, SmallLayers.GROUPS, small::facts, toRead::add));
        return new AtlasWindow(desk, capabilities);
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            stage.close();
            stage.setScene(null);
        });
        shop.close();
    }

    private void key(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ListNode line(String key) {
        return robot.lookup((Node n) -> n instanceof ListNode line && line.key().equals(key)).query();
    }

    private LayerLine line(LayerId layer) {
        return (LayerLine) line("layer:" + layer);
    }

    private List<String> lines() {
        List<String> keys = new ArrayList<>();
        robot.interact(() -> robot.lookup((Node n) -> n instanceof ListNode).queryAll().stream().map(n -> ((ListNode) n).key()).forEach(keys::add));
        return keys;
    }

    private void focus(String key) {
        robot.interact(() -> line(key).requestFocus());
    }

    private void focus(LayerId layer) {
        focus("layer:" + layer);
    }

    private List<LayerId> drawn() {
        return session.layers().getValue().layers().stream().filter(Layer::visible).map(Layer::id).toList();
    }

    private List<LayerId> order() {
        return session.layers().getValue().layers().stream().map(Layer::id).toList();
    }

    private void link(String text) {
        robot.interact(() -> robot.lookup(".link").match((Labeled l) -> l.getText().equals(text)).<javafx.scene.control.Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isShown() {
        return robot.lookup(".layers-panel").tryQuery().filter(n -> n.getParent().isVisible()).isPresent();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    @Test
    void itsKeyOpensItWithTheFocusInTheListAndClosesItAgain() {
        key(KeyCode.T);
        assertTrue(isShown());
        assertTrue(focused() instanceof ListNode, () -> "the focus is at " + focused());
        assertTrue(settings.get(SettingKey.panelOpen("layers")));
        key(KeyCode.T);
        assertFalse(isShown());
        assertEquals(desk.map(), focused());
        key(KeyCode.T);
        key(KeyCode.ESCAPE);
        assertFalse(isShown());
        assertFalse(settings.get(SettingKey.panelOpen("layers")));
    }

    @Test
    void arrowsGoFromLineToLineSpaceTicksAndEnterUnfolds() {
        key(KeyCode.T);
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        assertEquals("layer:road", ((ListNode) focused()).key());
        key(KeyCode.SPACE);
        assertFalse(drawn().contains(SmallLayers.ROAD));
        assertEquals(line(SmallLayers.ROAD), focused());
        key(KeyCode.ENTER);
        assertTrue(robot.lookup(".layer-detail").tryQuery().isPresent());
        key(KeyCode.LEFT);
        assertFalse(robot.lookup(".layer-detail").tryQuery().isPresent());
        key(KeyCode.END);
        assertEquals(line(SmallLayers.LAND), focused());
        key(KeyCode.DOWN);
        assertEquals(line(SmallLayers.LAND), focused());
    }

    @Test
    void theListIsOneStopOfTheTabKey() {
        key(KeyCode.T);
        focus(SmallLayers.HOUSE);
        long stops = robot.lookup((Node n) -> n instanceof ListNode && n.isFocusTraversable()).queryAll().size();
        assertEquals(1, stops);
        assertTrue(line(SmallLayers.HOUSE).isFocusTraversable());
    }

    @Test
    void aScreenReaderHearsATickWithItsName() {
        key(KeyCode.T);
        ListNode road = line(SmallLayers.ROAD);
        assertEquals(AccessibleRole.CHECK_BOX, road.getAccessibleRole());
        assertEquals("道路", road.getAccessibleText());
        assertEquals(true, road.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        focus(SmallLayers.ROAD);
        key(KeyCode.SHIFT, KeyCode.LEFT);
        key(KeyCode.SPACE);
        assertEquals(false, road.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        assertEquals("道路，不透明度 95 %，已改动", road.getAccessibleText());
    }

    @Test
    void aGroupIsFoldedAndTickedAsAWhole() {
        key(KeyCode.T);
        focus("group:ground");
        key(KeyCode.ENTER);
        assertEquals(List.of("group:names", "layer:street/names", "group:ways", "layer:road", "group:ground"), lines());
        key(KeyCode.SPACE);
        assertEquals(List.of(SmallLayers.ROAD, SmallLayers.NAMES), drawn());
        key(KeyCode.ENTER);
        focus(SmallLayers.LAND);
        key(KeyCode.SPACE);
        CheckBox ground = line("group:ground").check();
        assertTrue(ground.isIndeterminate());
        robot.clickOn(ground);
        assertEquals(5, drawn().size());
        assertTrue(ground.isSelected() && !ground.isIndeterminate());
    }

    @Test
    void aClickOnTheTickHidesAndOneOnTheNameUnfolds() {
        key(KeyCode.T);
        robot.clickOn(line(SmallLayers.ROAD).check());
        assertFalse(drawn().contains(SmallLayers.ROAD));
        assertFalse(line(SmallLayers.ROAD).check().isSelected());
        assertFalse(robot.lookup(".layer-detail").tryQuery().isPresent());
        robot.clickOn(robot.lookup(".layer-title").match((Labeled l) -> l.getText().equals("道路")).<Node>query());
        assertTrue(robot.lookup(".layer-detail").tryQuery().isPresent());
    }

    @Test
    void whatWasDoneIsTakenBackWithASentence() {
        key(KeyCode.T);
        focus(SmallLayers.ROAD);
        key(KeyCode.SPACE);
        key(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(5, drawn().size());
        assertEquals("已撤销：隐藏图层“道路”", desk.saidProperty().get());
    }

    @Test
    void keysMoveALayerInItsGroupAndTheFocusGoesWithIt() {
        key(KeyCode.T);
        focus(SmallLayers.LAND);
        key(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of(SmallLayers.STREET, SmallLayers.LAND, SmallLayers.HOUSE, SmallLayers.ROAD, SmallLayers.NAMES), order());
        assertEquals(line(SmallLayers.LAND), focused());
        key(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(LayerChanges.NONE, session.state().layers());
    }

    @Test
    void aLayerIsDraggedOverAnotherAndEscapeLetsItGo() {
        key(KeyCode.T);
        robot.interact(() -> robot.lookup(".layers-order").match((Labeled l) -> l.getText().equals("按叠放次序")).<javafx.scene.control.Button>query().fire());
        dragTo(SmallLayers.LAND, SmallLayers.ROAD, -6);
        assertTrue(robot.lookup(".layer-drop").query().isVisible());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE).drop();
        assertEquals(LayerChanges.NONE, session.state().layers());
        assertTrue(isShown());
        dragTo(SmallLayers.LAND, SmallLayers.ROAD, -6);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(SmallLayers.STREET, SmallLayers.HOUSE, SmallLayers.ROAD, SmallLayers.LAND, SmallLayers.NAMES), order());
        assertFalse(robot.lookup(".layer-detail").tryQuery().isPresent(), "a drag is no click");
        assertFalse(robot.lookup(".layer-drop").query().isVisible());
    }

    @Test
    void underHeadingsALayerIsDraggedWithinItsGroup() {
        key(KeyCode.T);
        dragTo(SmallLayers.LAND, SmallLayers.NAMES, 0);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(SmallLayers.STREET, SmallLayers.HOUSE, SmallLayers.LAND, SmallLayers.ROAD, SmallLayers.NAMES), order());
    }

    private void dragTo(LayerId layer, LayerId to, double dy) {
        Bounds at = line(to).head().localToScreen(line(to).head().getBoundsInLocal());
        robot.drag(robot.lookup((Node n) -> n == line(layer).head()).<Node>query(), MouseButton.PRIMARY)
                .moveTo(at.getCenterX(), at.getCenterY() + dy);
        WaitForAsyncUtils.waitForFxEvents();
    }

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

    private List<String> texts(String query) {
        return robot.lookup(query).queryAll().stream().map(n -> ((Labeled) n).getText()).toList();
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

    private boolean isSeen(ScreenXY at) {
        Viewport.Insets covered = desk.map().navigation().coveredProperty().get();
        return at.x() > covered.left() && at.x() < desk.map().getWidth() - covered.right() && at.y() > covered.top() && at.y() < desk.map().getHeight();
    }

    @Test
    void whatIsTypedLeavesTheLayersThatHaveToDoWithIt() {
        key(KeyCode.T);
        TextField field = robot.lookup("#layers-search").query();
        robot.interact(() -> {
            field.requestFocus();
            field.setText("小路");
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("group:ways", "layer:road"), lines());
        key(KeyCode.DOWN);
        assertEquals(line("group:ways"), focused());
        robot.interact(field::requestFocus);
        key(KeyCode.ESCAPE);
        assertEquals(8, lines().size());
        assertTrue(isShown());
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
    void zonesOfAHiddenLayerAreNotMetAndTheLegendIsSilent() {
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
    }

    private void clickAt(EastNorth place) {
        ScreenXY at = session.viewport().toScreen(place);
        robot.clickOn(desk.map().localToScreen(at.x(), at.y()));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
