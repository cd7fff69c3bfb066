package districtatlas.ui.quiz;

import districtatlas.ui.kit.UiAction;
import java.util.List;
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

    /** What would lead elsewhere or change the map by one slip of a finger, as a team's key does that comes too late. */
    private static final String[] OTHERS = Stream.of(Stream.of("F5", "Shift+F5", "LEFT", "PAGE_UP", "KP_LEFT"), Stream.of("E", "F", "G", "H", "I", "J", "L", "N", "O", "R", "S", "U", "W", "Y"),
            Stream.of("DIGIT", "NUMPAD").flatMap(k -> IntStream.of(5, 6, 7, 8, 9, 0).mapToObj(n -> k + n))).flatMap(s -> s).toArray(String[]::new);

    private QuizActions() {
    }

    /**
     * @param blocked something lies over the window that wants the keys itself
     * @param notNow  says that the quiz has to be left first
     */
    static List<UiAction> of(QuizModel model, QuizColumn column, ObservableBooleanValue blocked, Runnable notNow) {
        BooleanBinding on = Bindings.createBooleanBinding(() -> model.isOn() && !blocked.get(), model.shownProperty(), blocked);
        return List.of(
                UiAction.of("action.quiz-choice", "fth-check-square", notNow).on(CHOICES).inMode(MODE).when(on).byKey(key -> model.choose(choice(key))),
                UiAction.of("action.quiz-team", "fth-users", notNow).on(TEAMS).inMode(MODE).when(on).byKey(key -> model.press(model.now().teams().team(key.name()))),
                UiAction.of("action.quiz-next", "fth-chevron-right", column::press).on("ENTER", "SPACE", "RIGHT", "PAGE_DOWN", "KP_RIGHT").inMode(MODE).when(on),
                UiAction.of("action.quiz-down", "fth-arrow-down", () -> column.moveFocus(1)).on("DOWN", "KP_DOWN").inMode(MODE).when(on),
                UiAction.of("action.quiz-up", "fth-arrow-up", () -> column.moveFocus(-1)).on("UP", "KP_UP").inMode(MODE).when(on),
                UiAction.of("action.quiz-not-now", "fth-slash", notNow).on(OTHERS).inMode(MODE).when(on));
    }

    private static int choice(KeyCode key) {
        String name = key.name();
        char last = name.charAt(name.length() - 1);
        return Character.isDigit(last) ? last - '1' : last - 'A';
    }
}
