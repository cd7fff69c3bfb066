package districtatlas.ui.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.state.QuizPlace;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a second screen changes in the speaker's own window: the room beside the notes, and what is told. */
class SpeakersSideTest extends SmallWindow {
    private static final ScreenSeat LAPTOP = new ScreenSeat(new Rectangle2D(0, 0, 1100, 700), 1);
    private static final ScreenSeat BEAMER = new ScreenSeat(new Rectangle2D(1100, 0, 800, 600), 2);

    private final ObservableList<ScreenSeat> seats = FXCollections.observableArrayList(LAPTOP, BEAMER);
    private HallScreens screens;

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        if (screens == null) {
            screens = HallScreens.over(stage, new TalkClock(Clock.systemUTC()), seats);
        }
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(d -> new HallCapability(d, screens, shop, SmallPlan.scenes()));
        return all;
    }

    @AfterEach
    void closeHall() {
        robot.interact(screens::close);
    }

    private void pull(ScreenSeat... left) {
        robot.interact(() -> seats.setAll(left));
        rest();
    }

    @Test
    void thatThereIsNoSecondScreenIsNotToldOnceThereIsOneAndNeverOfACable() {
        pull(LAPTOP);
        robot.push(KeyCode.W);
        robot.interact(() -> desk.run("action.hall"));
        assertEquals(desk.messages().get("hall.no-second-screen"), desk.saidProperty().get());
        pull(LAPTOP, BEAMER);
        robot.interact(() -> desk.run("action.hall"));
        rest();
        assertTrue(desk.hall().openProperty().get());
        assertFalse(isShown(".hint"));
        pull(LAPTOP);
        pull(LAPTOP, BEAMER);
        assertTrue(desk.hall().openProperty().get());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(desk.walk().isWalking());
        assertEquals("", desk.saidProperty().get());
        assertNotEquals(desk.messages().get("hall.no-second-screen"), this.<Labeled>node(".hint").getText());
    }

    /** The notes leave the palette less than one row of it needs. */
    @Test
    void thePaletteStandsWhereThePanelLeavesRoom() {
        robot.push(KeyCode.F5);
        robot.push(KeyCode.Q);
        rest();
        Bounds palette = inWindow(node(".ink-palette"));
        Bounds panel = inWindow(node(".speaker-panel"));
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(robot.lookup((Node n) -> n.getStyleClass().contains("speaker-button") && "pointer".equals(n.getUserData())).<Node>query());
        rest();
        assertTrue(isShown(".ink-palette"), "the panel's button brings it too");
        assertTrue(palette.getMinX() >= panel.getMaxX() && palette.getMaxX() <= stage.getScene().getWidth() - desk.hiddenProperty().get().right(),
                palette + " beside " + panel);
        for (Node button : robot.lookup(".ink-palette .ink-button").queryAll()) {
            assertTrue(palette.contains(inWindow(button)), button + " is within it");
        }
    }

    @Test
    void thePanelGivesWayToAQuiz() {
        robot.interact(() -> desk.run("action.hall"));
        rest();
        assertTrue(isShown(".speaker-panel"));
        robot.interact(() -> session.change(s -> s.withQuiz(Optional.of(new QuizPlace(s)))));
        rest();
        assertFalse(isShown(".speaker-panel"));
        robot.interact(() -> session.change(s -> s.withQuiz(Optional.empty())));
        rest();
        assertTrue(isShown(".speaker-panel"));
    }

    /** Wherever a map of the atlas is seen, also on a screen of its own. */
    @Test
    void theAudiencesMapSaysWhatItIsWorthAndWhoseItIs() {
        robot.interact(() -> desk.run("action.hall"));
        rest();
        Node root = Window.getWindows().stream().map(w -> w.getScene().getRoot()).filter(HallScreen.class::isInstance).findFirst().orElseThrow();
        List<String> said = root.lookupAll(".ground-text").stream().filter(Node::isVisible).map(n -> ((Labeled) n).getText()).toList();
        assertTrue(said.containsAll(List.of(desk.atlas().worth().in(session.lang()), desk.atlas().attribution())), said.toString());
        Bounds foot = root.lookup(".ground").localToScene(root.lookup(".ground").getBoundsInLocal());
        assertEquals(root.getScene().getHeight(), foot.getMaxY(), 1);
    }
}
