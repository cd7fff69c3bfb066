package districtatlas.ui.ink;

import districtatlas.ui.kit.UiAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What the keys do: one for each tool, also those that presenters know from slide programs, and one that takes everything away. */
final class InkActions {
    private static final String MODE = "ink";
    /** The first by which it is shown; those with Ctrl are the ones of slide programs. */
    private static final Map<InkTool, String[]> KEYS = Map.of(InkTool.POINTER, new String[] {"K", "Shortcut+L"}, InkTool.SPOTLIGHT, new String[] {"S"},
            InkTool.MAGNIFIER, new String[] {"Shift+S"}, InkTool.PEN, new String[] {"Q"}, InkTool.MARKER, new String[] {"Shift+Q", "Shortcut+I"},
            InkTool.ERASER, new String[] {"Shortcut+E"});

    private InkActions() {
    }

    /** @param keep makes marks of what is drawn */
    static List<UiAction> of(InkModel model, Runnable keep) {
        BooleanBinding drawing = Bindings.createBooleanBinding(() -> model.toolProperty().get().filter(InkTool::draws).isPresent(), model.toolProperty());
        BooleanBinding sized = Bindings.createBooleanBinding(() -> model.toolProperty().get().filter(InkTool::hasSize).isPresent(), model.toolProperty());
        BooleanBinding drawn = Bindings.createBooleanBinding(() -> !model.strokesProperty().get().isEmpty(), model.strokesProperty());
        BooleanBinding any = Bindings.createBooleanBinding(() -> model.toolProperty().get().isPresent() || !model.strokesProperty().get().isEmpty(),
                model.toolProperty(), model.strokesProperty());
        List<UiAction> all = new ArrayList<>();
        for (InkTool tool : InkTool.values()) {
            all.add(UiAction.of("action.ink." + tool.key(), tool.icon(), () -> model.toggle(tool)).on(KEYS.get(tool)));
        }
        all.add(UiAction.of("action.ink-colour", "fth-droplet", model::nextColour).on("C").inMode(MODE).when(drawing));
        all.add(UiAction.of("action.ink-back", "fth-corner-up-left", model::takeBack).on("Shortcut+Z").inMode(MODE).when(drawing));
        all.add(UiAction.of("action.ink-again", "fth-corner-up-right", model::again).on("Shortcut+Shift+Z", "Shortcut+Y").inMode(MODE).when(drawing));
        all.add(UiAction.of("action.ink-clear", "fth-trash-2", model::clear).on("DELETE").inMode(MODE).when(drawing));
        all.add(UiAction.of("action.ink-larger", "fth-maximize-2", () -> model.size(1)).on("CLOSE_BRACKET").inMode(MODE).when(sized));
        all.add(UiAction.of("action.ink-smaller", "fth-minimize-2", () -> model.size(-1)).on("OPEN_BRACKET").inMode(MODE).when(sized));
        all.add(UiAction.of("action.ink-keep", "fth-save", keep).when(drawn));
        all.add(UiAction.of("action.ink-away", "fth-x-circle", model::putAway).on("Shift+ESCAPE").when(any));
        return List.copyOf(all);
    }
}
