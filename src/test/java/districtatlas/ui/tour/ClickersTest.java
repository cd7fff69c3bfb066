package districtatlas.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever clicker is in the hand: starting, stepping, wandering off and coming back, the covered screen, and the end.
 *
 * <p>What their buttons send: Logitech R400 and R800, Kensington and Norwii as owners of such devices saw it in key logs and wrote down in
 * public bug reports and read-mes; of the others what presenters of their kind usually send, for PowerPoint's own keys. Long presses are
 * other keys to us.
 */
class ClickersTest extends SmallWindow {
    private void push(String keys) {
        robot.push(Stream.of(keys.split("\\+")).map(KeyCode::valueOf).toArray(KeyCode[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "Logitech R400,      F5,       PAGE_DOWN, PAGE_UP,    PERIOD, ESCAPE",
        "Logitech R500,      F5,       PAGE_DOWN, PAGE_UP,    B,      ESCAPE",
        "Logitech R800,      F5,       PAGE_DOWN, PAGE_UP,    PERIOD, ESCAPE",
        "Logitech Spotlight, F5,       RIGHT,     LEFT,       B,      ESCAPE",
        "Kensington,         F5,       PAGE_DOWN, PAGE_UP,    B,      ESCAPE",
        "Targus,             F5,       PAGE_DOWN, PAGE_UP,    B,      ESCAPE",
        "Satechi,            SHIFT+F5, RIGHT,     LEFT,       B,      ESCAPE",
        "Norwii N27,         F5,       DOWN,      UP,         B,      ESCAPE",
        "Deli and the like,  SHIFT+F5, PAGE_DOWN, PAGE_UP,    B,      ESCAPE",
        "a ring,             F5,       ENTER,     BACK_SPACE, W,      ESCAPE"})
    void anyClickerPlays(String name, String start, String next, String back, String cover, String end) {
        push(start);
        rest();
        assertEquals("A town by the sea", walkTitle());
        push(next);
        push(back);
        assertEquals("A town by the sea", walkTitle());
        push(next);
        rest();
        Viewport framed = session.viewport();
        assertEquals("Two groups", walkTitle());

        click(new EastNorth(8_000, 3_000), List.of(), SmallPlan.HARBOUR);
        rest();
        assertTrue(isShown(".walk-on"), "a zone is open");
        push(next);
        rest();
        assertEquals(List.of("Two groups", framed), List.of(walkTitle(), session.viewport()), "back at the same step");

        robot.interact(() -> map.navigation().centre(new EastNorth(2_000, 2_000)));
        push(back);
        rest();
        assertEquals(List.of("Two groups", framed), List.of(walkTitle(), session.viewport()), "as it was before the map was dragged");

        robot.clickOn(".walk-button");          // back, by the mouse: the button has the focus
        rest();
        push(next);
        assertEquals("Two groups", walkTitle(), "and does not take the key");

        push(cover);
        rest();
        assertTrue(isShown(".walk-black") || isShown(".walk-white"));
        push(next);
        rest();
        assertFalse(isShown(".walk-black") || isShown(".walk-white"));
        assertEquals("Two groups", walkTitle());

        push(end);
        rest();
        assertFalse(isShown(".walk-caption"));
        push(start);
        rest();
        assertEquals("Two groups", walkTitle(), "the button that starts and ends in turn comes back to the step");
        push("F5".equals(start) ? start : "F5");
        assertEquals("Two groups", walkTitle(), "out of turn it does nothing");
    }
}
