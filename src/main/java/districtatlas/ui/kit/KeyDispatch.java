package districtatlas.ui.kit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * Runs the action whose key was pressed. A key without Ctrl or Alt belongs to the text field while one is being written in; the keys of a
 * mode that is on come before whatever has the focus.
 */
public final class KeyDispatch {
    /** What one moves within by the arrows. */
    private static final Set<AccessibleRole> WITH_ARROWS = EnumSet.of(AccessibleRole.TABLE_VIEW, AccessibleRole.LIST_VIEW, AccessibleRole.TREE_VIEW, AccessibleRole.SLIDER,
            AccessibleRole.COMBO_BOX, AccessibleRole.SPINNER);

    private final List<UiAction> actions;

    private KeyDispatch(List<UiAction> actions) {
        this.actions = actions;
    }

    /**
     * Listens on the scene rather than a node, so that keys work before anything has the focus.
     *
     * @return ends it
     */
    public static Subscription attach(Scene scene, List<UiAction> actions) {
        KeyDispatch modes = new KeyDispatch(actions.stream().filter(a -> !a.mode().isEmpty()).toList());
        KeyDispatch always = new KeyDispatch(actions.stream().filter(a -> a.mode().isEmpty()).toList());
        AtomicBoolean taken = new AtomicBoolean();
        EventHandler<KeyEvent> first = event -> {
            taken.set(!presses(event) && modes.pressed(event) || nothingToTakeBack(event) && !event.isConsumed() && always.pressed(event));
        };
        EventHandler<KeyEvent> then = event -> taken.set(always.pressed(event));
        // What a key types comes after its press: an action that opened a field would find its own key written there.
        EventHandler<KeyEvent> typed = event -> {
            if (taken.get()) {
                event.consume();
            }
        };
        EventHandler<KeyEvent> released = event -> taken.set(false);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, then);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, first);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, then);
            scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
            scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
        };
    }

    /** A text field keeps Ctrl+Z to itself, also when nothing was written in it: then the window's own undo is meant. */
    private static boolean nothingToTakeBack(KeyEvent event) {
        return event.isShortcutDown() && event.getCode() == KeyCode.Z && event.getTarget() instanceof TextInputControl field
                && field.getText().isEmpty() && !(event.isShiftDown() ? field.isRedoable() : field.isUndoable());
    }

    /** Space ticks what has the focus, and presses a button where one sees that it has it; so does Enter a word or a zone that opens by it. */
    private static boolean presses(KeyEvent event) {
        if (!(event.getTarget() instanceof Node node)) {
            return false;
        }
        boolean seen = node.isFocusVisible();
        boolean opens = !(node instanceof ButtonBase)       // JavaFX presses its own by Space alone
                && (node.getAccessibleRole() == AccessibleRole.HYPERLINK || node.getAccessibleRole() == AccessibleRole.BUTTON);
        return event.getCode() == KeyCode.SPACE && (node.getAccessibleRole() == AccessibleRole.CHECK_BOX || node instanceof ButtonBase && seen)
                || event.getCode() == KeyCode.ENTER && opens && seen
                || event.getCode().isArrowKey() && seen && WITH_ARROWS.contains(node.getAccessibleRole());
    }

    /** @return whether it was the key of an action */
    private boolean pressed(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl && !isForNoLine(event);
        Optional<UiAction> action = actions.stream()
                .filter(a -> a.enabled().get())
                .filter(a -> a.shortcuts().stream().anyMatch(k -> k.match(event) && !(writing && isPlain(k))))
                .findFirst();
        action.ifPresent(a -> {
            event.consume();
            a.press(event.getCode());
        });
        return action.isPresent();
    }

    /** A clicker's keys, which mean nothing in a field of one line. */
    private static boolean isForNoLine(KeyEvent event) {
        return event.getTarget() instanceof TextField && (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP);
    }

    private static boolean isPlain(KeyCombination keys) {
        boolean never = keys instanceof KeyCodeCombination code && (code.getCode().isFunctionKey() || code.getCode() == KeyCode.ESCAPE);
        return !never
                && keys.getShortcut() != KeyCombination.ModifierValue.DOWN
                && keys.getControl() != KeyCombination.ModifierValue.DOWN
                && keys.getAlt() != KeyCombination.ModifierValue.DOWN;
    }
}
