package districtatlas.ui.spot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Coordinates typed, asked for and copied in the real window. */
class SpotCapabilityTest extends SmallWindow {
    private static final EastNorth SPOT = new EastNorth(5_000, 6_000);

    private void typeAndEnter(String text) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#search").queryTextInputControl().setText(text));
        robot.push(KeyCode.ENTER);
        rest();
    }

    private List<String> facts() {
        return robot.from(this.<Node>node(".spot-card")).lookup(".fact").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    @Test
    void aCoordinateThatIsTypedIsFlownToAndMarked() {
        typeAndEnter("５０００，６０００");

        assertTrue(session.selection().spot().orElseThrow().distanceTo(SPOT) < 0.01);
        assertTrue(isShown(".spot-mark") && isShown(".spot-card"));
        ScreenXY at = session.viewport().toScreen(SPOT);
        Region mark = node(".spot-mark");
        assertEquals(at.x(), mark.getLayoutX() + mark.getWidth() / 2, 1);
        assertEquals(at.y(), mark.getLayoutY() + mark.getHeight(), 1);
        assertEquals("5000.0, 6000.0", facts().get(2));
    }

    @Test
    void aCoordinateOfElsewhereIsSaidToBeSo() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("-113.9,-22.5");

        String said = String.join(" ", robot.from(this.<Node>node(".hits")).lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
        assertTrue(said.contains("-113.9,-22.5") && said.contains("not near"), said);
    }

    @Test
    void theOtherButtonAsksForTheSpotAndKeepsTheOpenZone() {
        open(SmallPlan.HARBOUR);
        robot.clickOn(map, MouseButton.SECONDARY);
        rest();

        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone());
        assertTrue(session.selection().spot().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertTrue(session.selection().spot().isEmpty());
        assertFalse(isShown(".spot-card") || isShown(".spot-mark"));
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone(), "the zone stays");
    }

    @Test
    void eachWayOfWritingItCanBeCopiedAndIsFoundAgain() {
        for (int i = 0; i < 3; i++) {
            typeAndEnter("5000,6000");
            String way = facts().get(i);
            Button copy = robot.from(this.<Node>node(".spot-card .facts")).lookup(".icon-button").nth(i).query();
            robot.interact(copy::fire);
            String copied = clipboard();
            assertEquals(way, copied);
            robot.push(KeyCode.ESCAPE);
            typeAndEnter(copied);
            assertTrue(session.selection().spot().orElseThrow().distanceTo(SPOT) < 4, copied);
        }
    }

    private String clipboard() {
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    @Test
    void nothingIsAskedWhileATourLeads() {
        robot.push(KeyCode.W);
        rest();
        robot.interact(() -> map.pointer().onAskProperty().get().accept(SPOT));

        assertTrue(session.selection().spot().isEmpty());
    }
}
