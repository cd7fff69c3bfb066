package districtatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The zones for keyboard and screen reader. */
class ZoneStopsTest extends SmallPane {
    @Test
    void everyZoneIsAStopForKeyboardAndScreenReader() throws Exception {
        Node stop = pane.lookup("#zone-west");
        assertEquals(AccessibleRole.BUTTON, stop.getAccessibleRole());
        assertEquals("西街道", stop.getAccessibleText());
        assertTrue(stop.isFocusTraversable());
        onFx(() -> {
            stop.requestFocus();
            return null;
        });
        key(stop, KeyCode.ENTER);
        assertEquals(List.of(west), clicks.get(0).zones());
    }

    @Test
    void theZonesAreOneStopOfTheTabKeyAndArrowsGoBetweenThem() throws Exception {
        Node first = pane.lookup("#zone-west");
        Node second = pane.lookup("#zone-east");
        assertTrue(first.isFocusTraversable() && !second.isFocusTraversable());
        onFx(() -> {
            first.requestFocus();
            return null;
        });
        key(first, KeyCode.RIGHT);
        assertTrue(second.isFocused() && second.isFocusTraversable() && !first.isFocusTraversable());
        key(second, KeyCode.RIGHT);
        assertTrue(first.isFocused(), "round and round");
        key(first, KeyCode.LEFT);
        assertTrue(second.isFocused());
    }

    @Test
    void theZoneWithTheFocusHasARingAndItsNameAndIsInSight() throws Exception {
        onFx(() -> {
            session.viewportProperty().set(session.viewport().centeredOn(new EastNorth(-5_000, 0)));
            pane.lookup("#zone-east").requestFocus();
            return null;
        });
        javafx.scene.control.Label name = (javafx.scene.control.Label) pane.lookup(".focus-name");
        assertEquals("东街道", name.getText());
        assertTrue(name.isVisible() && pane.lookup(".map-focus").isVisible());
        assertTrue(name.getLayoutX() > 0 && name.getLayoutX() < WIDTH, "brought into view: " + name.getLayoutX());
        onFx(() -> {
            pane.requestFocus();
            return null;
        });
        assertFalse(name.isVisible() || pane.lookup(".map-focus").isVisible());
    }
}
