package districtatlas.ui.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import districtatlas.ui.OnFx;
import districtatlas.ui.map.MapPane;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Pointing in the real window. */
class PointingTest extends InkWindow {
    @Test
    void thePointerFadesWhenTheHandRestsAndTheMapIsStillMoved() {
        robot.push(KeyCode.K);
        move(WEST);
        move(MIDDLE);
        Node dot = node(".pointer-dot");
        assertTrue(isShown(".pointer-dot"));
        assertEquals(inScene(MIDDLE).getX(), dot.localToScene(dot.getLayoutBounds()).getCenterX(), 1);
        assertEquals(inScene(MIDDLE).getY(), dot.localToScene(dot.getLayoutBounds()).getCenterY(), 1);
        Viewport before = session.viewport();
        draw(MIDDLE, EAST);
        assertNotEquals(before, session.viewport());
        assertBare(MIDDLE);
        OnFx.until(stage, () -> !dot.getParent().isVisible());
        move(WEST);
        assertTrue(isShown(".pointer-dot"));
        robot.push(KeyCode.K);
        rest();
        assertFalse(isShown(".pointer-dot"));
    }

    @Test
    void theSpotlightFollowsTheHandAndTheWheelSetsItsSize() {
        robot.push(KeyCode.S);
        move(MIDDLE);
        Node rim = node(".spotlight-rim");
        assertEquals(inScene(MIDDLE).getX(), rim.localToScene(rim.getLayoutBounds()).getCenterX(), 1);
        double width = rim.getLayoutBounds().getWidth();
        double scale = session.viewport().metresPerPixel();
        wheel(MIDDLE, 2);
        assertTrue(rim.getLayoutBounds().getWidth() > width * 1.2);
        assertEquals(scale, session.viewport().metresPerPixel());
        robot.push(KeyCode.OPEN_BRACKET);
        robot.push(KeyCode.OPEN_BRACKET);
        rest();
        assertEquals(width, rim.getLayoutBounds().getWidth(), 2);
    }

    @Test
    void theGlassIsAMapOfItsOwnThatShowsThePlaceUnderItLarger() {
        robot.push(KeyCode.SHIFT, KeyCode.S);
        move(MIDDLE);
        Node glass = robot.lookup(".glass .map-pane").query();
        assertTrue(glass instanceof MapPane);
        EastNorth middle = OnFx.get(() -> ((MapPane) glass).navigation().middlePlace());
        assertEquals(MIDDLE.east(), middle.east(), 20);
        assertEquals(inScene(MIDDLE).getX(), glass.localToScene(glass.getLayoutBounds()).getCenterX(), 1.5);
        assertEquals(session.viewport().metresPerPixel() / 2.5, OnFx.get(() -> ((MapPane) glass).navigation().aim().metresPerPixel()), 1e-9);
        robot.push(KeyCode.SHIFT, KeyCode.S);
        rest();
        assertTrue(robot.lookup(".glass .map-pane").queryAll().isEmpty());
    }
}
