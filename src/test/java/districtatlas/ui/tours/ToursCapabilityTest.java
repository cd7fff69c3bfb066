package districtatlas.ui.tours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Problem;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.OwnTour;
import districtatlas.state.AtlasState;
import districtatlas.ui.OnFx;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.notebook.ReadingOnly;
import districtatlas.ui.walk.WalkModel;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tour made, arranged, worded and played in the real window. */
class ToursCapabilityTest extends SmallWindow {
    @BeforeEach
    void widen() {
        robot.interact(() -> open(Lang.EN, "light", 1440, 900));
        rest();
    }

    private void add(String title) {
        robot.interact(() -> map.requestFocus());
        robot.push(KeyCode.A);
        rest();
        robot.push(KeyCode.F2);
        robot.write(title);
        robot.push(KeyCode.ENTER);
        rest();
    }

    private List<StepLine> lines() {
        return robot.lookup(".step").queryAllAs(StepLine.class).stream().toList();
    }

    private List<String> titles() {
        return lines().stream().map(l -> l.row().title()).toList();
    }

    private Node named(String said) {
        return robot.lookup((Node n) -> said.equals(n.getAccessibleText()) && n.isVisible()).query();
    }

    private List<OwnStep> steps() {
        return OwnTour.all(desk.notebook().notebook()).stream().flatMap(t -> OwnTour.steps(desk.notebook().notebook(), t.id()).stream()).map(Entry::value)
                .map(Optional::orElseThrow).toList();
    }

    @Test
    void threeStepsAreMadeArrangedWordedPlayedAndTakenBack() {
        add("A");
        open(SmallPlan.HARBOUR);
        add("B");
        robot.interact(() -> session.change(s -> s.withSelection(districtatlas.state.Selection.NONE).withYear(2035).withTheme("facilities")));
        rest();
        add("C");
        assertEquals(List.of("A", "B", "C"), titles());
        assertEquals(List.of(SmallPlan.HARBOUR), steps().get(1).view().zones(), "what was open is lit");

        robot.interact(() -> lines().get(2).head().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        rest();
        assertEquals(List.of("A", "C", "B"), titles());
        robot.interact(() -> session.change(s -> s.withYear(2025).withTheme("structure")));
        rest();
        AtlasState before = session.state();

        robot.clickOn(named("Write \"C\" on the map, as the hall reads it"));
        rest();
        assertEquals(WalkModel.State.WALKING, desk.walk().stateProperty().get());
        assertEquals(2035, session.state().year(), "the step is as it was seen");
        robot.push(KeyCode.TAB);
        robot.write("Here they grow");
        robot.push(KeyCode.ESCAPE);
        rest();
        assertEquals("Here they grow", steps().get(1).words().caption());
        assertEquals(WalkModel.State.WALKING, desk.walk().stateProperty().get(), "the pen is down, the tour goes on");
        robot.push(KeyCode.PAGE_DOWN);
        rest();
        assertEquals("B", desk.walk().step().orElseThrow().title().in(Lang.EN));
        robot.push(KeyCode.ESCAPE);
        rest();
        assertEquals(before, session.state(), "as it was before");
        assertEquals(List.of("A", "C", "B"), titles());

        for (int i = 0; i < 20 && desk.undo().lastProperty().get().isPresent(); i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            rest();
        }
        assertEquals(0, desk.notebook().notebook().tours().size());
        assertEquals(0, desk.notebook().notebook().tourSteps().size());
    }

    @Test
    void theKeyThatAddsAStepAddsTheNextOneToo() {
        robot.interact(() -> map.requestFocus());
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.A);
            rest();
        }
        assertEquals(3, lines().size());
        assertEquals(1, titles().stream().distinct().count(), "no key was written into a title: " + titles());
        assertTrue(lines().get(2).head().isFocused(), "the keys are at the step that came last");
    }

    /** What is written after a tab is never taken for commands. */
    @Test
    void tabGoesBetweenTitleAndCaptionAndNeverOutOfThePen() {
        add("A");
        robot.clickOn(named("Play from \"A\" on"));
        rest();
        robot.push(KeyCode.F2);
        rest();
        List<TextArea> areas = robot.lookup(".caption-field").queryAllAs(TextArea.class).stream().toList();
        TextArea title = areas.stream().filter(a -> a.getText().equals("A")).findFirst().orElseThrow();
        TextArea caption = areas.stream().filter(a -> a != title).findFirst().orElseThrow();
        assertTrue(title.isFocused(), "the title stands first");
        assertTrue(caption.getHeight() >= 2 * caption.getFont().getSize(), "two lines: " + caption.getHeight());
        assertFalse(title.getBoundsInParent().intersects(caption.getLayoutX() + 1, caption.getLayoutY() + 1, caption.getWidth() - 2, caption.getHeight() - 2),
                title.getBoundsInParent() + " " + caption.getBoundsInParent());
        robot.write("B");
        robot.push(KeyCode.TAB);
        assertTrue(caption.isFocused());
        robot.write("a l");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(title.isFocused());
        robot.write("5");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.write("a");
        robot.push(KeyCode.ESCAPE);
        rest();
        assertEquals(List.of(new OwnStep.Spoken("AB5a", "a l", "", "")), steps().stream().map(OwnStep::words).toList());
        assertEquals(WalkModel.State.WALKING, desk.walk().stateProperty().get());
    }

    @Test
    void anOpenedToursStepsHaveTheKeys() {
        add("A");
        add("B");
        robot.clickOn(robot.lookup((Node n) -> n instanceof Labeled l && "All tours".equals(l.getText())).<Node>query());
        rest();
        robot.clickOn(robot.lookup(".tour-line").queryAllAs(TourLine.class).stream().filter(t -> t.row().own()).findFirst().orElseThrow());
        rest();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        rest();
        assertEquals(List.of("B", "A"), titles());
    }

    @Test
    void aStepIsDraggedElsewhere() {
        add("A");
        add("B");
        robot.interact(() -> map.requestFocus());
        robot.push(KeyCode.ESCAPE);         // the panel, and with it the fields
        robot.push(KeyCode.E);
        rest();
        robot.clickOn(robot.lookup((Node n) -> n instanceof Labeled l && "All tours".equals(l.getText())).<Node>query());
        rest();
        robot.clickOn(robot.lookup(".tour-line").queryAllAs(TourLine.class).stream().filter(t -> t.row().own()).findFirst().orElseThrow());
        rest();
        Bounds last = lines().get(1).head().localToScreen(lines().get(1).head().getBoundsInLocal());
        Bounds first = lines().get(0).head().localToScreen(lines().get(0).head().getBoundsInLocal());
        robot.drag(last.getMinX() + 30, last.getMinY() + 30, MouseButton.PRIMARY).moveTo(first.getMinX() + 30, first.getMinY() + 30)
                .dropTo(first.getMinX() + 30, first.getMinY() + 4);
        rest();
        assertEquals(List.of("B", "A"), titles());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertEquals(List.of("A", "B"), titles());
        assertEquals("Undone: move step \"B\"", desk.saidProperty().get());
    }

    /** The words are written in the type in which the hall reads them, and where. */
    @Test
    void theFieldLiesOverTheWordsInTheirType() {
        add("A");
        robot.interact(() -> desk.notebook().set(desk.notebook().notebook().changed(districtatlas.notebook.EntryKinds.TOUR_STEP, lines().get(0).row().entry(),
                s -> s.withCaption("A sentence for the hall"), desk.notebook().signature())));
        robot.clickOn(named("Play from \"A\" on"));
        rest();
        Labeled words = robot.lookup((Node n) -> n instanceof Labeled l && "A sentence for the hall".equals(l.getText()) && n.getStyleClass().contains("walk-text")).query();
        Font hall = words.getFont();
        Bounds at = words.localToScreen(words.getBoundsInLocal());
        robot.push(KeyCode.F2);
        robot.push(KeyCode.TAB);
        rest();
        TextArea area = robot.lookup(".caption-field").queryAllAs(TextArea.class).stream().filter(a -> a.getText().startsWith("A sentence")).findFirst().orElseThrow();
        assertTrue(area.isFocused());
        assertEquals(hall.getSize(), area.getFont().getSize(), 0.01);
        assertEquals(hall.getFamily(), area.getFont().getFamily());
        Bounds field = area.localToScreen(area.getBoundsInLocal());
        assertTrue(field.contains(at.getMinX() + 2, at.getMinY() + 2), field + " over " + at);
        robot.write("!");
        robot.clickOn(stage.getX() + 700, stage.getY() + 200);      // elsewhere
        rest();
        assertEquals("A sentence for the hall!", steps().get(0).words().caption());
        assertEquals(WalkModel.State.WALKING, desk.walk().stateProperty().get(), "the click only put the pen down");
        assertTrue(robot.lookup(".caption-field").queryAll().isEmpty());
    }

    @Test
    void twoClicksOnTheTitleWriteInItAndTabGoesOnToTheCaption() {
        add("A");
        robot.clickOn(named("Play from \"A\" on"));
        rest();
        robot.doubleClickOn(robot.lookup((Node n) -> n instanceof Labeled l && "A".equals(l.getText()) && n.getStyleClass().contains("walk-title")).<Node>query());
        rest();
        robot.write("!");
        robot.push(KeyCode.TAB);
        rest();
        robot.write("Words");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest();
        assertEquals("A!", steps().get(0).words().title());
        assertEquals("Words", steps().get(0).words().caption());
        assertEquals("A!", walkTitle());
        robot.push(KeyCode.ESCAPE);
        rest();
        assertEquals(WalkModel.State.CLOSED, desk.walk().stateProperty().get());
    }

    /** Another language, or the end of the program: what was being written is there again. */
    @Test
    void whatIsBeingWrittenIsADraft() {
        add("A");
        TextArea notes = robot.lookup((Node n) -> n instanceof TextArea && "Speaker's notes, only for you".equals(n.getAccessibleText())).query();
        robot.interact(notes::requestFocus);
        robot.write("slow");
        assertEquals("slow", desk.notebook().drafts().text(StepFields.draft(lines().get(0).row().entry(), "notes")));
        assertEquals("", steps().get(0).words().notes());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest();
        assertEquals("slow", steps().get(0).words().notes());
        assertFalse(desk.notebook().drafts().isBegun(StepFields.draft(lines().get(0).row().entry(), "notes")));
    }

    /** At the next start the file is read after the window stands. */
    @Test
    void theNextStartGoesOnAtTheSameStepWithWhatWasBeingWritten() {
        add("A");
        add("B");
        EntryId b = lines().get(1).row().entry();
        Notebook made = desk.notebook().notebook();
        robot.interact(() -> desk.notebook().drafts().write(StepFields.draft(b, "caption"), "half a sen"));
        String drafts = desk.notebook().drafts().asText();
        robot.interact(() -> {
            desk.settings().flush();
            open(Lang.EN, "light", 1440, 900);
            desk.notebook().drafts().read(drafts);
            desk.notebook().set(made);
        });
        rest();
        assertEquals(List.of("A", "B"), titles());
        assertTrue(robot.lookup((Node n) -> n instanceof TextArea t && "half a sen".equals(t.getText())).tryQuery().isPresent());
        assertEquals("", steps().get(1).words().caption(), "it is still a draft");
    }

    /** From field to field by Tab, each kept on the way: the line is made anew, and the cursor stays where it went. */
    @Test
    void tabGoesFromFieldToFieldAndKeepsEach() {
        robot.interact(() -> map.requestFocus());
        robot.push(KeyCode.A);
        rest();
        robot.push(KeyCode.F2);
        robot.write("Title");
        robot.push(KeyCode.TAB);
        rest();
        robot.write("Caption");
        robot.push(KeyCode.TAB);
        rest();
        robot.write("Notes");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest();
        assertEquals(new OwnStep.Spoken("Title", "Caption", "Notes", ""), steps().get(0).words());
    }

    @Test
    void aTourOfTheAtlasStaysAndItsCopyCanBeChanged() {
        robot.push(KeyCode.E);
        rest();
        TourLine shipped = robot.lookup(".tour-line").queryAllAs(TourLine.class).stream().findFirst().orElseThrow();
        int size = desk.walk().tours().all().get(0).steps().size();
        robot.clickOn(named("Make a copy of \"" + shipped.row().title() + "\" that can be changed"));
        rest();
        assertEquals(size, lines().size());
        assertEquals(size, steps().size());
        assertTrue(lines().stream().allMatch(l -> l.row().own().isPresent()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertEquals(0, steps().size());
        assertEquals(1, robot.lookup(".tour-line").queryAll().size());
    }

    @Test
    void aTourGoesIntoAFileAndOutOfIt() {
        add("A");
        robot.clickOn(robot.lookup((Node n) -> n instanceof Labeled l && "All tours".equals(l.getText())).<Node>query());
        rest();
        robot.clickOn(named("Save tour \"My tour\" as a file"));
        rest();
        assertEquals("Saved as My tour.tour", desk.saidProperty().get());
        robot.interact(() -> tourFiles.toSave("My tour").orElseThrow().toFile().renameTo(tourFiles.toOpen().orElseThrow().toFile()));
        robot.clickOn(robot.lookup((Node n) -> n instanceof Labeled l && "Open a file".equals(l.getText())).<Node>query());
        rest();
        assertEquals("opened.tour is now a tour of your own", desk.saidProperty().get());
        assertEquals(List.of("A"), titles());
        assertEquals(2, steps().size());
        assertEquals(steps().get(0).view(), steps().get(1).view());
    }

    @Test
    void whatEditsSaysWhyItCannot() {
        add("A");
        robot.interact(() -> ReadingOnly.begin(desk.notebook(), Problem.worded("notebook.reading", "", "mine.atlas")));
        rest();
        robot.interact(() -> map.requestFocus());
        robot.push(KeyCode.A);
        rest();
        assertEquals(1, steps().size());
        assertTrue(desk.saidProperty().get().startsWith("mine.atlas is open for reading only"), desk.saidProperty().get());
        assertTrue(robot.lookup((Node n) -> "Remove \"A\"".equals(n.getAccessibleText())).queryAll().isEmpty());
    }

    @Test
    void aPictureOfEachStepIsPainted() {
        add("A");
        OnFx.until(stage, () -> lines().get(0).picture().getImage() != null);
        assertTrue(lines().get(0).picture().getImage().getWidth() > 0);
    }
}
