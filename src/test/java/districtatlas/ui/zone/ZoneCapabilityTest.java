package districtatlas.ui.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Reading a zone's panel in the real window. */
class ZoneCapabilityTest extends SmallWindow {
    @Test
    void aRowSelectsItsThingAndOpensItsDetail() {
        open(SmallPlan.DOCKS);
        robot.clickOn(robot.from(row("item:ferry")).lookup(".row-name").<Node>query());
        assertEquals(Optional.of(SmallPlan.FERRY), session.selection().item());
        assertEquals("About Ferry Terminal.", this.<Labeled>node(".detail-text").getText());
    }

    @Test
    void aRowUnderThePointerIsLitOnTheMap() {
        open(SmallPlan.HARBOUR);
        robot.moveTo(robot.from(row("item:works-1")).lookup(".row-name").<Node>query());
        assertEquals(List.of("works-1"), map.litProperty().get().stream().map(Object::toString).toList());
    }

    @Test
    void theSourceOpensANoteThatEscapeCloses() {
        open(SmallPlan.DOCKS);
        robot.clickOn(robot.from(row("item:ferry")).lookup(".source").<Node>query());
        assertEquals("line 7", robot.from(this.<Node>node(".source-card")).lookup(".line-number").queryLabeled().getText());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".source-card").tryQuery().isEmpty());
        assertTrue(session.selection().zone().isPresent(), "only the note was closed");
    }

    @Test
    void aRowIsCopiedWithItsDocumentAndLines() {
        open(SmallPlan.DOCKS);
        robot.interact(() -> row("item:ferry").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].startsWith("Ferry Terminal · Under way\n"), copied[0]);
        assertTrue(copied[0].contains("Five-Year Plan of Bay Town") && copied[0].contains("line 7"), copied[0]);
    }

    @Test
    void aClickOnTheMapOpensTheZoneAndOnAMarkItsRow() {
        ZoneId[] zones = {SmallPlan.HARBOUR, SmallPlan.EAST, SmallPlan.TOWN};
        click(new EastNorth(8_000, 3_000), List.of(), zones);
        assertEquals("Harbour Sub-district", zoneName());
        click(new EastNorth(9_000, 500), List.of(SmallPlan.LIGHTHOUSE), zones);
        assertTrue(row("item:lighthouse").getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals("open")));
        Bounds at = row("item:lighthouse").localToScene(row("item:lighthouse").getBoundsInLocal());
        assertTrue(at.getMinY() >= 0 && at.getMinY() < 640, "scrolled into view: " + at);
        click(new EastNorth(-9, -9), List.of());
        assertEquals(Selection.NONE, session.selection());
        assertFalse(isShown(".zone-panel"));
    }

    @Test
    void keysStepBetweenOverlappingZonesAndBack() {
        select(new Selection(Optional.of(SmallPlan.DOCKS), List.of(SmallPlan.DOCKS, SmallPlan.HARBOUR), Optional.empty()));
        robot.push(KeyCode.CLOSE_BRACKET);
        assertEquals("Harbour Sub-district", zoneName());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("Docks", zoneName());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("Harbour Sub-district", zoneName());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Selection.NONE, session.selection());
    }

    private ScrollPane page() {
        return node(".zone-panel .panel-scroll");
    }

    private void assertInView(Node row) {
        Bounds at = inWindow(row);
        Bounds window = inWindow(page());
        assertTrue(at.getMinY() >= window.getMinY() - 1 && at.getMinY() < window.getMaxY() - 20, at + " in " + window);
    }

    @Test
    void aThingOfAZoneThatWasNotOpenIsInView() {
        robot.interact(() -> desk.guide().goTo(small.gazetteer().search("Old Tree", 1).get(0)));
        rest();
        rest();
        assertInView(row("item:old-tree"));
        assertEquals(session.state().panel().scroll(), page().getVvalue());
        assertTrue(page().getVvalue() > 0);
    }

    @Test
    void thePageStaysWhereItWasScrolledToInOtherColoursAndAnotherSize() {
        open(SmallPlan.HARBOUR);
        rest();
        robot.interact(() -> page().setVvalue(0.4));
        assertEquals(0.4, session.state().panel().scroll());
        for (String palette : List.of("dark", "projector")) {
            robot.interact(() -> session.change(s -> s.withPalette(palette)));
            rest();
            rest();
            assertEquals(0.4, page().getVvalue(), palette);
        }
        robot.interact(() -> {
            stage.setWidth(1_300);
            stage.setHeight(900);
        });
        rest();
        rest();
        assertEquals(0.4, page().getVvalue());
        assertEquals(0.4, session.state().panel().scroll());
    }

    @Test
    void anotherZoneBeginsAtItsTopAndBackIsWhereOneWas() {
        open(SmallPlan.HARBOUR);
        robot.clickOn(robot.from(row("item:works-3")).lookup(".row-name").<Node>query());
        robot.interact(() -> page().setVvalue(0.7));
        open(SmallPlan.TOWN);
        rest();
        assertEquals(0, page().getVvalue());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        rest();
        rest();
        assertEquals("Harbour Sub-district", zoneName());
        assertEquals(0.7, page().getVvalue(), 1e-9, "not at its open row, which is above");
    }

    @Test
    void theMapKnowsWhatThePanelCovers() {
        double before = map.navigation().coveredProperty().get().right();
        open(SmallPlan.MILL);
        Node panel = node(".zone-panel");
        assertTrue(map.navigation().coveredProperty().get().right() - before >= panel.getLayoutBounds().getWidth() - 1);
        assertTrue(session.viewport().toScreen(new EastNorth(5_000, 5_000)).x() <= leftOnMap(panel),
                "the zone's east edge lies left of the panel");
    }
}
