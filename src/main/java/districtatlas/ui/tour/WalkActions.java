package districtatlas.ui.tour;

import districtatlas.ui.walk.WalkModel;
import districtatlas.tour.Walk;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;

/** What a presenter's keys and remote control do to the walk. */
final class WalkActions {
    private static final String MODE = "walk";
    private static final String[] DIGITS = Stream.of("DIGIT", "NUMPAD").flatMap(k -> IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0).mapToObj(n -> k + n))
            .toArray(String[]::new);

    private WalkActions() {
    }

    /**
     * What a presenter has in the hall beside the steps.
     *
     * @param black     makes the screen black
     * @param furniture shows and hides what is put away before an audience
     * @param howToJump says how one goes to a step by its number
     */
    record Hall(Runnable black, Runnable furniture, Runnable howToJump) {
    }

    /**
     * @param word    on the rail
     * @param blocked something lies over the window that wants the keys itself
     */
    static List<UiAction> of(WalkModel model, String word, ObservableBooleanValue blocked, Hall hall) {
        BooleanBinding exists = Bindings.createBooleanBinding(() -> model.walkProperty().get().isPresent(), model.walkProperty());
        UiAction open = UiAction.of("action.walk", "fth-play-circle", () -> toggle(model)).on("W").when(exists);
        UiAction begin = UiAction.of("action.walk-begin", "fth-airplay", model::begin).on("F5").when(exists);
        boolean any = model.walkProperty().get().isPresent();
        BooleanBinding walking = Bindings.createBooleanBinding(() -> model.isWalking() && !blocked.get(), model.stateProperty(), blocked);
        BooleanBinding on = Bindings.createBooleanBinding(
                () -> model.stateProperty().get() != WalkModel.State.CLOSED && !blocked.get(), model.stateProperty(), blocked);
        StepDigits digits = new StepDigits(() -> model.walkProperty().get().map(Walk::size).orElse(0), model::goToNumber);
        model.stateProperty().subscribe(s -> digits.forget());
        return List.of(
                any ? open.onRail(new RailPlace(RailPlace.Part.MODE, "action-walk", word,
                        model.stateProperty().map(s -> s != WalkModel.State.CLOSED))) : open,
                begin,
                // A remote control's keys lead back into a walk that is paused; the others then belong to the panel. Some remotes send arrows
                // up and down, or Enter; and a key that is beside the right one must not push the step's map away. With Shift they still move it.
                UiAction.of("action.walk-next", "fth-chevron-right", () -> model.by(1)).on("RIGHT", "DOWN", "SPACE", "ENTER", "KP_RIGHT", "KP_DOWN")
                        .inMode(MODE).when(walking),
                UiAction.of("action.walk-back", "fth-chevron-left", () -> model.by(-1)).on("LEFT", "UP", "BACK_SPACE", "KP_LEFT", "KP_UP")
                        .inMode(MODE).when(walking),
                UiAction.of("action.walk-page", "fth-chevrons-right", () -> page(model, 1)).on("PAGE_DOWN").inMode(MODE).when(on),
                UiAction.of("action.walk-page-back", "fth-chevrons-left", () -> page(model, -1)).on("PAGE_UP").inMode(MODE).when(on),
                UiAction.of("action.walk-first", "fth-skip-back", model::first).on("HOME").inMode(MODE).when(walking),
                UiAction.of("action.walk-last", "fth-skip-forward", model::last).on("END").inMode(MODE).when(walking),
                UiAction.of("action.walk-jump", "fth-hash", hall.howToJump()).on(DIGITS).inMode(MODE).when(walking)
                        .byKey(key -> digits.press(digit(key))),
                UiAction.of("action.walk-black", "fth-monitor", hall.black()).on("B", "PERIOD", "DECIMAL").inMode(MODE).when(walking),
                UiAction.of("action.walk-furniture", "fth-sidebar", hall.furniture()).on("V").inMode(MODE).when(walking));
    }

    private static int digit(KeyCode key) {
        String name = key.name();
        return name.charAt(name.length() - 1) - '0';
    }

    private static void page(WalkModel model, int by) {
        if (model.isWalking()) {
            model.by(by);
        } else {
            model.begin();
        }
    }

    private static void toggle(WalkModel model) {
        if (model.isWalking()) {
            model.leave();
        } else {
            model.begin();
        }
    }
}
