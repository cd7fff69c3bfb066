package districtatlas.ui.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Hall.Cover;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.window.AtlasWindow;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The audience's screen beside the real window, on monitors that are told to be there. */
class HallCapabilityTest extends SmallWindow {
    private static final ScreenSeat LAPTOP = new ScreenSeat(new Rectangle2D(0, 0, 1100, 700), 1);
    private static final ScreenSeat BEAMER = new ScreenSeat(new Rectangle2D(1100, 0, 800, 600), 2);
    private static final String SECRET = "Say it slowly: ";

    private final ObservableList<ScreenSeat> seats = FXCollections.observableArrayList(LAPTOP, BEAMER);
    private HallScreens screens;

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        if (screens == null) {
            screens = HallScreens.over(stage, new TalkClock(Clock.fixed(Instant.parse("2026-03-01T08:05:00Z"), ZoneOffset.UTC)), seats);
        }
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(d -> new HallCapability(d, screens, shop, SmallPlan.scenes()));
        return all;
    }

    private String notes() {
        return labels(node(".speaker-notes")).get(0).getText();
    }

    @AfterEach
    void closeHall() {
        robot.interact(screens::close);
    }

    /** The small plan's tour, each step with notes of its own. */
    private void playWithNotes() {
        Tour plain = Tour.of(small.plan()).get(0);
        List<TourStep> steps = plain.steps().stream().map(s -> new TourStep(s.id(), s.title(), s.text(), new Text(SECRET + s.id(), SECRET + s.id()), s.zones(),
                s.things(), s.staging(), s.seen(), s.arrival(), 60, s.lacks())).toList();
        robot.interact(() -> {
            desk.walk().tours().open(new Tour("noted", plain.title(), plain.about(), Tour.Origin.FILE, steps));
            desk.walk().play("noted", 0);
        });
        rest();
    }

    private Optional<Stage> hall() {
        return Window.getWindows().stream().filter(w -> w != stage && w instanceof Stage s && s.getScene().getRoot() instanceof HallScreen)
                .map(Stage.class::cast).filter(Window::isShowing).findFirst();
    }

    private MapPane hallMap() {
        return (MapPane) hall().orElseThrow().getScene().getRoot().lookup(".map-pane");
    }

    private Viewport hallView() {
        return hallMap().navigation().aim();
    }

    private static Rectangle2D frame(Stage of) {
        return new Rectangle2D(of.getX(), of.getY(), of.getWidth(), of.getHeight());
    }

    private void pull(ScreenSeat... left) {
        robot.interact(() -> seats.setAll(left));
        rest();
    }

    private void assertSeen(Extent extent) {
        Extent seen = hallView().extent();
        assertTrue(seen.union(extent).equals(seen), extent + " is not within " + seen);
    }

    @Test
    void aWalkGivesTheAudienceTheMonitorThatIsNotTheWindowsAndGivesItBack() {
        assertTrue(hall().isEmpty());
        robot.push(KeyCode.F5);
        rest();
        assertEquals(BEAMER.bounds(), frame(hall().orElseThrow()));
        assertTrue(desk.hall().openProperty().get());
        assertTrue(isShown(".speaker-panel"));
        assertEquals(map.shownZonesProperty().get(), hallMap().shownZonesProperty().get());
        assertSeen(new Extent(0, 0, 10_000, 10_000));
        robot.push(KeyCode.END);
        rest();
        assertEquals("The docks", walkTitle());
        assertEquals(map.shownZonesProperty().get(), hallMap().shownZonesProperty().get());
        assertSeen(new Extent(6_000, 1_000, 7_000, 2_000));
        assertNotEquals(session.viewport().metresPerPixel(), hallView().metresPerPixel(), "framed for its own size");
        robot.push(KeyCode.ESCAPE);
        rest();
        assertTrue(hall().isEmpty());
        assertFalse(isShown(".speaker-panel"));
    }

    @Test
    void withOneMonitorOrTwoThatShowTheSameNotesComeOnlyWhenAsked() {
        pull(LAPTOP, new ScreenSeat(new Rectangle2D(0, 0, 800, 600), 1));
        playWithNotes();
        assertTrue(hall().isEmpty());
        assertFalse(isShown(".speaker-panel"));
        robot.push(KeyCode.J);
        rest();
        assertEquals(SECRET + "town", notes());
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".speaker-panel"));
        assertTrue(desk.walk().isWalking(), "the notes went first");
    }

    @Test
    void theHandTakesTheAudienceAlong() {
        robot.push(KeyCode.F5);
        rest();
        robot.interact(() -> map.navigation().centre(new EastNorth(2_000, 3_000)));
        rest();
        assertEquals(middleOf(map), middleOf(hallMap()));
        robot.interact(() -> {
            map.navigation().zoomIn();
            map.navigation().settle();
        });
        rest();
        assertSeen(clearGround());
        robot.interact(() -> desk.framing().stage(desk.framing().stage(desk.walk().step().orElseThrow()), false));
        rest();
        assertSeen(new Extent(0, 0, 10_000, 10_000));
    }

    private static String middleOf(MapPane map) {
        EastNorth at = map.navigation().middlePlace();
        return Math.round(at.east()) + " " + Math.round(at.north());
    }

    /** What nothing covers of the speaker's map. */
    private Extent clearGround() {
        Viewport view = session.viewport();
        Viewport.Insets c = map.navigation().coveredProperty().get();
        EastNorth from = view.toGrid(new ScreenXY(c.left() + 1, view.height() - c.bottom() - 1));
        EastNorth to = view.toGrid(new ScreenXY(view.width() - c.right() - 1, c.top() + 1));
        return new Extent(from.east(), from.north(), to.east(), to.north());
    }

    @Test
    void aFrozenHallKeepsItsPictureAndThenGoesWhereTheSpeakerIs() {
        robot.push(KeyCode.F5);
        rest();
        Viewport before = hallView();
        robot.interact(() -> hallMap().settledProperty().set(true));
        robot.push(KeyCode.Z);
        rest();
        ImageView still = (ImageView) hall().orElseThrow().getScene().getRoot().lookup(".frozen-picture");
        assertTrue(still.isVisible());
        assertEquals(800, still.getFitWidth());
        robot.push(KeyCode.END);
        rest();
        assertEquals("The docks", walkTitle());
        assertEquals(before, hallView());
        assertEquals(List.of(SmallPlan.TOWN), hallMap().shownZonesProperty().get().zones());
        robot.push(KeyCode.Z);
        rest();
        assertFalse(still.isVisible());
        assertSeen(new Extent(6_000, 1_000, 7_000, 2_000));
        assertEquals(map.shownZonesProperty().get(), hallMap().shownZonesProperty().get());
    }

    @Test
    void aPulledCableTakesTheNotesAwayAndPutBackBringsAllBack() {
        playWithNotes();
        robot.push(KeyCode.RIGHT);
        rest();
        pull(LAPTOP);
        assertTrue(hall().isEmpty());
        assertFalse(isShown(".speaker-panel"), "what is left may be what the room sees");
        assertEquals("Two groups", walkTitle());
        pull(LAPTOP, BEAMER);
        assertEquals(BEAMER.bounds(), frame(hall().orElseThrow()));
        assertEquals(SECRET + "groups", notes());
        assertTrue(isShown(".speaker-panel"));
    }

    @Test
    void theCableOfTheMonitorOnWhichTheWindowStandsBringsItToWhatIsLeftAndBack() {
        playWithNotes();
        robot.push(KeyCode.X);
        rest();
        assertEquals(LAPTOP.bounds(), frame(hall().orElseThrow()));
        assertTrue(stage.getX() >= 1100, "the window stands on the other: " + frame(stage));
        pull(LAPTOP);
        assertTrue(hall().isEmpty());
        assertTrue(stage.getX() < 1100, "not on a monitor that is gone: " + frame(stage));
        pull(LAPTOP, BEAMER);
        assertEquals(LAPTOP.bounds(), frame(hall().orElseThrow()));
        assertTrue(stage.getX() >= 1100, "back: " + frame(stage));
    }

    @Test
    void anotherResolutionFramesTheStepAnew() {
        robot.push(KeyCode.F5);
        robot.push(KeyCode.END);
        rest();
        pull(LAPTOP, new ScreenSeat(new Rectangle2D(1100, 0, 640, 480), 1));
        rest();
        assertEquals(new Rectangle2D(1100, 0, 640, 480), frame(hall().orElseThrow()));
        assertEquals(640, hallView().width());
        assertSeen(new Extent(6_000, 1_000, 7_000, 2_000));
    }

    @Test
    void withThreeMonitorsTheHallsIsChosenAmongThoseThatAreNotTheSpeakers() {
        ScreenSeat third = new ScreenSeat(new Rectangle2D(1100, 600, 800, 600), 1);
        pull(LAPTOP, BEAMER, third);
        robot.push(KeyCode.F5);
        rest();
        assertEquals(BEAMER.bounds(), frame(hall().orElseThrow()));
        robot.interact(() -> desk.run("action.hall-screen"));
        assertEquals(third.bounds(), frame(hall().orElseThrow()));
        robot.interact(() -> screens.begin(2));
        assertEquals(BEAMER.bounds(), frame(hall().orElseThrow()));
        robot.interact(() -> screens.begin(3));
        assertEquals(third.bounds(), frame(hall().orElseThrow()));
    }

    @Test
    void blackAndWhiteCoverTheHallAloneAndTheSpeakerSeesIt() {
        robot.push(KeyCode.F5);
        rest();
        robot.interact(() -> desk.hall().toggle(Cover.BLACK));
        Node cover = hall().orElseThrow().getScene().getRoot().lookup(".hall-black");
        assertTrue(cover.isVisible());
        assertTrue(isShown(".hall-badge"));
        robot.interact(() -> desk.hall().toggle(Cover.BLACK));
        assertFalse(cover.isVisible());
        assertFalse(isShown(".hall-badge"));
    }

    @Test
    void theCaptionStandsOnTheHallsScreenTooAndClearOfWhatTheStepIsAbout() {
        robot.push(KeyCode.F5);
        robot.push(KeyCode.END);
        rest();
        assertTrue(said().contains("The docks"), said().toString());
        assertTrue(hall().orElseThrow().getScene().getRoot().lookup(".walk-figures").isVisible(), "with its number");
        assertEquals(0, hall().orElseThrow().getScene().getRoot().lookupAll(".walk-button").size());
        Bounds caption = inWindow(hall().orElseThrow().getScene().getRoot().lookup(".walk-caption"));
        ScreenXY from = hallView().toScreen(new EastNorth(6_000, 2_000));
        ScreenXY to = hallView().toScreen(new EastNorth(7_000, 1_000));
        assertFalse(caption.intersects(from.x(), from.y(), to.x() - from.x(), to.y() - from.y()), caption + " over " + from + " to " + to);
        robot.push(KeyCode.HOME);
        rest();
        assertTrue(said().contains("A town by the sea"), said().toString());
    }

    /** All words on the hall's screen. */
    private List<String> said() {
        List<String> said = new ArrayList<>();
        collect(hall().orElseThrow().getScene().getRoot(), said);
        return said;
    }

    @Test
    void whateverHappensNoNoteIsANodeOfTheHallsScreen() {
        playWithNotes();
        for (int i = 0; i < 3; i++) {
            assertNotEquals("", notes());
            assertNoNotes();
            robot.push(KeyCode.RIGHT);
            rest();
        }
        robot.push(KeyCode.X);
        rest();
        assertNoNotes();
        robot.push(KeyCode.J);
        robot.push(KeyCode.J);
        robot.push(KeyCode.Z);
        rest();
        assertNoNotes();
    }

    private void assertNoNotes() {
        assertTrue(said().stream().noneMatch(s -> String.valueOf(s).contains(SECRET)), said().toString());
        assertEquals(0, hall().orElseThrow().getScene().getRoot().lookupAll(".speaker-panel").size());
    }

    private static void collect(Node node, List<String> found) {
        found.add(String.valueOf(node.getAccessibleText()));
        found.add(node instanceof Labeled labeled ? labeled.getText() : node instanceof javafx.scene.text.Text text ? text.getText() : "");
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(c -> collect(c, found));
        }
    }

    @Test
    void anotherLanguageKeepsTheHallOpenAndWhatIsFrozenThere() {
        playWithNotes();
        Stage before = hall().orElseThrow();
        robot.interact(() -> hallMap().settledProperty().set(true));
        robot.push(KeyCode.Z);
        rest();
        robot.interact(this::showChinese);
        rest();
        rest();
        assertEquals(before, hall().orElseThrow());
        ImageView still = (ImageView) before.getScene().getRoot().lookup(".frozen-picture");
        assertTrue(still.isVisible(), "the same picture");
        assertTrue(isShown(".speaker-panel"));
        robot.push(KeyCode.Z);
        rest();
        assertFalse(still.isVisible());
        assertSeen(new Extent(0, 0, 10_000, 10_000));
    }

    /** As the program does it: another desk over the same state on the same stage. */
    private void showChinese() {
        Desk first = desk;
        session = SmallPlan.session(first.session().state(), Lang.ZH);
        desk = SmallDesk.of(session, small, shapes, shop, first.settings(), l -> { });
        map = desk.map();
        stage.getScene().setRoot(new AtlasWindow(desk, capabilities()));
        desk.continueFrom(first);
        first.close();
    }

    @Test
    void aKeyThatReachesTheHallIsTheSpeakers() {
        robot.push(KeyCode.F5);
        rest();
        robot.interact(() -> {
            Node root = hall().orElseThrow().getScene().getRoot();
            root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.END, false, false, false, false));
        });
        rest();
        assertEquals("The docks", walkTitle());
    }

    @Test
    void whoClosesTheHallInAWalkIsNotGivenItWithTheNext() {
        robot.push(KeyCode.F5);
        rest();
        robot.interact(() -> desk.run("action.hall"));
        assertTrue(hall().isEmpty());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F5);
        rest();
        assertTrue(hall().isEmpty());
        robot.interact(() -> desk.run("action.hall"));
        assertTrue(hall().isPresent());
    }

    @Test
    void notesAreMadeLargerAndStaySo() {
        playWithNotes();
        Labeled text = labels(node(".speaker-notes")).get(0);
        double before = text.getFont().getSize();
        robot.clickOn("#notes-larger");
        rest();
        assertTrue(text.getFont().getSize() > before * 1.1, before + " to " + text.getFont().getSize());
        assertEquals(1.15, desk.settings().get(SettingKey.NOTES_SIZE));
    }
}
