package districtatlas.ui.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Problem;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.MarkLook;
import districtatlas.state.Subject;
import districtatlas.ui.OnFx;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.notebook.ReadingOnly;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.shape.Polygon;
import org.junit.jupiter.api.Test;

/** Drawing and editing in the real window, through its nodes and keys. */
class MarksCapabilityTest extends SmallWindow {
    private static final EastNorth WEST = new EastNorth(2_000, 6_000);
    private static final EastNorth EAST = new EastNorth(4_000, 6_000);
    private static final EastNorth NORTH = new EastNorth(4_000, 8_000);

    private List<DrawnMark> marks() {
        return desk.notebook().notebook().marks().there().stream().map(Entry::value).map(Optional::orElseThrow).toList();
    }

    private EntryId first() {
        return desk.notebook().notebook().marks().there().get(0).id();
    }

    private List<EastNorth> corners() {
        return marks().get(0).corners().stream().map(desk.atlas().grid()::toGrid).toList();
    }

    private void fire(javafx.event.EventType<MouseEvent> type, EastNorth place, int clicks) {
        robot.interact(() -> {
            ScreenXY at = session.viewport().toScreen(place);
            Point2D inScene = map.localToScene(at.x(), at.y());
            Event.fireEvent(map, new MouseEvent(type, inScene.getX(), inScene.getY(), inScene.getX(), inScene.getY(), MouseButton.PRIMARY, clicks,
                    false, false, false, false, true, false, false, false, false, true, new PickResult(map, inScene.getX(), inScene.getY())));
        });
    }

    /** With the hand. */
    private void press(EastNorth place, int clicks) {
        fire(MouseEvent.MOUSE_MOVED, place, 0);
        fire(MouseEvent.MOUSE_PRESSED, place, clicks);
        fire(MouseEvent.MOUSE_RELEASED, place, clicks);
    }

    private void drag(EastNorth from, EastNorth to) {
        fire(MouseEvent.MOUSE_PRESSED, from, 1);
        fire(MouseEvent.MOUSE_DRAGGED, to, 1);
        fire(MouseEvent.MOUSE_RELEASED, to, 1);
    }

    private void tool(String form) {
        robot.interact(() -> this.<ToggleButton>node("#draw-" + form).fire());
    }

    /** A line of two corners, open, with no tool in the hand. */
    private void aLine() {
        robot.push(KeyCode.D);
        press(WEST, 1);
        press(EAST, 1);
        robot.push(KeyCode.ENTER);
        tool("none");
        rest();
    }

    private static void assertAt(EastNorth expected, EastNorth is, double metres) {
        assertTrue(expected.distanceTo(is) <= metres, () -> expected + " but " + is);
    }

    @Test
    void everyFormIsDrawnByClicks() {
        robot.push(KeyCode.D);
        assertTrue(isShown(".marks-palette"));
        tool("point");
        press(WEST, 1);
        tool("line");
        press(WEST, 1);
        press(EAST, 1);
        press(EAST, 2);
        tool("arrow");
        press(EAST, 1);
        press(NORTH, 1);
        robot.push(KeyCode.ENTER);
        tool("area");
        press(WEST, 1);
        press(EAST, 1);
        press(NORTH, 1);
        press(NORTH, 2);
        tool("text");
        press(NORTH, 1);
        rest();
        assertTrue(isShown(".draw-field"));
        robot.write("Gate");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(Form.POINT, Form.LINE, Form.ARROW, Form.AREA, Form.TEXT), marks().stream().map(DrawnMark::form).toList());
        assertEquals(List.of(1, 2, 2, 3, 1), marks().stream().map(m -> m.corners().size()).toList(), "a double click sets no corner twice");
        assertEquals("Gate", marks().get(4).text());
        assertTrue(isShown(".mark-card"), "what was drawn last is open");
        assertTrue(session.selection().zone().isEmpty(), "no click opened a zone");
    }

    @Test
    void theKeyboardAloneDraws() {
        robot.push(KeyCode.D);
        robot.interact(map.pointer()::forget);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.BACK_SPACE);
        assertTrue(isShown(".draw-cross"));
        robot.push(KeyCode.ENTER);
        assertEquals(1, marks().size());
        assertEquals(2, corners().size());
        assertTrue(corners().get(1).east() > corners().get(0).east());
    }

    @Test
    void escapeGivesUpWhatIsUnderWayThenTheToolThenThePalette() {
        robot.push(KeyCode.D);
        press(WEST, 1);
        press(EAST, 1);
        robot.push(KeyCode.ENTER);
        press(NORTH, 1);
        robot.push(KeyCode.ESCAPE);
        assertEquals(1, marks().size(), "what was finished stays");
        assertFalse(isShown(".mark-card") && desk.toolProperty().get().isEmpty());
        while (isShown(".mark-card")) {
            robot.push(KeyCode.ESCAPE);
        }
        assertTrue(isShown(".marks-palette"));
        robot.push(KeyCode.ESCAPE);
        assertTrue(desk.toolProperty().get().isEmpty());
        robot.push(KeyCode.ESCAPE);
        assertFalse(isShown(".marks-palette"));
        assertEquals(1, marks().size());
    }

    @Test
    void escapeWhileWordsAreWrittenMakesNoText() {
        robot.push(KeyCode.D);
        tool("text");
        press(WEST, 1);
        robot.write("Gate");
        robot.push(KeyCode.ESCAPE);
        assertFalse(isShown(".draw-field"));
        assertEquals(List.of(), marks());
        assertTrue(desk.toolProperty().get().isPresent());
    }

    @Test
    void aCornerIsDraggedAndTakenBackByKeys() {
        aLine();
        drag(EAST, NORTH);
        assertAt(NORTH, corners().get(1), 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertAt(EAST, corners().get(1), 1);
        assertTrue(desk.saidProperty().get().contains("move a corner of Line"), desk.saidProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertAt(NORTH, corners().get(1), 1);
        EastNorth centre = session.viewport().center();
        drag(new EastNorth(8_000, 2_000), new EastNorth(7_000, 2_500));
        assertTrue(centre.distanceTo(session.viewport().center()) > 100, "beside the mark the hand moves the map");
    }

    @Test
    void betweenTwoCornersAnotherIsPulledOutAndADoubleClickTakesItOut() {
        aLine();
        EastNorth pulled = new EastNorth(3_000, 7_000);
        drag(new EastNorth(3_000, 6_000), pulled);
        assertEquals(3, corners().size());
        press(pulled, 1);
        press(pulled, 2);
        assertEquals(2, corners().size());
        press(EAST, 1);
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(2, corners().size());
        assertTrue(desk.saidProperty().get().contains("at least 2"), desk.saidProperty().get());
    }

    @Test
    void deleteTakesTheMarkAndUndoGivesItBack() {
        aLine();
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(), marks());
        assertFalse(isShown(".mark-card"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, marks().size());
    }

    @Test
    void arrowsWithShiftNudgeAndThoseWithoutMoveTheMap() {
        aLine();
        EastNorth before = corners().get(0);
        EastNorth centre = session.viewport().center();
        robot.interact(map::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertAt(new EastNorth(before.east() + 2 * session.viewport().metresPerPixel(), before.north()), corners().get(0), 1);
        assertEquals(centre, session.viewport().center());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertAt(before, corners().get(0), 0.01);
        robot.push(KeyCode.RIGHT);
        assertTrue(centre.distanceTo(session.viewport().center()) > 1);
    }

    /** Of a mark that is open already a click asks for what lies below it. */
    @Test
    void aClickMeetsTheMarkFirstAndThenWhatLiesBelow() {
        aLine();
        robot.interact(() -> session.select(districtatlas.state.Selection.NONE));
        click(new EastNorth(2_700, 6_000), List.of(), SmallPlan.MILL);
        assertEquals(Optional.of(new Subject.OfOwn("mark", first().value())), session.selection().own());
        click(new EastNorth(2_700, 6_000), List.of(), SmallPlan.MILL);
        assertEquals(Optional.of(SmallPlan.MILL), session.selection().zone());
        assertTrue(session.selection().own().isEmpty());
    }

    @Test
    void onTheCardWordsAndLookAreChanged() {
        aLine();
        robot.interact(() -> this.<TextField>node(".mark-text").requestFocus());
        robot.write("Quay road");
        robot.push(KeyCode.ENTER);
        assertEquals("Quay road", marks().get(0).text());
        robot.interact(() -> robot.lookup(".mark-card .tool-button").queryAllAs(ToggleButton.class).stream()
                .filter(b -> b.getAccessibleText().equals("Blue")).findFirst().orElseThrow().fire());
        assertEquals(MarkLook.Colour.BLUE, marks().get(0).look().colour());
        List<String> told = labels(node(".mark-card")).stream().map(Labeled::getText).toList();
        assertTrue(told.stream().anyMatch(t -> t.startsWith("1.994") && t.endsWith(" km")), told::toString);
        assertTrue(told.stream().anyMatch(t -> t.startsWith("Li, ")), "who drew it and when: " + told);
        robot.interact(map::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(MarkLook.Colour.MAGENTA, marks().get(0).look().colour());
    }

    @Test
    void allThatIsPressedHasAName() {
        aLine();
        List<String> nameless = robot.lookup((Node n) -> n instanceof Button || n instanceof ToggleButton).queryAllAs(javafx.scene.control.ButtonBase.class).stream()
                .filter(b -> isShown(".marks-palette") && b.getText().isEmpty() && (b.getAccessibleText() == null || b.getAccessibleText().isEmpty()))
                .map(Object::toString).toList();
        assertEquals(List.of(), nameless);
    }

    /** It says why, and nothing can be taken hold of or changed. */
    @Test
    void inAFileForReadingNothingIsDrawnOrChanged() {
        aLine();
        robot.interact(() -> ReadingOnly.begin(desk.notebook(), Problem.worded("notebook.busy", "held.atlas", "held.atlas")));
        drag(EAST, NORTH);
        assertAt(EAST, corners().get(1), 1);
        assertFalse(this.<TextField>node(".mark-text").isEditable());
        robot.interact(map::requestFocus);
        robot.push(KeyCode.DELETE);
        assertEquals(1, marks().size());
        robot.push(KeyCode.D);
        robot.push(KeyCode.D);
        assertTrue(desk.toolProperty().get().isEmpty(), "the tool does not start");
        assertTrue(desk.saidProperty().get().contains("held.atlas"), desk.saidProperty().get());
    }

    @Test
    void inAWalkMarksStandStill() {
        aLine();
        robot.interact(() -> desk.ledProperty().set(true));
        rest();
        assertFalse(isShown(".marks-palette") || isShown(".mark-card"));
        drag(EAST, NORTH);
        assertAt(EAST, corners().get(1), 1);
        robot.interact(() -> desk.ledProperty().set(false));
    }

    /** Of marks.sld: so large is the head of a medium weight. */
    private static final double HEAD_PX = 17;

    /** Those that are seen. */
    private List<Polygon> heads() {
        return robot.lookup(".draw-head").queryAllAs(Polygon.class).stream().filter(Node::isVisible).toList();
    }

    @Test
    void anArrowHasItsHeadWhileItIsDrawn() {
        robot.push(KeyCode.D);
        tool("arrow");
        assertEquals(List.of(), heads(), "it points nowhere yet");
        press(WEST, 1);
        fire(MouseEvent.MOUSE_MOVED, EAST, 0);
        Polygon head = heads().get(0);
        ScreenXY tip = session.viewport().toScreen(EAST);
        assertEquals(tip.x() + 0.12 * HEAD_PX, head.getPoints().get(0), 1, "its tip is where the pointer is");
        assertEquals(tip.y(), head.getPoints().get(1), 1);
        assertEquals(tip.x() - 0.88 * HEAD_PX, head.getPoints().get(2), 1, "it points from the corner before");
        tool("line");
        fire(MouseEvent.MOUSE_MOVED, NORTH, 0);
        assertEquals(List.of(), heads(), "a line has none");
    }

    @Test
    void anArrowKeepsItsHeadWhileTheHandMovesIt() {
        robot.push(KeyCode.D);
        tool("arrow");
        press(WEST, 1);
        press(EAST, 1);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> desk.arm(null));
        rest();
        fire(MouseEvent.MOUSE_PRESSED, EAST, 1);
        fire(MouseEvent.MOUSE_DRAGGED, NORTH, 1);
        assertEquals(session.viewport().toScreen(NORTH).y(), heads().get(0).getPoints().get(1), 3);
        fire(MouseEvent.MOUSE_RELEASED, NORTH, 1);
    }

    @Test
    void theWordsBesideAMarkAreClickedAsItsSign() {
        robot.interact(() -> desk.notebook().set(desk.notebook().notebook().with(EntryKinds.MARK, new EntryId("flag"),
                new DrawnMark(Form.POINT, List.of(desk.atlas().grid().toLonLat(WEST)), "a rather long name", MarkLook.USUAL), desk.notebook().signature())));
        OnFx.until(stage, () -> desk.map().written().of("marks", "flag").isPresent());
        EastNorth words = desk.map().written().of("marks", "flag").orElseThrow().anchor();
        ScreenXY sign = session.viewport().toScreen(WEST);
        assertTrue(session.viewport().toScreen(words).x() > sign.x() + 30, "clear of the sign");
        press(words, 1);
        assertEquals(Optional.of(new Subject.OfOwn("mark", "flag")), session.selection().own());
        ScreenXY below = session.viewport().toScreen(words);
        press(session.viewport().toGrid(new ScreenXY(below.x(), below.y() + 40)), 1);
        assertFalse(session.selection().own().isPresent(), "not beside the words");
    }
}
