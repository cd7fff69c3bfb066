package districtatlas.ui.tours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Arrival;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.notebook.OwnTour;
import districtatlas.plan.Claim;
import districtatlas.plan.Staging;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import java.util.List;
import java.util.Optional;
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

    private static TourStep step(String id, Staging staging) {
        Claim said = new Claim(new Text("在这里。", "Here."), List.of(), Certainty.KNOWN, false);
        return new TourStep(id, new Text("港", "Harbour " + id), said, Text.NONE, List.of(SmallPlan.HARBOUR), List.of(), staging, Optional.empty(), Arrival.GLIDE, 0,
                List.of());
    }

    /** With a step on a stage, which no reader can choose, and one in a theme. */
    private void openStaged() {
        robot.interact(() -> desk.walk().tours().open(new Tour("staged", new Text("台", "Staged"), Text.NONE, Tour.Origin.FILE,
                List.of(step("1", Staging.in(SmallPlan.STAGE)), step("2", Staging.in("facilities"))))));
        robot.interact(() -> map.requestFocus());
        robot.push(KeyCode.E);
        rest();
        robot.clickOn(robot.lookup(".tour-line").queryAllAs(TourLine.class).stream().filter(t -> t.row().id().equals("staged")).findFirst().orElseThrow());
        rest();
    }

    private void click(String step) {
        robot.clickOn(robot.lookup(".step").queryAllAs(StepLine.class).stream().filter(s -> s.row().id().equals(step)).findFirst().orElseThrow().picture());
        rest();
    }

    @Test
    void aStepIsShownOnItsStageUntilThePanelIsClosed() {
        openStaged();
        click("1");
        assertEquals(SmallPlan.STAGE, session.state().theme());
        assertTrue(session.state().walk().isEmpty(), "no walk is on");
        robot.interact(() -> map.requestFocus());
        robot.push(KeyCode.E);
        rest();
        assertEquals("structure", session.state().theme(), "the theme from before");
    }

    @Test
    void aThemeThatAReaderCanChooseStays() {
        openStaged();
        click("1");
        click("2");
        robot.interact(() -> map.requestFocus());
        robot.push(KeyCode.E);
        rest();
        assertEquals("facilities", session.state().theme());
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
