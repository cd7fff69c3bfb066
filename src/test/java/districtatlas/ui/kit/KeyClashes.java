package districtatlas.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;

/**
 * Keys that two actions lay claim to at one time: two that are always on, or two of one mode. An action of a mode may take the key of one
 * that is always on, for as long as the mode is.
 */
public final class KeyClashes {
    private KeyClashes() {
    }

    /** Each as {@code [mode] key: one action and another}. */
    public static List<String> of(List<UiAction> actions) {
        List<String> clashes = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            for (UiAction other : actions.subList(i + 1, actions.size())) {
                UiAction one = actions.get(i);
                if (one.mode().equals(other.mode())) {
                    for (KeyCombination key : one.shortcuts()) {
                        if (other.shortcuts().contains(key)) {
                            clashes.add("[" + one.mode() + "] " + KeyText.of(key) + ": " + one.textKey() + " and " + other.textKey());
                        }
                    }
                }
            }
        }
        return clashes;
    }
}
