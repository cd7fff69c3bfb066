package districtatlas.ui.marks;

import districtatlas.notebook.DrawnMark.Form;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;

/** The commands of drawing and editing, and their keys. FX thread only. */
final class MarkActions {
    private static final String DRAWING = "drawing";
    private static final String EDITING = "editing";

    /** What they do. */
    interface Deeds {
        void toggle();

        void begin(Form form);

        void setCorner();

        void finish();

        void takeBack();

        void snap();

        void chooseCorner(int by);

        void insertCorner();

        void removeCorner();

        void remove();

        void nudge(KeyCode key);

        void copy();
    }

    private final Desk desk;
    private final ObservableBooleanValue open;
    private final ObservableBooleanValue armed;
    private final ObservableBooleanValue cornersSet;
    private final ObservableBooleanValue marked;

    /**
     * @param open       whether the palette is
     * @param armed      whether clicks and keys set corners
     * @param cornersSet whether any was
     * @param marked     whether a mark is open
     */
    MarkActions(Desk desk, ObservableBooleanValue open, ObservableBooleanValue armed, ObservableBooleanValue cornersSet, ObservableBooleanValue marked) {
        this.desk = desk;
        this.open = open;
        this.armed = armed;
        this.cornersSet = cornersSet;
        this.marked = marked;
    }

    List<UiAction> all(Deeds deeds) {
        var edited = Bindings.and(marked, Bindings.not(armed));
        List<UiAction> all = new ArrayList<>();
        all.add(UiAction.of("action.marks", "fth-pen-tool", desk.unlessLed("action.marks", deeds::toggle)).on("D")
                .onRail(new RailPlace(RailPlace.Part.MODE, "action-marks", desk.messages().get("rail.marks"), open)));
        for (Form form : Form.values()) {
            String name = desk.messages().get("marks.form." + form.key());
            all.add(UiAction.of("action.mark-draw", MarksPalette.icon(form), desk.unlessLed("action.marks", () -> deeds.begin(form)), name));
        }
        all.addAll(List.of(
                UiAction.of("action.mark-corner", "fth-plus-circle", deeds::setCorner).on("SPACE").inMode(DRAWING).when(armed),
                UiAction.of("action.mark-finish", "fth-check", deeds::finish).on("ENTER").inMode(DRAWING).when(armed),
                UiAction.of("action.mark-back", "fth-corner-up-left", deeds::takeBack).on("BACK_SPACE").inMode(DRAWING).when(Bindings.and(armed, cornersSet)),
                UiAction.of("action.mark-snap", "fth-target", deeds::snap).on("S").inMode(DRAWING).when(Bindings.or(open, marked)),
                UiAction.of("action.mark-next-corner", "fth-skip-forward", () -> deeds.chooseCorner(1)).on("PERIOD").inMode(EDITING).when(edited),
                UiAction.of("action.mark-previous-corner", "fth-skip-back", () -> deeds.chooseCorner(-1)).on("COMMA").inMode(EDITING).when(edited),
                UiAction.of("action.mark-insert", "fth-plus", deeds::insertCorner).on("INSERT").inMode(EDITING).when(edited),
                UiAction.of("action.mark-remove-corner", "fth-minus-circle", deeds::removeCorner).on("BACK_SPACE").inMode(EDITING).when(edited),
                UiAction.of("action.mark-remove", "fth-trash-2", deeds::remove).on("DELETE").inMode(EDITING).when(marked),
                UiAction.of("action.mark-copy", "fth-copy", deeds::copy).on("Shortcut+C").inMode(EDITING).when(marked),
                nudging(deeds::nudge).when(edited)));
        return all;
    }

    private static UiAction nudging(Consumer<KeyCode> nudge) {
        return UiAction.of("action.mark-nudge", "fth-move", () -> nudge.accept(KeyCode.RIGHT))
                .on("Shift+RIGHT", "Shift+LEFT", "Shift+UP", "Shift+DOWN").inMode(EDITING).byKey(nudge);
    }
}
