package districtatlas.ui.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Choosing a year in the real window. */
class YearsCapabilityTest extends SmallWindow {
    @Test
    void theYearChipsDecideTheFigures() {
        open(SmallPlan.TOWN);
        assertEquals(2025, session.state().year());
        robot.clickOn("2020");
        assertEquals(2020, session.state().year());
        assertTrue(robot.lookup((Node n) -> "figure:income-2020".equals(n.getUserData())).tryQuery().isPresent());
        assertTrue(robot.lookup((Node n) -> "figure:income-2025".equals(n.getUserData())).tryQuery().isEmpty());
    }

    @Test
    void aYearWithoutAPanelOpensTheDistrictsFiguresThroughTheYears() {
        robot.clickOn("2020");
        assertTrue(isShown(".year-card"));
        robot.clickOn(robot.lookup(".year-chip").lookup("2035").<Node>query());
        assertEquals(2035, session.state().year());
        assertTrue(isShown(".year-card"), "another year only moves the column");
        robot.clickOn(robot.from(this.<Node>node(".year-card")).lookup(".source").<Node>query());
        assertTrue(isShown(".source-card") && isShown(".year-card"), "the note lies above the table");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(robot.from(this.<Node>node(".year-card")).lookup(".more").<Node>query());
        assertEquals("Bay Town", zoneName());
        assertFalse(isShown(".year-card"));
        robot.clickOn("2025");
        assertFalse(isShown(".year-card"), "with a panel open the year decides its figures");
    }

    @Test
    void theTableOfYearsStandsBesideTheDistrict() {
        robot.clickOn("2020");
        rest();
        Node card = node(".year-card");
        double left = leftOnMap(card);
        assertTrue(session.viewport().toScreen(new EastNorth(10_000, 5_000)).x() <= left, "the district's east edge lies left of the table");
        robot.push(KeyCode.ESCAPE);
        rest();
        assertTrue(session.viewport().toScreen(new EastNorth(10_000, 5_000)).x() > left, "and comes back when it is closed");
    }
}
