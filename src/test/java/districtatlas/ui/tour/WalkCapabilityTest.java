package districtatlas.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.tour.Tour;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.state.AtlasState;
import districtatlas.state.Selection;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walk in the real window. */
class WalkCapabilityTest extends SmallWindow {
    /** As a start with that step asked for. */
    private AtlasState atStep(int step, String palette) {
        return new Walk(Tour.of(small.plan()).get(0), step).in(AtlasState.of("structure", palette, 2025), "structure");
    }

    @Test
    void theWalkGoesForwardAndBackAndEachStepFramesAndShowsItsZones() {
        robot.push(KeyCode.W);
        assertEquals("A town by the sea", walkTitle());
        assertEquals(List.of(SmallPlan.TOWN), map.shownZonesProperty().get().zones());
        assertFramed(0, 0, 10_000, 10_000);
        robot.push(KeyCode.RIGHT);
        assertEquals(List.of(SmallPlan.EAST, SmallPlan.AXIS), map.shownZonesProperty().get().zones());
        robot.push(KeyCode.PAGE_DOWN);
        assertEquals("The docks", walkTitle());
        assertEquals(List.of("structure", "facilities"), List.of("structure", session.state().theme()), "the step's own theme");
        assertFramed(6_000, 1_000, 7_000, 2_000);
        robot.push(KeyCode.SPACE);
        assertEquals("The docks", walkTitle(), "there is nothing behind the last");
        robot.push(KeyCode.PAGE_UP);
        assertEquals("Two groups", walkTitle());
        assertEquals("structure", session.state().theme());
        robot.push(KeyCode.HOME);
        assertEquals("A town by the sea", walkTitle());
        robot.push(KeyCode.END);
        robot.push(KeyCode.BACK_SPACE);
        assertEquals("Walk 2 / 3", this.<Labeled>node(".walk-count").getText());
        robot.clickOn(robot.lookup((Node n) -> "step-docks".equals(n.getUserData())).<Node>query());
        assertEquals("The docks", walkTitle());
    }

    @Test
    void aStepThatTellsNumbersShowsThemBesideItsZones() {
        robot.push(KeyCode.W);
        assertFalse(isShown(".walk-figures"), "the first step tells none");
        Tour walk = desk.walk().tours().all().get(0);
        TourStep docks = walk.steps().get(2);
        TourStep town = new TourStep("town", docks.title(), docks.text(), docks.notes(), List.of(SmallPlan.TOWN, SmallPlan.HARBOUR), List.of(), docks.staging(), docks.seen(), docks.arrival(), 0, List.of());
        robot.interact(() -> {
            desk.walk().tours().open(new Tour("told", walk.title(), walk.about(), Tour.Origin.FILE, List.of(town)));
            desk.walk().play("told", 0);
        });
        rest();
        assertTrue(isShown(".walk-figures"));
        assertEquals("40 艘", this.<Labeled>node(".walk-value").getText());
        Bounds figures = inWindow(node(".walk-figures"));
        double left = session.viewport().toScreen(new EastNorth(0, 0)).x() + map.getLayoutX();
        double right = session.viewport().toScreen(new EastNorth(10_000, 0)).x() + map.getLayoutX();
        assertTrue(right <= figures.getMinX() || left >= figures.getMaxX(), "the zone lies beside the numbers");
        assertFalse(figures.intersects(inWindow(node(".walk-caption"))));
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".walk-figures"));
    }

    @Test
    void whileTheWalkLeadsTheThemeIsNotLit() {
        BooleanSupplier led = () -> node(".rail").getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals("led"));
        assertFalse(led.getAsBoolean());
        robot.push(KeyCode.W);
        assertTrue(led.getAsBoolean());
        robot.push(KeyCode.ESCAPE);
        assertFalse(led.getAsBoolean());
    }

    @Test
    void leavingTheWalkRestoresViewSelectionAndTheme() {
        open(SmallPlan.MILL);
        robot.interact(() -> map.navigation().goTo(session.viewport().zoomedBy(1.7, new ScreenXY(100, 200))));
        Viewport view = session.viewport();
        robot.push(KeyCode.W);
        assertFalse(isShown(".zone-panel"));
        assertFalse(isShown(".search-box"), "what one looks things up with steps back");
        robot.push(KeyCode.END);
        robot.push(KeyCode.ESCAPE);
        assertEquals(Optional.of(SmallPlan.MILL), session.selection().zone());
        assertTrue(isShown(".zone-panel") && isShown(".search-box") && !isShown(".walk-caption"));
        assertEquals(view, session.viewport());
        assertEquals("structure", session.state().theme());
        assertEquals(List.of(), map.shownZonesProperty().get().zones());
    }

    @Test
    void aZoneOpenedOnTheWayPausesTheWalk() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.RIGHT);
        click(new EastNorth(8_000, 3_000), List.of(), SmallPlan.HARBOUR);
        assertEquals("Harbour Sub-district", zoneName());
        assertTrue(!isShown(".walk-caption") && isShown(".walk-on"));
        robot.clickOn(".walk-on");
        assertEquals("Two groups", walkTitle());
        assertTrue(isShown(".walk-caption") && !isShown(".walk-on") && session.selection().isEmpty());
        open(SmallPlan.HARBOUR);
        robot.push(KeyCode.ESCAPE);
        assertTrue(isShown(".walk-caption"), "closing the panel goes on");
    }

    @Test
    void theWalkCanBeAskedForBeforeTheWindowStands() {
        reopen(atStep(0, "light"), Lang.EN);
        assertEquals("A town by the sea", walkTitle());
        assertFramed(0, 0, 10_000, 10_000);
        robot.push(KeyCode.ESCAPE);
        assertEquals(Selection.NONE, session.selection());
        rest();
        Viewport left = session.viewport();
        robot.interact(() -> map.navigation().home());
        assertEquals(session.viewport(), left, "the map had stood nowhere before: it goes home");
    }

    @Test
    void anotherWindowGoesOnAtTheSameStepAndGivesBackWhatWasOpenBefore() {
        open(SmallPlan.MILL);
        robot.push(KeyCode.W);
        robot.push(KeyCode.END);
        AtlasState left = session.state();
        reopen(left, Lang.ZH);
        assertEquals("船坞", walkTitle());
        assertEquals("facilities", session.state().theme());
        assertEquals(left, session.state());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Optional.of(SmallPlan.MILL), session.selection().zone());
        assertEquals("structure", session.state().theme());
        assertEquals(Optional.empty(), session.state().walk());
    }

    @Test
    void aPausedWalkIsPausedInAnotherWindowToo() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.RIGHT);
        open(SmallPlan.HARBOUR);
        reopen(session.state(), Lang.EN);
        assertEquals("Harbour Sub-district", zoneName());
        assertTrue(isShown(".walk-on") && !isShown(".walk-caption"));
        robot.push(KeyCode.ESCAPE);
        assertEquals("Two groups", walkTitle());
    }

    @Test
    void aZoneNobodyHasDrawnIsShownByItsChildren() {
        robot.interact(() -> {
            shapes = small.shapesWithout(SmallPlan.EAST);
            open(atStep(1, "light"), Lang.EN, 1024, 640);
        });
        rest();
        assertEquals(List.of(SmallPlan.HARBOUR, SmallPlan.HILL, SmallPlan.AXIS), map.shownZonesProperty().get().zones());
    }

    @Test
    void theNextStepClosesNotesAndForgetsWhereThePointerWas() {
        robot.push(KeyCode.W);
        rest();
        robot.clickOn(robot.lookup(".term").<Node>query());
        assertTrue(isShown(".term-note"));
        robot.interact(() -> session.hoveredProperty().set(Optional.of(SmallPlan.MILL)));
        robot.push(KeyCode.RIGHT);
        assertTrue(robot.lookup(".term-note").tryQuery().isEmpty(), "the note belonged to the step before");
        assertEquals(Optional.empty(), session.hoveredProperty().get());
    }

    @Test
    void aSearchWithoutAnAnswerLeavesTheStepAsItWas() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("mil");
        robot.push(KeyCode.ESCAPE);
        assertFalse(isShown(".search-box"));
        assertEquals("A town by the sea", walkTitle());
        assertTrue(isShown(".walk-caption"));
    }

    @Test
    void anotherSizeOfTheWindowFramesTheStepAnew() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.END);
        double before = session.viewport().metresPerPixel();
        robot.interact(() -> {
            stage.setWidth(1_500);
            stage.setHeight(1_000);
        });
        rest();
        assertFramed(6_000, 1_000, 7_000, 2_000);
        assertTrue(session.viewport().metresPerPixel() < before, "a larger window shows the docks larger");
    }

    @Test
    void aStepThatTheReaderMovedAwayFromStaysWhereItWasPut() {
        robot.push(KeyCode.W);
        rest();
        robot.interact(() -> map.navigation().goTo(session.viewport().pannedBy(200, 0)));
        Viewport before = session.viewport();
        robot.interact(() -> stage.setWidth(1_200));
        rest();
        assertEquals(before.center(), session.viewport().center());
        assertEquals(before.metresPerPixel(), session.viewport().metresPerPixel());
        robot.push(KeyCode.RIGHT);
        assertEquals("A town by the sea", walkTitle(), "first back to the step");
        robot.push(KeyCode.RIGHT);
        assertFramed(5_000, 0, 10_000, 10_000);
    }

    @Test
    void searchWorksOnTheWay() {
        robot.push(KeyCode.W);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertTrue(isShown(".search-box"));
        robot.write("mill");
        robot.push(KeyCode.ENTER);
        assertEquals("Mill Sub-district", zoneName());
        assertTrue(isShown(".walk-on"));
    }

    @Test
    void aTermInTheCaptionOpensItsNote() {
        robot.push(KeyCode.W);
        rest();
        Node term = robot.lookup(".term").lookup((Node n) -> ((Text) n).getText().equals("axis")).query();
        robot.clickOn(term);
        assertEquals("A main line.", this.<Labeled>node(".term-note .term-meaning").getText());
        assertEquals("line 7", robot.from(this.<Node>node(".term-note")).lookup(".line-number").queryAllAs(Labeled.class).iterator().next().getText());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".term-note").tryQuery().isEmpty() && isShown(".walk-caption"), "only the note was closed");
    }

    @ParameterizedTest
    @CsvSource({"ZH, projector, 1280, 720", "EN, light, 1280, 720", "EN, dark, 1024, 768", "ZH, projector, 1920, 1080"})
    void theCaptionIsWholeAndReadFromTheLastRowAndNeverOverWhatTheStepIsAbout(Lang lang, String palette, double width, double height) {
        robot.interact(() -> open(atStep(0, palette), lang, width, height));
        rest();
        for (int i = 0; i < 3; i++) {
            Region caption = node(".walk-caption");
            assertTrue(caption.getBackground().getFills().stream().anyMatch(f -> f.getFill().isOpaque()), "no map shines through");
            Bounds box = inWindow(caption);
            for (Labeled label : labels(caption)) {
                Bounds at = inWindow(label);
                assertTrue(box.getMinX() <= at.getMinX() + 1 && box.getMinY() <= at.getMinY() + 1 && at.getMaxX() <= box.getMaxX() + 1 && at.getMaxY() <= box.getMaxY() + 1,
                        label.getText() + " leaves the caption: " + at);
                label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(t -> ((Text) t).getText())
                        .forEach(t -> assertEquals(label.getText(), t));
            }
            Text text = robot.from(caption).lookup((Node n) -> n instanceof Text && n.getParent().getStyleClass().contains("walk-text")
                    || n.getStyleClass().contains("piece")).query();
            assertEquals("Noto Sans SC", text.getFont().getFamily());
            assertTrue(text.getFont().getSize() >= height / 28 - 0.1, "text " + text.getFont().getSize() + " of " + height);
            assertTrue(this.<Labeled>node(".walk-title").getFont().getSize() >= height / 28);
            Extent frame = desk.framing().stage(desk.walk().step().orElseThrow()).frame().orElseThrow();
            assertFramed(frame.minEast(), frame.minNorth(), frame.maxEast(), frame.maxNorth());
            robot.push(KeyCode.RIGHT);
            rest();
        }
    }
}
