package districtatlas.ui.tour;

import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;

/** What a presenter's keys and remote control do to the walk. */
final class WalkActions {
    private static final String MODE = "walk";

    private WalkActions() {
    }

    /**
     * @param word    on the rail
     * @param blocked something lies over the window that wants the keys itself
     */
    static List<UiAction> of(WalkModel model, String word, ObservableBooleanValue blocked) {
        BooleanBinding exists = Bindings.createBooleanBinding(() -> model.walkProperty().get().isPresent(), model.walkProperty());
        UiAction open = UiAction.of("action.walk", "fth-play-circle", () -> toggle(model)).on("W").when(exists);
        boolean any = model.walkProperty().get().isPresent();
        BooleanBinding walking = Bindings.createBooleanBinding(() -> model.isWalking() && !blocked.get(), model.stateProperty(), blocked);
        BooleanBinding on = Bindings.createBooleanBinding(
                () -> model.stateProperty().get() != WalkModel.State.CLOSED && !blocked.get(), model.stateProperty(), blocked);
        return List.of(
                any ? open.onRail(new RailPlace(RailPlace.Part.MODE, "action-walk", word,
                        model.stateProperty().map(s -> s != WalkModel.State.CLOSED))) : open,
                // A remote control's keys lead back into a walk that is paused; the others then belong to the panel.
                UiAction.of("action.walk-next", "fth-chevron-right", () -> model.by(1)).on("RIGHT", "SPACE", "KP_RIGHT").inMode(MODE).when(walking),
                UiAction.of("action.walk-back", "fth-chevron-left", () -> model.by(-1)).on("LEFT", "BACK_SPACE", "KP_LEFT").inMode(MODE).when(walking),
                UiAction.of("action.walk-page", "fth-chevrons-right", () -> page(model, 1)).on("PAGE_DOWN").inMode(MODE).when(on),
                UiAction.of("action.walk-page-back", "fth-chevrons-left", () -> page(model, -1)).on("PAGE_UP").inMode(MODE).when(on),
                UiAction.of("action.walk-first", "fth-skip-back", model::first).on("HOME").inMode(MODE).when(walking),
                UiAction.of("action.walk-last", "fth-skip-forward", model::last).on("END").inMode(MODE).when(walking));
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
