package districtatlas.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Problem;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.coord.ScreenXY;
import districtatlas.map.ReaderLayers;
import districtatlas.map.layer.Layer;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Signature;
import districtatlas.state.PanelPlace;
import districtatlas.state.Subject;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.notebook.ReadingOnly;
import districtatlas.ui.OnFx;
import districtatlas.ui.settings.SettingKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** Notes written, answered, moved and found again in the real window. */
class NotesCapabilityTest extends NotesWindow {
    // ---- writing --------------------------------------------------------------------------------------------------

    @Test
    void aNoteIsAboutWhatIsOpen() {
        open(SmallPlan.HARBOUR);
        write("about the zone");
        robot.interact(() -> desk.guide().openItem(SmallPlan.FERRY));
        rest();
        write("about the thing");
        robot.interact(() -> session.change(s -> s.withSelection(s.selection().withoutThing()).withYear(2035)
                .withPanel(s.panel().withOpenRow(PanelPlace.rowOfFigure("boats-2035")))));
        rest();
        write("about the figure");
        robot.interact(() -> desk.guide().openSpot(new EastNorth(500_000, 2_500_000)));
        rest();
        write("about a place");

        assertEquals(List.of(About.Type.ZONE, About.Type.ITEM, About.Type.FIGURE, About.Type.PLACE), notes().stream().map(n -> n.about().type()).toList());
        assertEquals(List.of("harbour", "ferry", "boats-2035", ""), notes().stream().map(n -> n.about().id()).toList());
        assertEquals(List.of("about the zone", "about the thing", "about the figure", "about a place"), notes().stream().map(Note::text).toList(),
                "the key that opened the field is not written in it");
        assertEquals(114, notes().get(3).place().orElseThrow().lon(), 1e-6);
        assertEquals("Harbour Sub-district", notes().get(0).about().name());
    }

    @Test
    void withNothingOpenANoteIsAboutThePlaceInTheMiddle() {
        write("here");
        assertEquals(About.Type.PLACE, notes().get(0).about().type());
        assertTrue(notes().get(0).place().isPresent());
    }

    @Test
    void aNoteStandsInThePanelOfItsSubjectAndIsCountedInItsRow() {
        robot.interact(() -> desk.guide().openItem(SmallPlan.FERRY));
        rest();
        write("when?");
        Node row = row("item:ferry");
        assertTrue(robot.from(row).lookup(".note-text").<Labeled>query().getText().equals("when?"));
        assertEquals("1 note", robot.from(row).lookup(".notes-count").<Labeled>query().getText());
        assertTrue(robot.from(row).lookup(".note-by").<Labeled>query().getText().startsWith("Li · 2026-03-01"));
    }

    @Test
    void escLosesNothingAndADraftGoesOn() {
        open(SmallPlan.HARBOUR);
        robot.push(KeyCode.N);
        rest();
        robot.write("half a tho");
        robot.push(KeyCode.ESCAPE);
        rest();
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone(), "it closes the pen and not the panel");
        assertFalse(isShown(".note-composer"));
        open(SmallPlan.HILL);
        open(SmallPlan.HARBOUR);
        assertTrue(has("Go on with your draft"));
        robot.push(KeyCode.N);
        rest();
        robot.write("ught");
        press("Save the note");
        assertEquals("half a thought", notes().get(0).text());
        assertFalse(has("Go on with your draft"));
    }

    /** Else it would lie unseen below the sign of the place that was asked about. */
    @Test
    void aNoteOnAPlaceIsOpenOnceItIsKept() {
        robot.interact(() -> desk.guide().openSpot(new EastNorth(500_000, 2_500_000)));
        rest();
        write("a wreck");
        assertTrue(isShown(".note-card") && has("a wreck"), "the note's card");
        assertFalse(has("Coordinates of this spot"));
    }

    @Test
    void theKeySheetTakesTheKeysFromTheNoteBelowAndGivesThemBack() {
        open(SmallPlan.HARBOUR);
        robot.push(KeyCode.N);
        rest();
        robot.write("half");
        robot.push(KeyCode.F1);
        rest();
        robot.write("no");
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".key-sheet"));
        robot.write(" done");
        assertEquals("half done", this.<TextInputControl>node(".note-field").getText());
    }

    /** Whoever is in the middle of a word when the machine stops has it at the next start. */
    @Test
    void aDraftIsKeptWhileItIsWritten() {
        open(SmallPlan.HARBOUR);
        robot.push(KeyCode.N);
        rest();
        robot.write("half");
        rest();
        assertEquals("zone%3Aharbour=half", OnFx.get(() -> desk.settings().get(SettingKey.DRAFTS)));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest();
        assertEquals("", OnFx.get(() -> desk.settings().get(SettingKey.DRAFTS)));
    }

    @Test
    void anEmptyNoteIsNotKeptAndADraftCanBeThrownAway() {
        open(SmallPlan.HARBOUR);
        robot.push(KeyCode.N);
        rest();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of(), notes());
        robot.write("no");
        press("Discard the draft");
        robot.push(KeyCode.N);
        rest();
        assertEquals("", this.<TextInputControl>node(".note-field").getText());
    }

    // ---- said and done to it --------------------------------------------------------------------------------------

    @Test
    void aNoteIsAnsweredSettledAndOpenedAgainAndEachIsTakenBackByName() {
        open(SmallPlan.HARBOUR);
        write("too narrow");
        press("Reply");
        robot.write("it is not");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest();
        press("Settle");
        assertTrue(has("Settled") && has("it is not") && has("settled it"));
        assertTrue(desk.notebook().index().isSettled(only().id()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertEquals("Undone: settle note \"too narrow\"", desk.saidProperty().get());
        assertFalse(desk.notebook().index().isSettled(only().id()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Undone: reply to note \"too narrow\"", desk.saidProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertEquals("Undone: add note \"too narrow\"", desk.saidProperty().get());
        assertEquals(List.of(), notes());
        assertFalse(isShown(".note-node"));
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        rest();
        assertTrue(has("it is not") && has("Open again"));
    }

    @Test
    void aNoteIsEditedAndRemoved() {
        open(SmallPlan.HARBOUR);
        write("one");
        press("Edit");
        robot.write(" and two");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest();
        assertEquals("one and two", notes().get(0).text());
        assertTrue(has("(edited: "));
        press("Remove");
        assertEquals(List.of(), notes());
    }

    @Test
    void oneOfTwoWordingsIsKept() {
        open(SmallPlan.HARBOUR);
        write("as it was");
        Notebook copy = notebook();
        EntryId id = only().id();
        Notebook theirs = copy.changed(EntryKinds.NOTE, id, n -> n.withText("their wording"), new Signature("Wang", Instant.parse("2026-03-02T08:00:00Z")));
        robot.interact(() -> desk.undo().edit("undo.note-edit", "", n -> n.changed(EntryKinds.NOTE, id, v -> v.withText("our wording"), desk.notebook().signature())));
        robot.interact(() -> ReadingOnly.others(desk.notebook(), theirs));
        rest();
        assertTrue(has("their wording") && has("our wording") && has("Another wording: Li"), "the newer first");
        press("Keep this one");
        assertEquals("our wording", notes().get(0).text());
        assertFalse(has("their wording"));
    }

    // ---- on the map -----------------------------------------------------------------------------------------------

    @Test
    void thePinOfTheOpenNoteIsDrawnElsewhereInOneStep() {
        open(SmallPlan.HARBOUR);
        write("here?");
        openNote();
        assertTrue(isShown(".note-card"));
        Node pin = node(".note-pin");
        Point2D at = pin.localToScreen(pin.getBoundsInLocal().getWidth() / 2, 6);
        EastNorth before = session.viewport().toGrid(tip(pin));
        robot.drag(at.getX(), at.getY(), MouseButton.PRIMARY).moveTo(at.getX() - 30, at.getY() + 10).dropTo(at.getX() - 60, at.getY() + 20);
        rest();

        LonLat there = notes().get(0).place().orElseThrow();
        EastNorth now = desk.atlas().grid().toGrid(there);
        assertEquals(before.east() - 60 * session.viewport().metresPerPixel(), now.east(), 3 * session.viewport().metresPerPixel());
        assertEquals(before.north() - 20 * session.viewport().metresPerPixel(), now.north(), 3 * session.viewport().metresPerPixel());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Undone: move note \"here?\"", desk.saidProperty().get());
        assertEquals(Optional.empty(), notes().get(0).place());
    }

    private ScreenXY tip(Node pin) {
        return new ScreenXY(pin.getLayoutX() + pin.getLayoutBounds().getWidth() / 2, pin.getLayoutY() + pin.getLayoutBounds().getHeight());
    }

    @Test
    void aNoteIsMovedByAClickToo() {
        open(SmallPlan.HARBOUR);
        write("there");
        press("Move");
        click(new EastNorth(500_000, 2_500_000), List.of(), SmallPlan.HILL);
        assertEquals(114, notes().get(0).place().orElseThrow().lon(), 1e-6);
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone(), "the click meant the note alone");
        assertTrue(desk.toolProperty().get().isEmpty());
    }

    @Test
    void aClickOnAPinOpensItsNoteAndEscClosesIt() {
        robot.interact(() -> desk.notebook().set(notebook().with(EntryKinds.NOTE, new EntryId("p"), new Note(About.aPlace(),
                Optional.of(desk.atlas().grid().toLonLat(session.viewport().center())), "in the middle"), desk.notebook().signature())));
        OnFx.until(stage, () -> map.settledProperty().get());
        ScreenXY middle = session.viewport().toScreen(session.viewport().center());
        Point2D at = map.localToScreen(middle.x(), middle.y() - 8);
        robot.clickOn(at.getX(), at.getY());
        rest();
        assertEquals(Optional.of("p"), session.selection().own().map(Subject.OfOwn::id));
        assertTrue(isShown(".note-card") && has("in the middle"));
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".note-card"));
    }

    // ---- the list -------------------------------------------------------------------------------------------------

    @Test
    void aLineOfTheListOpensItsNote() {
        open(SmallPlan.HARBOUR);
        write("in the list");
        robot.push(KeyCode.SHIFT, KeyCode.N);
        rest();
        assertTrue(isShown(".notes-panel"));
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".notes-panel"), "the list has the keys, and this one is not its own");
        robot.push(KeyCode.SHIFT, KeyCode.N);
        rest();
        robot.clickOn(".note-cell-text");
        rest();
        assertEquals(Optional.of(only().id().value()), session.selection().own().map(Subject.OfOwn::id));
        robot.push(KeyCode.SHIFT, KeyCode.N);
        rest();
        assertFalse(isShown(".notes-panel"));
    }

    @Test
    void aLooseNoteIsTiedToWhatIsSelected() {
        robot.interact(() -> desk.notebook().set(notebook().with(EntryKinds.NOTE, EntryId.fresh(), new Note(new About(About.Type.ZONE, "drowned", "Old Town"),
                Optional.empty(), "kept"), desk.notebook().signature())));
        robot.push(KeyCode.SHIFT, KeyCode.N);
        open(SmallPlan.HILL);
        press("Tie to \"Hill Sub-district\"");
        assertEquals("hill", notes().get(0).about().id());
        assertTrue(robot.lookup(".zone-panel .note-node").tryQuery().isPresent(), "it stands in its panel now");
    }

    // ---- not now --------------------------------------------------------------------------------------------------

    @Test
    void inANotebookForReadingTheReasonIsSaid() {
        open(SmallPlan.HARBOUR);
        write("there");
        robot.interact(() -> ReadingOnly.begin(desk.notebook(), new Problem("x", "", "Wang has the file open.")));
        rest();
        assertTrue(has("Wang has the file open.") && has("there"));
        assertFalse(has("Reply") || has("Add a note"));
        robot.push(KeyCode.N);
        rest();
        assertFalse(isShown(".note-composer"));
        assertEquals("Wang has the file open.", desk.saidProperty().get());
    }

    @Test
    void aWalkPutsWritingAside() {
        open(SmallPlan.HARBOUR);
        write("for me");
        robot.push(KeyCode.SHIFT, KeyCode.N);
        robot.push(KeyCode.W);
        OnFx.until(stage, () -> session.state().walk().isPresent());
        rest();
        robot.push(KeyCode.N);
        assertFalse(isShown(".notes-panel") || isShown(".note-composer"));
        assertEquals(List.of(), desk.map().overProperty().get().layers(), "what is one's own lies over no step");
        assertNotEquals("", desk.saidProperty().get());
        robot.push(KeyCode.ESCAPE);
        OnFx.until(stage, () -> session.state().walk().isEmpty());
        rest();
        OnFx.until(stage, () -> isShown(".notes-panel"));           // as it was before
        assertEquals(List.of(ReaderLayers.NOTES), desk.map().overProperty().get().layers().stream().map(Layer::id).toList());
    }
}
