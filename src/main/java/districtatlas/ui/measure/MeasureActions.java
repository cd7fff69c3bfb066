package districtatlas.ui.measure;

import districtatlas.coord.EastNorth;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Measuring by keys: on and off, a point where one aims, and one back. Arrows move the map below the cross. */
public final class MeasureActions {
    private final List<UiAction> all;

    /**
     * @param aim     where the next point would be
     * @param blocked something else leads now
     * @param changes of {@code blocked}
     */
    public MeasureActions(MeasureModel model, Supplier<EastNorth> aim, BooleanSupplier blocked, Observable changes) {
        BooleanBinding free = Bindings.createBooleanBinding(() -> !blocked.getAsBoolean(), changes);
        BooleanBinding anyPoint = Bindings.createBooleanBinding(() -> model.isOn() && !model.points().isEmpty(), model.onProperty(), model.pointsProperty());
        all = List.of(UiAction.of("action.measure", "fth-crosshair", model::toggle).on("M").when(free),
                UiAction.of("action.measure-point", "fth-plus-circle", () -> model.add(aim.get())).on("ENTER", "SPACE").when(model.onProperty()),
                UiAction.of("action.measure-back", "fth-corner-up-left", model::takeBack).on("BACK_SPACE").when(anyPoint));
    }

    public List<UiAction> all() {
        return all;
    }
}
