package districtatlas.ui.tours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.notebook.OwnTour;
import districtatlas.tour.Tour;
import districtatlas.ui.SmallWindow;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the panel of tours shows on the map, and what it lets a reader say of a tour, in the real window. */
class ToursPanelTest extends SmallWindow {
    @BeforeEach
    void widen() {
        robot.interact(() -> open(Lang.EN, "light", 1440, 900));
        rest();
    }

    private TextArea about() {
        return robot.lookup((Node n) -> n instanceof TextArea && "What this tour is for".equals(n.getAccessibleText())).query();
    }

    private String kept() {
        return OwnTour.all(desk.notebook().notebook()).get(0).value().orElseThrow().about();
    }

    @Test
    void whatATourIsForIsWrittenAboveItsStepsAndTakenBack() {
        robot.interact(() -> map.requestFocus());
        robot.push(KeyCode.A);
        rest();
        TextArea field = about();
        robot.clickOn(field);
        robot.write("For the open day");
        assertEquals(field, about(), "the cursor stays where it is written");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest();
        assertEquals("For the open day", kept());
        assertEquals("For the open day", desk.walk().tours().all().stream().filter(t -> t.origin() == Tour.Origin.OWN).findFirst().orElseThrow().about().zh());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertEquals("", kept());
        assertEquals("", about().getText());
        assertEquals("Undone: what tour \"My tour\" is for", desk.saidProperty().get());
    }

    @Test
    void whatAShippedTourIsForIsOnlyRead() {
        robot.interact(() -> map.requestFocus());
        robot.push(KeyCode.E);
        rest();
        robot.clickOn(robot.lookup(".tour-line").queryAllAs(TourLine.class).stream().findFirst().orElseThrow());
        rest();
        assertTrue(robot.lookup((Node n) -> n instanceof Labeled l && "The town at a glance.".equals(l.getText())).tryQuery().isPresent());
        assertTrue(robot.lookup((Node n) -> n instanceof TextArea && n.isVisible()).queryAll().isEmpty());
    }
}
