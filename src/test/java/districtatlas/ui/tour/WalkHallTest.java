package districtatlas.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.state.AtlasState;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walk before an audience: the presenter's keys, what is put away, and what is large enough. */
class WalkHallTest extends SmallWindow {
    private boolean isFurnished() {
        return node(".rail").isVisible();
    }

    @Test
    void beforeAnAudienceRailAndCoordinatesAreAwayAndOneKeyBringsThem() {
        robot.interact(() -> open(Lang.EN, "light", 1280, 720));
        rest();
        robot.push(KeyCode.W);
        assertTrue(isFurnished(), "at a desk they stay");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> session.change(s -> s.withPalette("projector")));
        assertTrue(isFurnished(), "nothing leads");
        robot.push(KeyCode.W);
        rest();
        assertFalse(isFurnished());
        assertEquals(0, map.getLayoutX(), "the map has their room");
        List<String> line = labels(node(".ground")).stream().map(Labeled::getText).toList();
        assertTrue(line.stream().noneMatch(t -> t.contains("EX:1") || t.contains("°") || t.startsWith("1 :")), line.toString());
        assertTrue(line.contains("© Example contributors"), "whose data it is stays: " + line);
        robot.push(KeyCode.V);
        rest();
        assertTrue(isFurnished());
        assertTrue(labels(node(".ground")).stream().anyMatch(l -> l.getText().contains("°")), "the coordinates are back");
        robot.push(KeyCode.V);
        robot.push(KeyCode.ESCAPE);
        rest();
        assertTrue(isFurnished());
    }

    @Test
    void theMapsWordsAreTheSameShareOfEveryWindowWhileAStepIsShown() {
        ToDoubleFunction<Session> words = s -> s.scene(1).palette().number("text-scale", 0);
        assertEquals(1, words.applyAsDouble(session));
        robot.push(KeyCode.W);
        rest();
        double share = map.getHeight() / 1080;
        assertTrue(words.applyAsDouble(session) >= 1.8 * share && words.applyAsDouble(session) <= 1.8 * (share + 0.05), words.applyAsDouble(session) + " of " + share);
        open(SmallPlan.HARBOUR);
        assertEquals(1, words.applyAsDouble(session), "beside an open panel one reads as always");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        assertEquals(1, words.applyAsDouble(session));
    }

    @ParameterizedTest
    @CsvSource({"DOWN, UP", "ENTER, UP", "RIGHT, LEFT", "SPACE, BACK_SPACE", "PAGE_DOWN, PAGE_UP"})
    void whateverKeysARemoteSendsTheyStepAndLeaveTheMapWhereTheStepHasIt(KeyCode on, KeyCode back) {
        robot.push(KeyCode.W);
        rest();
        Viewport first = session.viewport();
        robot.push(on);
        assertEquals("Two groups", walkTitle());
        robot.push(back);
        rest();
        assertEquals("A town by the sea", walkTitle());
        assertEquals(first, session.viewport());
        robot.push(back);
        rest();
        assertEquals(first, session.viewport(), "also where there is no step before");
    }

    @Test
    void withShiftTheArrowsStillMoveTheMapOfAStep() {
        robot.push(KeyCode.W);
        rest();
        Viewport first = session.viewport();
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        rest();
        assertEquals("A town by the sea", walkTitle());
        assertFalse(first.equals(session.viewport()));
    }

    @Test
    void enterOpensTheZoneThatOneSeesTheKeyboardStandOn() {
        robot.push(KeyCode.W);
        rest();
        for (int i = 0; i < 30 && !(stage.getScene().getFocusOwner().getId() + "").startsWith("zone-"); i++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);        // without Shift it shows all steps
        }
        robot.push(KeyCode.ENTER);
        rest();
        assertFalse(session.selection().isEmpty());
    }

    @Test
    void escLeavesTheWalkBeforeFullScreenHoweverItBegan() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.F11);
        rest();
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".walk-caption"));
        assertTrue(stage.isFullScreen(), "no audience sees the title bar");
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(stage.isFullScreen());
    }

    @Test
    void digitsJumpToAStep() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.DIGIT3);
        assertEquals("The docks", walkTitle());
        robot.push(KeyCode.NUMPAD2);
        assertEquals("Two groups", walkTitle());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.DIGIT2);
        assertEquals("facilities", session.state().theme(), "without a walk they are the themes'");
    }

    @ParameterizedTest
    @CsvSource({"B", "PERIOD"})
    void theScreenIsBlackUntilAnyKey(KeyCode key) {
        robot.push(KeyCode.W);
        robot.push(key);
        rest();
        assertTrue(isShown(".walk-black"));
        assertEquals(stage.getScene().getWidth(), node(".walk-black").getLayoutBounds().getWidth());
        robot.push(KeyCode.RIGHT);
        assertFalse(isShown(".walk-black"));
        assertEquals("A town by the sea", walkTitle(), "the key that brings it back does nothing else");
        robot.push(KeyCode.RIGHT);
        assertEquals("Two groups", walkTitle());
        robot.push(key);
        robot.push(KeyCode.ESCAPE);
        assertTrue(!isShown(".walk-black") && isShown(".walk-caption"));
        robot.push(key);
        robot.clickOn(".walk-black");
        assertFalse(isShown(".walk-black"));
    }

    @Test
    void aPresentersKeyForAShowBeginsTheWalkAndNeverEndsIt() {
        robot.push(KeyCode.F5);
        assertTrue(isShown(".walk-caption"));
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.F5);
        assertEquals("Two groups", walkTitle());
    }

    @Test
    void aWalkThatTheWindowOpenedWithGoesOnWhereItsKeysEndedIt() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.RIGHT);
        AtlasState there = session.state();
        reopen(there, Lang.EN);
        assertEquals("Two groups", walkTitle());
        robot.push(KeyCode.ESCAPE);
        assertFalse(isShown(".walk-caption"));
        robot.push(KeyCode.F5);
        assertEquals("Two groups", walkTitle());
    }

    @Test
    void theKeyForAShowGoesOnInAWalkThatWasBegunOtherwise() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F5);
        assertEquals("Two groups", walkTitle());
    }

    @ParameterizedTest
    @CsvSource({"M", "O"})
    void whatHasToWaitForTheWalkSaysSo(KeyCode key) {
        robot.push(KeyCode.W);
        robot.push(key);
        assertTrue(desk.saidProperty().get().startsWith("Not during the walk"), desk.saidProperty().get());
        assertEquals(Optional.empty(), desk.toolProperty().get());
    }

    @Test
    void whatWasMeasuredComesBackAfterTheWalk() {
        robot.push(KeyCode.M);
        click(new EastNorth(2_000, 2_000), List.of());
        click(new EastNorth(2_000, 5_000), List.of());
        assertTrue(isShown(".measure-card"));
        robot.push(KeyCode.W);
        assertFalse(isShown(".measure-card"));
        open(SmallPlan.HARBOUR);
        assertFalse(isShown(".measure-card"), "the walk is only paused");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        rest();
        assertTrue(isShown(".measure-card"));
        assertTrue(labels(node(".measure-card")).stream().anyMatch(l -> l.getText().contains("3")), "3 km");
        assertEquals(Optional.empty(), desk.toolProperty().get());
        click(new EastNorth(6_500, 1_500), List.of(), SmallPlan.DOCKS);
        assertEquals(Optional.of(SmallPlan.DOCKS), session.selection().zone(), "a click opens again what it meets");
        robot.push(KeyCode.ESCAPE);
        assertTrue(isShown(".measure-card"));
        robot.push(KeyCode.ESCAPE);
        assertFalse(isShown(".measure-card"), "and the key that ends measuring ends it");
    }

    @Test
    void whatWasMeasuredBeforeTheWalkIsGoneOnWithByItsKey() {
        robot.push(KeyCode.M);
        click(new EastNorth(2_000, 2_000), List.of());
        robot.push(KeyCode.W);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.M);
        assertTrue(desk.toolProperty().get().isPresent());
        click(new EastNorth(2_000, 5_000), List.of());
        assertTrue(labels(node(".measure-card")).stream().anyMatch(l -> l.getText().contains("3")), "3 km");
        robot.push(KeyCode.M);
        assertFalse(isShown(".measure-card"));
    }

    @Test
    void leavingTheWalkShowsHomeAsTheKeyForItDoesWhateverSizeTheWindowHasByThen() {
        robot.push(KeyCode.HOME);
        rest();
        robot.push(KeyCode.W);
        robot.push(KeyCode.END);
        robot.interact(() -> stage.setWidth(1_400));
        rest();
        robot.push(KeyCode.ESCAPE);
        rest();
        Viewport left = session.viewport();
        robot.push(KeyCode.HOME);
        rest();
        assertEquals(session.viewport(), left);
    }

    @Test
    void marksStandOnTheirZonesAndAreExplained() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.RIGHT);
        rest();
        assertEquals(List.of("Quay", "View"), robot.lookup(".walk-key-name").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
        assertEquals(3, robot.from(this.<Node>node(".walk-marks")).lookup(".walk-mark").queryAll().size(), "two on the harbour, one on the hill");
        Bounds harbour = robot.from(this.<Node>node(".walk-marks")).lookup(".walk-mark-grid").queryAll().stream().map(n -> n.getBoundsInParent()).findFirst().orElseThrow();
        EastNorth at = session.viewport().toGrid(new ScreenXY(harbour.getCenterX(), harbour.getCenterY()));
        assertTrue(at.east() > 5_000 && at.north() < 5_000, "in the harbour's sub-district: " + at);
        robot.push(KeyCode.RIGHT);
        rest();
        assertFalse(isShown(".walk-key") || isShown(".walk-mark"));
    }

    @Test
    void theBandTakesWhatItsWordsNeedAndTheyAreLargeEnoughForTheLastRow() {
        robot.push(KeyCode.W);
        for (int i = 0; i < 3; i++) {
            rest();
            Region caption = node(".walk-caption");
            assertEquals(Math.ceil(caption.prefHeight(caption.getWidth())), caption.getHeight(), 1, walkTitle());
            double least = stage.getScene().getHeight() / 30;
            robot.from((Node) caption).lookup(".walk-text .piece").queryAllAs(Text.class).forEach(t -> assertTrue(t.getFont().getSize() >= least - 0.1, t.getText()));
            assertTrue(this.<Labeled>node(".walk-title").getFont().getSize() >= least);
            robot.push(KeyCode.RIGHT);
        }
    }
}
