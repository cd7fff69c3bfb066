package districtatlas.ui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.map.layer.LayerId;
import districtatlas.state.LayerChanges;
import districtatlas.ui.settings.SettingKey;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The list of the panel, driven by keys and the pointer. */
class LayersPanelTest extends OpenedLayers {
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
    void whatIsUnfoldedComesIntoSight() {
        robot.interact(() -> stage.setHeight(460));
        WaitForAsyncUtils.waitForFxEvents();
        key(KeyCode.T);
        key(KeyCode.END);
        key(KeyCode.ENTER);
        Bounds detail = robot.lookup(".layer-detail").query().localToScene(robot.lookup(".layer-detail").query().getBoundsInLocal());
        Bounds list = robot.lookup(".layers-panel .panel-scroll").query().localToScene(robot.lookup(".layers-panel .panel-scroll").query().getBoundsInLocal());
        double head = line(SmallLayers.LAND).head().localToScene(line(SmallLayers.LAND).head().getBoundsInLocal()).getMinY();
        assertTrue(head >= list.getMinY() - 1, "the line itself stays in sight");
        assertTrue(detail.getMaxY() <= list.getMaxY() + 1 || head <= list.getMinY() + 1, "as much of the detail as there is room for");
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

    private void dragTo(LayerId layer, LayerId to, double dy) {
        Bounds at = line(to).head().localToScreen(line(to).head().getBoundsInLocal());
        robot.drag(robot.lookup((Node n) -> n == line(layer).head()).<Node>query(), MouseButton.PRIMARY)
                .moveTo(at.getCenterX(), at.getCenterY() + dy);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
