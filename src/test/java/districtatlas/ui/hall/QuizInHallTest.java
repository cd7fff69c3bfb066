package districtatlas.ui.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.quiz.QuizGround;
import districtatlas.quiz.QuizKind;
import districtatlas.quiz.QuizMaker;
import districtatlas.quiz.QuizOrder;
import districtatlas.quiz.QuizPlay;
import districtatlas.quiz.QuizQuestion;
import districtatlas.quiz.QuizWords;
import districtatlas.state.BuildPlace;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.OnFx;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.quiz.QuizCapability;
import districtatlas.ui.settings.SettingKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A class reads on its own screen what it is asked, and the speaker alone answers. */
class QuizInHallTest extends SmallWindow {
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
        all.add(d -> new QuizCapability(d, order -> { }, Runnable::run, Runnable::run));
        all.add(d -> new HallCapability(d, screens, shop, SmallPlan.scenes()));
        return all;
    }

    @AfterEach
    void closeHall() {
        robot.interact(screens::close);
    }

    private void begin(QuizKind kind, String... buttons) {
        robot.interact(() -> desk.run("action.quiz"));
        rest();
        robot.interact(() -> {
            for (QuizKind k : QuizKind.values()) {
                this.<CheckBox>node("#quiz-kind-" + k.key()).setSelected(k == kind);
            }
            for (String button : buttons) {
                this.<Button>node(button).fire();
            }
        });
        push(KeyCode.ENTER);
    }

    private void push(KeyCode key) {
        robot.push(key);
        rest();
    }

    private QuizGround ground() {
        return new QuizGround(small.plan(), shapes, small.places());
    }

    private QuizPlay expected(QuizKind kind) {
        return new QuizPlay(new QuizMaker(ground(), new QuizOrder(Set.of(kind), Set.of(ZoneKind.STREET, ZoneKind.GROUP), Optional.empty(), 10, 1)).round(), 1);
    }

    private QuizWords words() {
        return new QuizWords(ground(), new Messages(session.lang()));
    }

    private Optional<Scene> hall() {
        return Window.getWindows().stream().filter(w -> w != stage && w instanceof Stage s && s.getScene().getRoot() instanceof HallScreen && s.isShowing())
                .map(Window::getScene).findFirst();
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T inHall(String selector) {
        return OnFx.get(() -> (T) hall().orElseThrow().getRoot().lookup(selector));
    }

    private List<String> read(String selector) {
        return OnFx.get(() -> hall().orElseThrow().getRoot().lookupAll(selector).stream().map(n -> ((Labeled) n).getText()).sorted().toList());
    }

    private static List<String> letters(QuizQuestion question) {
        return IntStream.range(0, question.choices().size()).mapToObj(i -> Character.toString('A' + i)).toList();
    }

    private static KeyCode key(QuizQuestion question, boolean right) {
        int at = question.choices().indexOf(question.answer());
        return KeyCode.getKeyCode(String.valueOf((right ? at : (at + 1) % question.choices().size()) + 1));
    }

    /** Also of what lies deeper: neither a key nor a hand finds anything there, and no note stands there. */
    private static void assertOnlyRead(Node node) {
        assertFalse(node instanceof ButtonBase && node.isVisible(), node + " could be pressed");
        assertFalse(node.isFocusTraversable() && node.isVisible() && !node.isDisabled(), node + " could have the focus");
        assertFalse(node.getStyleClass().stream().anyMatch(c -> c.startsWith("speaker")), node + " is the speaker's");
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(QuizInHallTest::assertOnlyRead);
        }
    }

    @Test
    void theClassReadsTheQuestionItsChoicesAndWhatCameOfTheAnswer() {
        begin(QuizKind.NAME);
        QuizQuestion question = expected(QuizKind.NAME).current().orElseThrow().question();
        Labeled asked = inHall("#quiz-question");
        assertEquals(words().onScreen(question), asked.getText());
        assertEquals(600 / 24.0, asked.getFont().getSize(), 0.1);
        assertEquals(question.choices().stream().map(c -> words().name(c)).sorted().toList(), read(".quiz-choice"));
        assertEquals(letters(question), read(".quiz-letter"));
        OnFx.run(() -> assertOnlyRead(hall().orElseThrow().getRoot()));
        Region column = inHall(".quiz-column");
        assertEquals(new Rectangle2D(496, 0, 304, 600), new Rectangle2D(column.getLayoutX(), column.getLayoutY(), column.getWidth(), column.getHeight()));
        MapPane map = inHall(".map-pane");
        assertTrue(map.navigation().coveredProperty().get().right() >= 304, "the map is what is left");
        assertEquals(this.map.shownZonesProperty().get(), map.shownZonesProperty().get());
        push(key(question, false));
        assertEquals(this.<Labeled>node("#quiz-said").getText(), this.<Labeled>inHall("#quiz-said").getText());
        assertEquals(2, read(".quiz-choice").size(), "what was right and what was chosen");
        assertTrue(read(".quiz-name").contains(words().name(question.answer())), read(".quiz-name").toString());
        OnFx.run(() -> assertOnlyRead(hall().orElseThrow().getRoot()));
        push(KeyCode.ESCAPE);
        assertTrue(hall().isEmpty(), "it closes as after a tour");
    }

    @Test
    void whatIsToBeFoundHasItsLetterOnTheHallsMapToo() {
        begin(QuizKind.FIND);
        QuizQuestion question = expected(QuizKind.FIND).current().orElseThrow().question();
        assertEquals(letters(question), read(".quiz-tag"));
        assertEquals(letters(question), read(".quiz-letter"));
        MapPane map = inHall(".map-pane");
        double clear = 800 - map.navigation().coveredProperty().get().right();
        OnFx.run(() -> hall().orElseThrow().getRoot().lookupAll(".quiz-tag")
                .forEach(t -> assertTrue(((Label) t).getLayoutX() > 0 && t.getBoundsInParent().getMaxX() < clear, t + " beside the column")));
        OnFx.run(() -> assertOnlyRead(hall().orElseThrow().getRoot()));
    }

    @Test
    void theLastRoundHasNoWordsOnTheHallsMap() {
        begin(QuizKind.NAME);
        QuizPlay play = expected(QuizKind.NAME);
        MapPane map = inHall(".map-pane");
        int wordless = 0;
        while (play.current().isPresent()) {
            QuizPlay.Turn turn = play.current().get();
            wordless += turn.wordless() ? 1 : 0;
            assertEquals(!turn.wordless(), map.wordsProperty().get());
            push(key(turn.question(), true));
            assertTrue(map.wordsProperty().get(), "the answer is told with them");
            play.answer(true, 0);
            play.next();
            push(KeyCode.ENTER);
        }
        assertTrue(wordless > 0);
        assertEquals(this.<Labeled>node("#quiz-question").getText(), this.<Labeled>inHall("#quiz-question").getText(), "the result");
        OnFx.run(() -> assertOnlyRead(hall().orElseThrow().getRoot()));
    }

    @Test
    void whoseTurnItIsAndThePointsAreRead() {
        begin(QuizKind.NAME, "#quiz-teams-3", "#quiz-turns");
        QuizQuestion question = expected(QuizKind.NAME).current().orElseThrow().question();
        assertEquals(List.of("Team 1, your turn"), read(".quiz-turn"));
        push(key(question, true));
        push(KeyCode.ENTER);
        assertEquals(List.of("Team 2, your turn"), read(".quiz-turn"));
        assertEquals(List.of("0", "0", "1"), read(".quiz-team-points"));
        OnFx.run(() -> assertOnlyRead(hall().orElseThrow().getRoot()));
    }

    @Test
    void theHallOpensForABuildUpAndForAQuizWhereItWouldForATour() {
        robot.interact(() -> session.change(s -> s.withBuildUp(Optional.of(new BuildPlace("ground", Set.of("ground"), s)))));
        rest();
        assertTrue(desk.hall().openProperty().get());
        robot.interact(() -> session.change(s -> s.withBuildUp(Optional.empty())));
        rest();
        assertFalse(desk.hall().openProperty().get());
        desk.settings().set(SettingKey.HALL, false);
        begin(QuizKind.NAME);
        assertTrue(isShown(".quiz-column"));
        assertFalse(desk.hall().openProperty().get(), "who closed it in a tour is not given it with a quiz");
    }
}
