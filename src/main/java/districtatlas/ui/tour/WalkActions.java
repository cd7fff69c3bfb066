package districtatlas.ui.tour;

import districtatlas.tour.Walk;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Hall.Cover;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.walk.WalkModel;
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
    private static final int YEARS = 9;
    private static final String[] DIGITS = Stream.of("DIGIT", "NUMPAD").flatMap(k -> IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0).mapToObj(n -> k + n))
            .toArray(String[]::new);

    private final Desk desk;
    private final WalkModel model;
    private final Playing playing;
    private final StepDigits digits;
    private final Runnable furniture;
    private final BooleanBinding exists;
    /** It is on, and nothing lies over the window that wants the keys itself. */
    private final BooleanBinding on;
    private final BooleanBinding walking;
    /** It is on, whatever lies over it. */
    private final BooleanBinding anyhow;

    /**
     * @param blocked   something lies over the window that wants the keys itself
     * @param covered   the screen is black or white: any key uncovers it
     * @param furniture shows and hides what is put away before an audience
     */
    WalkActions(Desk desk, Playing playing, StepDigits digits, ObservableBooleanValue blocked, ObservableBooleanValue covered, Runnable furniture) {
        this.desk = desk;
        this.model = desk.walk();
        this.playing = playing;
        this.digits = digits;
        this.furniture = furniture;
        this.exists = Bindings.createBooleanBinding(() -> model.walkProperty().get().isPresent(), model.walkProperty());
        this.on = Bindings.createBooleanBinding(() -> isOn() && !blocked.get(), model.stateProperty(), blocked);
        this.walking = Bindings.createBooleanBinding(() -> model.isWalking() && !blocked.get(), model.stateProperty(), blocked);
        this.anyhow = Bindings.createBooleanBinding(() -> isOn() && !covered.get() && !playing.overviewProperty().get(), model.stateProperty(), covered,
                playing.overviewProperty());
        model.stateProperty().subscribe(s -> digits.forget());
    }

    private boolean isOn() {
        return model.stateProperty().get() != WalkModel.State.CLOSED;
    }

    /** @param word on the rail */
    List<UiAction> all(String word) {
        return Stream.of(begin(word), steps(), stage(), years()).flatMap(List::stream).toList();
    }

    private List<UiAction> begin(String word) {
        UiAction open = UiAction.of("action.walk", "fth-play-circle", playing::toggleOrChoose).on("W").byKey(key -> playing.toggle()).when(exists);
        RailPlace place = new RailPlace(RailPlace.Part.MODE, "action-walk", word, model.stateProperty().map(s -> s != WalkModel.State.CLOSED));
        return List.of(exists.get() ? open.onRail(place) : open,
                UiAction.of("action.walk-choose", "fth-list", () -> playing.choiceProperty().set(true)).on("Shift+E"),
                UiAction.of("action.walk-begin", "fth-airplay", playing::show).on("F5").when(exists),
                UiAction.of("action.walk-here", "fth-airplay", playing::showFromHere).on("Shift+F5").when(exists));
    }

    /**
     * A remote control's keys lead back into a walk that is paused. Some remotes send arrows up and down, or Enter; and a key that is beside
     * the right one must not push the step's map away. With Shift the arrows still move it.
     */
    private List<UiAction> steps() {
        return List.of(
                UiAction.of("action.walk-next", "fth-chevron-right", () -> playing.step(1)).on("RIGHT", "DOWN", "SPACE", "ENTER", "KP_RIGHT", "KP_DOWN")
                        .inMode(MODE).when(on).byKey(key -> {
                            if (key != KeyCode.ENTER || !digits.enter()) {
                                playing.step(1);
                            }
                        }),
                UiAction.of("action.walk-back", "fth-chevron-left", () -> playing.step(-1)).on("LEFT", "UP", "BACK_SPACE", "KP_LEFT", "KP_UP")
                        .inMode(MODE).when(on),
                UiAction.of("action.walk-page", "fth-chevrons-right", () -> playing.step(1)).on("PAGE_DOWN").inMode(MODE).when(anyhow),
                UiAction.of("action.walk-page-back", "fth-chevrons-left", () -> playing.step(-1)).on("PAGE_UP").inMode(MODE).when(anyhow),
                UiAction.of("action.walk-first", "fth-skip-back", model::first).on("HOME").inMode(MODE).when(walking),
                UiAction.of("action.walk-last", "fth-skip-forward", model::last).on("END").inMode(MODE).when(walking),
                UiAction.of("action.walk-jump", "fth-hash", () -> desk.say(desk.messages().get("walk.jump"))).on(DIGITS).inMode(MODE).when(on)
                        .byKey(key -> digits.press(digit(key))),
                UiAction.of("action.walk-overview", "fth-grid", () -> playing.overviewProperty().set(true)).on("L", "TAB").inMode(MODE).when(on),
                UiAction.of("action.walk-auto", "fth-play", playing.auto()::toggle).on("Shift+W").inMode(MODE).when(on),
                UiAction.of("action.walk-loop", "fth-repeat", this::loop).on("Shift+L").inMode(MODE).when(on));
    }

    private void loop() {
        boolean now = !playing.auto().loopProperty().get();
        playing.auto().loopProperty().set(now);
        if (now && !playing.auto().runningProperty().get()) {
            playing.auto().toggle();
        }
    }

    private List<UiAction> stage() {
        return List.of(
                UiAction.of("action.walk-black", "fth-monitor", () -> desk.hall().toggle(Cover.BLACK)).on("B", "PERIOD", "DECIMAL").inMode(MODE).when(on),
                UiAction.of("action.walk-white", "fth-sun", () -> desk.hall().toggle(Cover.WHITE)).on("W", "COMMA").inMode(MODE).when(on),
                UiAction.of("action.walk-furniture", "fth-sidebar", furniture).on("V").inMode(MODE).when(walking));
    }

    /** The digits are the steps': the years are with Alt. */
    private List<UiAction> years() {
        List<Integer> years = desk.atlas().years().all();
        String[] keys = Stream.of("Alt+DIGIT", "Alt+NUMPAD").flatMap(k -> IntStream.rangeClosed(1, Math.min(YEARS, years.size())).mapToObj(n -> k + n))
                .toArray(String[]::new);
        return years.isEmpty() ? List.of() : List.of(UiAction.of("action.walk-year", "fth-calendar", () -> desk.run("action.next-year")).on(keys).inMode(MODE).when(on)
                .byKey(key -> desk.session().change(s -> s.withYear(years.get(digit(key) - 1)))));
    }

    private static int digit(KeyCode key) {
        String name = key.name();
        return name.charAt(name.length() - 1) - '0';
    }
}
