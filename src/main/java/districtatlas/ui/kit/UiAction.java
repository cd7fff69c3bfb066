package districtatlas.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * One command of the window. Buttons, the command list, the card of keys and the keyboard are all made from it. FX thread only.
 */
public final class UiAction {
    private final String textKey;
    private final Object[] textArgs;
    private final String icon;
    private final List<KeyCombination> shortcuts;
    private final String mode;
    private final ObservableBooleanValue enabled;
    private final Optional<RailPlace> rail;
    private final Runnable work;
    private final Optional<Consumer<KeyCode>> byKey;

    private UiAction(String textKey, Object[] textArgs, String icon, List<KeyCombination> shortcuts, String mode,
                     ObservableBooleanValue enabled, Optional<RailPlace> rail, Runnable work, Optional<Consumer<KeyCode>> byKey) {
        this.textKey = Objects.requireNonNull(textKey);
        this.textArgs = textArgs;
        this.icon = Objects.requireNonNull(icon);
        this.shortcuts = List.copyOf(shortcuts);
        this.mode = mode;
        this.enabled = enabled;
        this.rail = rail;
        this.work = Objects.requireNonNull(work);
        this.byKey = byKey;
    }

    /**
     * @param textKey key of the message that names the action
     * @param icon    Feather literal, such as {@code fth-home}
     */
    public static UiAction of(String textKey, String icon, Runnable work, Object... textArgs) {
        return new UiAction(textKey, textArgs, icon, List.of(), "", Bindings.createBooleanBinding(() -> true), Optional.empty(), work,
                Optional.empty());
    }

    /**
     * The first is shown, the others work too.
     *
     * @param keys a constant of {@link KeyCode}, after {@code Shortcut+}, {@code Alt+} or {@code Shift+}. Not for
     *             {@link KeyCombination#valueOf}, which knows keys by their printed names and takes others for characters nobody can type
     */
    public UiAction on(String... keys) {
        return new UiAction(textKey, textArgs, icon, List.of(keys).stream().map(UiAction::keys).toList(), mode, enabled, rail, work, byKey);
    }

    /**
     * Its keys come before those of all other actions, whatever has the focus, as long as it is enabled: while a mode is on, they mean
     * what the mode makes of them. Two actions may share a key only in different modes, of which one is on at a time.
     */
    public UiAction inMode(String name) {
        return new UiAction(textKey, textArgs, icon, shortcuts, name, enabled, rail, work, byKey);
    }

    /** Stands on the rail too. */
    public UiAction onRail(RailPlace place) {
        return new UiAction(textKey, textArgs, icon, shortcuts, mode, enabled, Optional.of(place), work, byKey);
    }

    private static KeyCombination keys(String text) {
        List<String> parts = List.of(text.split("\\+"));
        KeyCombination.Modifier[] modifiers = parts.subList(0, parts.size() - 1).stream().map(m -> switch (m) {
            case "Shortcut" -> KeyCombination.SHORTCUT_DOWN;
            case "Alt" -> KeyCombination.ALT_DOWN;
            case "Shift" -> KeyCombination.SHIFT_DOWN;
            default -> throw new IllegalArgumentException("no such modifier: " + m);
        }).toArray(KeyCombination.Modifier[]::new);
        return new KeyCodeCombination(KeyCode.valueOf(parts.get(parts.size() - 1)), modifiers);
    }

    /** What it does by one of its keys depends on which: for the digits, of which each means itself. */
    public UiAction byKey(Consumer<KeyCode> pressed) {
        return new UiAction(textKey, textArgs, icon, shortcuts, mode, enabled, rail, work, Optional.of(pressed));
    }

    public UiAction when(ObservableBooleanValue condition) {
        return new UiAction(textKey, textArgs, icon, shortcuts, mode, condition, rail, work, byKey);
    }

    /** The mode whose keys it has; empty for an action of always. */
    public String mode() {
        return mode;
    }

    /** Where it stands on the rail; empty for elsewhere. */
    public Optional<RailPlace> rail() {
        return rail;
    }

    public String textKey() {
        return textKey;
    }

    public Object[] textArgs() {
        return textArgs.clone();
    }

    public String icon() {
        return icon;
    }

    public List<KeyCombination> shortcuts() {
        return shortcuts;
    }

    /** The first shortcut as printed on keys, or empty. */
    public String shortcutText() {
        return shortcuts.isEmpty() ? "" : KeyText.of(shortcuts.get(0));
    }

    public ObservableBooleanValue enabled() {
        return enabled;
    }

    /** Runs it by one of its keys. */
    void press(KeyCode key) {
        if (byKey.isPresent() && enabled.get()) {
            byKey.get().accept(key);
        } else {
            run();
        }
    }

    /** Does nothing while it is not enabled. */
    public void run() {
        if (enabled.get()) {
            work.run();
        }
    }
}
