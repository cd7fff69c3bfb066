package districtatlas.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Runs the action whose key was pressed. A key without Ctrl or Alt belongs to the text field while one is being written in; the keys of a
 * mode that is on come before whatever has the focus.
 */
public final class KeyDispatch {
    private final List<UiAction> actions;

    private KeyDispatch(List<UiAction> actions) {
        this.actions = actions;
    }

    /** Listens on the scene rather than a node, so that keys work before anything has the focus. */
    public static void attach(Scene scene, List<UiAction> actions) {
        KeyDispatch modes = new KeyDispatch(actions.stream().filter(a -> !a.mode().isEmpty()).toList());
        KeyDispatch always = new KeyDispatch(actions.stream().filter(a -> a.mode().isEmpty()).toList());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean presses = event.getCode() == KeyCode.SPACE && event.getTarget() instanceof ButtonBase button && button.isFocusVisible();
            if (!presses) {
                modes.pressed(event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, always::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        Optional<UiAction> action = actions.stream()
                .filter(a -> a.enabled().get())
                .filter(a -> a.shortcuts().stream().anyMatch(k -> k.match(event) && !(writing && isPlain(k))))
                .findFirst();
        action.ifPresent(a -> {
            event.consume();
            a.run();
        });
    }

    private static boolean isPlain(KeyCombination keys) {
        boolean never = keys instanceof KeyCodeCombination code && (code.getCode().isFunctionKey() || code.getCode() == KeyCode.ESCAPE);
        return !never
                && keys.getShortcut() != KeyCombination.ModifierValue.DOWN
                && keys.getControl() != KeyCombination.ModifierValue.DOWN
                && keys.getAlt() != KeyCombination.ModifierValue.DOWN;
    }
}
