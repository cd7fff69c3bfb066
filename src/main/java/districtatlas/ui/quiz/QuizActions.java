package districtatlas.ui.quiz;

import districtatlas.ui.kit.UiAction;
import districtatlas.ui.quiz.QuizShown.Phase;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;

/** What keys do while a quiz is played: all of it can be played by them. */
final class QuizActions {
    private static final String MODE = "quiz";
    private static final String[] CHOICES = Stream.concat(Stream.of("DIGIT", "NUMPAD").flatMap(k -> IntStream.rangeClosed(1, 4).mapToObj(n -> k + n)), Stream.of("A", "B", "C", "D"))
            .toArray(String[]::new);
    private static final String[] TEAMS = IntStream.range(0, QuizTeams.MOST).mapToObj(QuizTeams::key).toArray(String[]::new);

    private QuizActions() {
    }

    /**
     * @param blocked something lies over the window that wants the keys itself
     * @param notNow  says that the quiz has to be left first
     */
    static List<UiAction> of(QuizModel model, QuizColumn column, ObservableBooleanValue blocked, Runnable notNow) {
        BooleanBinding on = Bindings.createBooleanBinding(() -> model.isOn() && !blocked.get(), model.shownProperty(), blocked);
        BooleanBinding open = on.and(Bindings.createBooleanBinding(() -> model.now().isOpen(), model.shownProperty()));
        BooleanBinding raced = on.and(Bindings.createBooleanBinding(() -> model.now().phase() == Phase.ASKING && model.now().team().isEmpty(), model.shownProperty()));
        return List.of(
                UiAction.of("action.quiz-choice", "fth-check-square", notNow).on(CHOICES).inMode(MODE).when(open).byKey(key -> model.choose(choice(key))),
                UiAction.of("action.quiz-team", "fth-users", notNow).on(TEAMS).inMode(MODE).when(raced).byKey(key -> model.press(model.now().teams().team(key.getName().toUpperCase(Locale.ROOT)))),
                UiAction.of("action.quiz-next", "fth-chevron-right", column::press).on("ENTER", "SPACE", "RIGHT", "PAGE_DOWN", "KP_RIGHT").inMode(MODE).when(on),
                UiAction.of("action.quiz-down", "fth-arrow-down", () -> column.moveFocus(1)).on("DOWN", "KP_DOWN").inMode(MODE).when(on),
                UiAction.of("action.quiz-up", "fth-arrow-up", () -> column.moveFocus(-1)).on("UP", "KP_UP").inMode(MODE).when(on),
                UiAction.of("action.quiz-not-now", "fth-slash", notNow).on("F5", "Shift+F5", "W", "U", "LEFT", "PAGE_UP", "KP_LEFT").inMode(MODE).when(on));
    }

    private static int choice(KeyCode key) {
        String name = key.name();
        char last = name.charAt(name.length() - 1);
        return Character.isDigit(last) ? last - '1' : last - 'A';
    }
}
