package districtatlas.ui.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.quiz.QuizGround;
import districtatlas.quiz.QuizKind;
import districtatlas.quiz.QuizMaker;
import districtatlas.quiz.QuizOrder;
import districtatlas.quiz.QuizPlay;
import districtatlas.quiz.QuizQuestion;
import districtatlas.quiz.QuizWords;
import districtatlas.state.AtlasState;
import districtatlas.state.Selection;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.MapTool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** A class is asked, by keys alone and by hand, in the real window. */
class QuizWindowTest extends SmallWindow {
    private final List<QuizOrder> printed = new ArrayList<>();

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(d -> new QuizCapability(d, printed::add, Runnable::run, Runnable::run));
        return all;
    }

    /** Of the first set, of streets and groups, as the card has it at first. */
    private QuizPlay expected(int questions, QuizKind... kinds) {
        QuizGround ground = new QuizGround(small.plan(), shapes, small.places());
        QuizOrder order = new QuizOrder(Set.of(kinds), Set.of(ZoneKind.STREET, ZoneKind.GROUP),
                Optional.empty(), questions, 1);
        return new QuizPlay(new QuizMaker(ground, order).round(), 1);
    }

    private QuizWords words() {
        return new QuizWords(new QuizGround(small.plan(), shapes, small.places()), new Messages(session.lang()));
    }

    private void openCard(QuizKind... kinds) {
        robot.interact(() -> desk.run("action.quiz"));
        rest();
        robot.interact(() -> {
            for (QuizKind kind : QuizKind.values()) {
                this.<CheckBox>node("#quiz-kind-" + kind.key()).setSelected(List.of(kinds).contains(kind));
            }
        });
    }

    private void begin(QuizKind... kinds) {
        openCard(kinds);
        robot.push(KeyCode.ENTER);
        rest();
    }

    private void push(KeyCode key) {
        robot.push(key);
        rest();
    }

    private String question() {
        return this.<Labeled>node("#quiz-question").getText();
    }

    private String said() {
        return this.<Labeled>node("#quiz-said").getText();
    }

    private static KeyCode key(QuizQuestion question, boolean right) {
        int at = question.choices().indexOf(question.answer());
        return KeyCode.getKeyCode(String.valueOf((right ? at : (at + 1) % question.choices().size()) + 1));
    }

    @Test
    void aWholeQuizIsPlayedByKeysAndEndsAsItBegan() {
        robot.interact(() -> session.change(s -> s.withTheme("facilities").withSelection(Selection.of(SmallPlan.HILL))));
        rest();
        AtlasState before = session.state();
        boolean couldGoBack = desk.looks().canGoBackProperty().get();
        QuizKind[] kinds = {QuizKind.FIND, QuizKind.NAME, QuizKind.NEIGHBOUR};
        begin(kinds);
        QuizPlay play = expected(10, kinds);
        assertTrue(desk.ledProperty().get());
        int asked = 0;
        while (play.current().isPresent()) {
            QuizQuestion question = play.current().get().question();
            assertEquals(words().onScreen(question), question());
            assertTrue(session.state().quiz().isPresent(), "no zone is named while one is asked for");
            assertEquals(!play.current().get().wordless(), map.wordsProperty().get());
            boolean right = asked++ % 3 != 1;
            push(key(question, right));
            assertEquals(right, said().equals(words().right(question)), said());
            play.answer(right, 0);
            play.next();
            push(KeyCode.ENTER);
        }
        assertTrue(asked > 10, asked + " asked");
        assertTrue(question().contains("right the first time"), question());
        push(KeyCode.ESCAPE);
        assertFalse(isShown(".quiz-column"));
        assertEquals(before, session.state());
        assertEquals(couldGoBack, desk.looks().canGoBackProperty().get());
        robot.interact(() -> desk.looks().back());
        assertNotEquals(before.theme(), session.state().theme(), "back leads to what was looked at before the quiz, and not into it");
        assertTrue(session.state().quiz().isEmpty());
    }

    @Test
    void anyPlaceOfTheZoneIsTheRightOneAndBesideItTheWayIsTold() {
        begin(QuizKind.FIND);
        QuizPlay play = expected(10, QuizKind.FIND);
        boolean told = false;
        for (int i = 0; i < 5; i++) {
            QuizQuestion question = play.current().orElseThrow().question();
            EastNorth harbour = new EastNorth(6_500, 1_500);        // of the docks too, a key area above it
            boolean right = new QuizGround(small.plan(), shapes, small.places()).isIn(question.answer(), harbour);
            click(harbour, List.of(), SmallPlan.DOCKS, SmallPlan.HARBOUR);
            rest();
            assertEquals(right, said().equals(words().right(question)), said());
            if (question.answer().equals(SmallPlan.HILL)) {
                assertEquals("One sub-district too far south: this is Harbour Sub-district.", said());
                told = true;
            }
            assertTrue(session.selection().isEmpty(), "no panel opens");
            play.answer(right, 0);
            play.next();
            push(KeyCode.ENTER);
        }
        assertTrue(told);
    }

    @Test
    void theQuestionIsLargeAndItsChoicesAreMadeForAHand() {
        begin(QuizKind.NAME);
        Labeled asked = node("#quiz-question");
        assertTrue(asked.getFont().getSize() >= stage.getScene().getHeight() / 28, asked.getFont().toString());
        for (String letter : List.of("A", "B")) {
            Region choice = node("#quiz-choice-" + letter);
            assertTrue(choice.getHeight() >= 64, choice.getHeight() + " px");
        }
        Region column = node(".quiz-column");
        assertTrue(inWindow(this.<Region>node("#quiz-choice-B")).getMaxY() <= inWindow(column).getMaxY());
        assertEquals(inWindow(column).getMinX(), map.navigation().coveredProperty().get().right() > 0 ? stage.getScene().getWidth() - column.getWidth() : -1, 1);
    }

    @Test
    void teamsTakeTurnsOrTheFirstKeyAnswers() {
        openCard(QuizKind.NAME);
        robot.interact(() -> this.<Button>node("#quiz-teams-3").fire());
        robot.interact(() -> this.<Button>node("#quiz-first-key").fire());
        push(KeyCode.ENTER);
        QuizQuestion question = expected(10, QuizKind.NAME).current().orElseThrow().question();
        push(key(question, true));
        assertFalse(isShown("#quiz-said"), "nobody has pressed a key");
        push(KeyCode.P);
        push(KeyCode.Q);
        push(key(question, true));
        assertTrue(isShown("#quiz-said"));
        assertTrue(this.<Button>node("#quiz-team-2").getAccessibleText().endsWith(": 1"), this.<Button>node("#quiz-team-2").getAccessibleText());
        assertTrue(this.<Button>node("#quiz-team-1").getAccessibleText().endsWith(": 0"));
        push(KeyCode.ESCAPE);
        openCard(QuizKind.NAME);
        robot.interact(() -> this.<Button>node("#quiz-turns").fire());
        push(KeyCode.ENTER);
        push(key(question, true));
        push(KeyCode.ENTER);
        assertTrue(labels(node(".quiz-column")).stream().anyMatch(l -> l.getText().equals("Team 2, your turn")));
    }

    @Test
    void theSameQuestionsGoOnPaperAndNothingOfTheGameIsKept() {
        openCard(QuizKind.GROUP, QuizKind.NAME);
        robot.interact(() -> this.<Button>node("#quiz-other-set").fire());
        robot.interact(() -> this.<Button>node("#quiz-print").fire());
        rest();
        assertEquals(1, printed.size());
        assertEquals(2, printed.get(0).seed());
        assertEquals(Set.of(QuizKind.GROUP, QuizKind.NAME), printed.get(0).kinds());
        assertFalse(isShown(".quiz-column"));
    }

    /** A tool may be taken up and put away again; a slip of the finger is nothing. */
    @Test
    void nothingUnderThePointerIsNamedAndOtherKeysDoNothing() {
        begin(QuizKind.FIND);
        AtlasState asked = session.state();
        for (KeyCode key : List.of(KeyCode.Q, KeyCode.DIGIT7, KeyCode.W, KeyCode.E, KeyCode.S)) {
            push(key);
        }
        assertEquals(asked, session.state());
        assertTrue(desk.toolProperty().get().isEmpty());
        assertFalse(isShown("#quiz-said"));
        assertTrue(map.pointer().settingPointsProperty().get());
        robot.interact(() -> desk.arm(new MapTool() {
            @Override
            public void click(EastNorth place) {
            }

            @Override
            public void begin() {
            }

            @Override
            public void end() {
            }
        }));
        rest();
        push(KeyCode.ESCAPE);
        assertTrue(isShown(".quiz-column") && desk.toolProperty().get().isEmpty(), "the tool first");
        assertTrue(map.pointer().settingPointsProperty().get());
        push(KeyCode.ESCAPE);
        assertFalse(isShown(".quiz-column"));
        assertFalse(map.pointer().settingPointsProperty().get());
    }

    /** A walk takes the same keys, and a language makes another window. */
    @Test
    void whatCannotGoTogetherWaitsOrEndsTheQuiz() {
        begin(QuizKind.NAME);
        push(KeyCode.F5);
        assertTrue(isShown(".quiz-column"));
        assertTrue(session.state().walk().isEmpty());
        AtlasState inside = session.state();
        robot.interact(() -> desk.showLanguage(Lang.ZH));
        assertTrue(inside.quiz().isPresent() && session.state().quiz().isEmpty());
        assertFalse(isShown(".quiz-column"));
    }
}
