package districtatlas.ui.tour;

import districtatlas.ui.kit.UiAction;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;

/** What a presenter's keys and remote control do to the walk. */
public final class WalkActions {
    private final UiAction open;
    private final List<UiAction> steps;

    /** @param blocked something lies over the window that wants the keys itself */
    public WalkActions(WalkModel model, ObservableBooleanValue blocked) {
        BooleanBinding exists = Bindings.createBooleanBinding(() -> model.walkProperty().get().isPresent(), model.walkProperty());
        open = UiAction.of("action.walk", "fth-play-circle", () -> toggle(model)).on("W").when(exists);
        BooleanBinding walking = Bindings.createBooleanBinding(() -> model.isWalking() && !blocked.get(), model.stateProperty(), blocked);
        BooleanBinding paused = Bindings.createBooleanBinding(
                () -> model.stateProperty().get() == WalkModel.State.PAUSED && !blocked.get(), model.stateProperty(), blocked);
        steps = List.of(
                UiAction.of("action.walk-next", "fth-chevron-right", () -> model.by(1)).on("RIGHT", "PAGE_DOWN", "SPACE", "KP_RIGHT").when(walking),
                UiAction.of("action.walk-back", "fth-chevron-left", () -> model.by(-1)).on("LEFT", "PAGE_UP", "BACK_SPACE", "KP_LEFT").when(walking),
                UiAction.of("action.walk-first", "fth-skip-back", model::first).on("HOME").when(walking),
                UiAction.of("action.walk-last", "fth-skip-forward", model::last).on("END").when(walking),
                UiAction.of("action.walk-on", "fth-play", model::begin).on("PAGE_DOWN", "PAGE_UP").when(paused));
    }

    private static void toggle(WalkModel model) {
        if (model.isWalking()) {
            model.leave();
        } else {
            model.begin();
        }
    }

    public UiAction open() {
        return open;
    }

    /** Their keys belong to the walk while it is on, whatever has the focus. */
    public List<UiAction> steps() {
        return steps;
    }
}
