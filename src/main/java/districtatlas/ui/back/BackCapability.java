package districtatlas.ui.back;

import districtatlas.base.Messages;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.history.Looks;
import districtatlas.ui.history.Undo;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Back and forward between looks, by keys and by a mouse's side buttons; undo and redo of what was arranged. FX thread only. */
public final class BackCapability implements Capability {
    private final Desk desk;
    private final Looks looks;
    private final EventHandler<MouseEvent> sideButtons = this::pressed;

    public BackCapability(Desk desk) {
        this.desk = desk;
        this.looks = desk.looks();
    }

    @Override
    public List<UiAction> actions() {
        Undo undo = desk.undo();
        return List.of(
                UiAction.of("action.back", "fth-arrow-left", looks::back).on("Alt+LEFT").when(looks.canGoBackProperty()),
                UiAction.of("action.forward", "fth-arrow-right", looks::forward).on("Alt+RIGHT").when(looks.canGoForwardProperty()),
                UiAction.of("action.undo", "fth-rotate-ccw", desk.unlessLed("action.undo", () -> say("undo.undone", undo.undo())))
                        .on("Shortcut+Z").when(isPresent(undo.lastProperty())),
                UiAction.of("action.redo", "fth-rotate-cw", desk.unlessLed("action.redo", () -> say("undo.redone", undo.redo())))
                        .on("Shortcut+Shift+Z", "Shortcut+Y").when(isPresent(undo.nextProperty())));
    }

    private static BooleanBinding isPresent(ObservableValue<? extends Optional<?>> value) {
        return Bindings.createBooleanBinding(() -> value.getValue().isPresent(), value);
    }

    private void say(String textKey, Optional<Undo.Edit> edit) {
        Messages messages = desk.messages();
        edit.ifPresent(e -> desk.say(messages.get(textKey, messages.get(e.textKey(), e.name()))));
    }

    @Override
    public void windowStands() {
        WhileInScene.follow(desk.map(), scene -> {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, sideButtons);
            return () -> scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, sideButtons);
        });
    }

    private void pressed(MouseEvent e) {
        if (e.getButton() == MouseButton.BACK) {
            looks.back();
            e.consume();
        } else if (e.getButton() == MouseButton.FORWARD) {
            looks.forward();
            e.consume();
        }
    }
}
