package districtatlas.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.map.view.Viewport;
import districtatlas.tour.Tour;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.window.AtlasWindow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Playing tours: what is white, numbers that are seen, all steps at a glance, years, several tours, and nothing that comes by itself. */
class PlayingTest extends SmallWindow {
    @Test
    void whileATourIsPlayedTheKeyThatBeganItMakesTheScreenWhite() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.W);
        rest();
        assertTrue(isShown(".walk-white") && isShown(".walk-caption"));
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".walk-white"));
        assertTrue(isShown(".walk-caption"), "only the white is gone");
    }

    @Test
    void aNumberIsSeenAndEnterAfterItGoesNoFurther() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.DIGIT2);
        assertEquals("2", this.<Labeled>node(".walk-typed").getText());
        robot.push(KeyCode.ENTER);
        assertEquals("Two groups", walkTitle());
        assertFalse(isShown(".walk-typed"));
        robot.push(KeyCode.ENTER);
        assertEquals("The docks", walkTitle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"L", "TAB"})
    void allStepsAreSeenAtAGlanceAndOneIsChosenByKeysOrAClick(KeyCode key) {
        robot.push(KeyCode.W);
        robot.push(key);
        rest();
        assertEquals(3, robot.lookup(".walk-tile").queryAll().size());
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.ENTER);
        rest();
        assertFalse(isShown(".walk-tile"));
        assertEquals("Two groups", walkTitle());
        robot.push(key);
        rest();
        robot.clickOn(robot.lookup((Node n) -> "tile-2".equals(n.getUserData())).<Node>query());
        rest();
        assertEquals("The docks", walkTitle());
        robot.push(key);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ESCAPE);
        rest();
        assertEquals("The docks", walkTitle(), "closed without a choice");
        assertTrue(isShown(".walk-caption"));
        robot.push(KeyCode.UP);
        assertEquals("Two groups", walkTitle(), "the clicker has its keys back");
    }

    @Test
    void yearsAreWithAltAndTheNextPressGoesOn() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(2020, session.state().year());
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals(2035, session.state().year());
        assertEquals("A town by the sea", walkTitle());
        robot.push(KeyCode.RIGHT);
        assertEquals("Two groups", walkTitle());
    }

    @Test
    void fromElsewhereTheStepComesBackWithThemeAndYear() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.RIGHT);
        rest();
        Viewport framed = session.viewport();
        robot.interact(() -> session.change(s -> s.withTheme("facilities").withYear(2035)));
        robot.push(KeyCode.PAGE_DOWN);
        rest();
        assertEquals(List.of("Two groups", "structure", 2025, framed), List.of(walkTitle(), session.state().theme(), session.state().year(), session.viewport()));
    }

    @Test
    void aCardInTheMiddleGoesByTheClicker() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.G);
        rest();
        assertTrue(desk.cards().centredProperty().get());
        robot.push(KeyCode.PAGE_DOWN);
        rest();
        assertFalse(desk.cards().isOpen());
        assertEquals("A town by the sea", walkTitle());
    }

    @Test
    void oneOfSeveralToursIsChosenAndOneWithoutStepsSaysSo() {
        Tour first = desk.walk().tours().all().get(0);
        robot.interact(() -> {
            desk.walk().tours().open(new Tour("short", new Text("Only the docks", "Only the docks"), new Text("", ""), Tour.Origin.FILE, first.steps().subList(2, 3)));
            desk.walk().tours().open(new Tour("none", new Text("Nothing yet", "Nothing yet"), new Text("", ""), Tour.Origin.FILE, List.of()));
        });
        robot.push(KeyCode.SHIFT, KeyCode.E);
        rest();
        assertTrue(robot.lookup(".tour-choice .note").queryAllAs(Labeled.class).stream().anyMatch(l -> l.getText().startsWith("No steps yet")));
        assertTrue(robot.lookup((Node n) -> "tour-none".equals(n.getUserData())).<Node>query().isDisabled());
        robot.clickOn(robot.lookup((Node n) -> "tour-short".equals(n.getUserData())).<Node>query());
        rest();
        assertEquals("The docks", walkTitle());
        assertEquals("Walk 1 / 1", this.<Labeled>node(".walk-count").getText());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.W);
        assertEquals("The docks", walkTitle(), "the last one begins by its key");
        robot.push(KeyCode.ESCAPE);
        rest();
        robot.clickOn("#action-walk");
        rest();
        assertTrue(isShown(".tour-choice"), "the rail asks which");
        robot.push(KeyCode.ENTER);
        rest();
        assertEquals("The docks", walkTitle());
    }

    @Test
    void aTourThatGoesOnByItselfDoesSoInAnotherLanguage() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.SHIFT, KeyCode.W);
        rest();
        robot.interact(() -> {
            Desk first = desk;
            session = SmallPlan.session(first.session().state(), Lang.ZH);
            desk = SmallDesk.of(session, small, shapes, shop, first.settings(), l -> { });
            map = desk.map();
            stage.getScene().setRoot(new AtlasWindow(desk, capabilities()));
            desk.continueFrom(first);
            first.close();
        });
        rest();
        assertEquals("海边的一个城区", walkTitle());
        assertTrue(robot.lookup((Node n) -> n.isVisible() && new Messages(Lang.ZH).get("walk.auto").equals(n.getAccessibleText())).tryQuery().isPresent(),
                "its button says that it goes on");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void whatIsSaidMeanwhileIsNotSeenBeforeTheTourIsOver() {
        robot.push(KeyCode.W);
        rest();
        robot.interact(() -> desk.say("Something was kept elsewhere."));
        rest();
        assertFalse(isShown(".hint"), "nothing comes up before an audience");
        robot.push(KeyCode.M);
        robot.push(KeyCode.ESCAPE);
        rest();
        assertTrue(isShown(".hint"));
        assertEquals("Something was kept elsewhere.", this.<Labeled>node(".hint").getText(), "that measuring had to wait is no news any more");
    }
}
